import type { LeverId, Trait } from '../../engine/index.ts'
import { power } from '../../calibration/exact.ts'
import type { SupplierTrait } from '../suppliers/traits.ts'
import { modelTrait } from '../suppliers/traits.ts'
import { benchmarkMedian, lawOf, type CategoryFit } from './category-fit.ts'
import type { Contract } from './contract.ts'
import { ASSUMPTION, RECORDS } from './graded.ts'
import type { GroupFit } from './group-fit.ts'
import { CATEGORY_PRIORS } from './prior-values.ts'
import { SHARP, thresholdForShare, type RouteFit } from './routes.ts'
import { round4 } from './statistics.ts'
import { warning, type Warning } from './flags.ts'
import { exp } from '../../calibration/exact.ts'

type Levers = Partial<Record<LeverId, Readonly<Record<string, unknown>>>>

export interface Policies {
  readonly policies: Readonly<Record<string, unknown>>
  /** Traits of the suppliers that may be awarded directly; empty when nothing is. */
  readonly directAward: readonly Trait[]
  readonly warnings: readonly Warning[]
}

interface Facts {
  readonly routes: RouteFit
  readonly categories: readonly CategoryFit[]
  readonly groups: readonly GroupFit[]
  readonly contracts: readonly Contract[]
  readonly traitsOf: (contract: Contract) => readonly SupplierTrait[]
}

/** Today's rules as the routes of the contracts show them, and two examples to begin with. */
export function writePolicies(facts: Facts): Policies {
  const direct = directLever(facts)
  const reserved = reservedLever(facts)
  const inHouse = facts.routes.byCount.inHouse
  const levers: Levers = {
    ...direct.levers,
    ...reserved.levers,
    ...(inHouse > 0 && {
      inHouse: {
        value: round4(inHouse),
        grade: 'B',
        source: RECORDS,
        note: 'Share of contracts let in house.',
      },
    }),
  }
  const example = exampleReform(facts.groups)
  const same = { name: 'The same rules', summary: 'Nothing changes: what time alone brings.', levers: {} }
  return {
    policies: {
      baseline: { name: "Today's rules", summary: 'As the routes of the contracts show them.', levers },
      reform: example ?? same,
      ...(example && { 'same-rules': same }),
    },
    directAward: direct.levers.directAwardThreshold ? direct.eligible : [],
    warnings: [...direct.warnings, ...reserved.warnings],
  }
}

interface Part {
  readonly levers: Levers
  readonly warnings: readonly Warning[]
}

/** Fewer direct awards than this part of all are none (0–1). */
const LEAST_DIRECT = 0.005

function directLever({ routes, categories, groups }: Facts): Part & { readonly eligible: readonly Trait[] } {
  const share = routes.byCount.direct
  const traits = groups.flatMap(({ group }) => group.traits.flatMap((trait) => modelTrait(trait) ?? []))
  const eligible = [...new Set(traits)]
  const nothing = { levers: {}, eligible }
  if (share < LEAST_DIRECT) return { ...nothing, warnings: [] }
  const reached = groups.filter(({ group }) => group.traits.some((trait) => modelTrait(trait) !== null))
  const misses = reached.length < groups.length
  const warnings = misses ? [warning('directNeedsTraits', { share: round4(share) })] : []
  if (reached.length === 0) return { ...nothing, warnings }
  const { threshold } = routes
  if (threshold && threshold.sharpness >= SHARP) {
    const note = `Below it ${percent(threshold.shareBelow)} of contracts were awarded directly, above it ${percent(threshold.shareAbove)}.`
    const directAwardThreshold = { value: round4(threshold.at), grade: 'B', source: RECORDS, note }
    return { levers: { directAwardThreshold }, eligible, warnings }
  }
  const value = thresholdForShare({
    share,
    categories: categories.map((fit, c) => {
      const k = fit.prices?.fit.dispersion.value ?? CATEGORY_PRIORS.bidDispersion.value
      const ceiling = fit.prices?.fit.ceiling.value ?? CATEGORY_PRIORS.ceiling.value
      return {
        tenders: fit.tendersPerYear.value,
        medianValue: benchmarkMedian(fit),
        spread: Math.max(1, exp(fit.values.sigma)),
        law: lawOf(fit.bids?.fit ?? null),
        reach: power(1 / ceiling, k),
        eligible: reached.reduce((sum, { shares }) => sum + (shares[c]?.value ?? 0), 0),
      }
    }),
  })
  if (value === null) return { ...nothing, warnings }
  const note = `Stands for the ${percent(share)} of contracts awarded directly, which do not follow the value.`
  return {
    levers: { directAwardThreshold: { value: round4(value), grade: 'C', source: RECORDS, note } },
    eligible,
    warnings: [...warnings, warning('thresholdForShare', { share: round4(share), at: round4(value) })],
  }
}

const SET_ASIDES = ['local', 'cooperative', 'minorityOwned', 'womenLed', 'small'] as const

type SetAside = (typeof SET_ASIDES)[number]

/** The part of reserved contracts that suppliers of one trait must have won for it to be the rule. */
const RESERVED_FOR = 0.8

function reservedLever({ routes, contracts, traitsOf }: Facts): Part {
  const share = routes.byCount.reserved
  if (!(share > 0)) return { levers: {}, warnings: [] }
  const reserved = contracts.filter(({ route }) => route === 'reserved')
  const won = (trait: SetAside): number =>
    reserved.filter((contract) => traitsOf(contract).includes(trait)).length / reserved.length
  const best = [...SET_ASIDES].sort((a, b) => won(b) - won(a))[0] ?? 'local'
  if (won(best) < RESERVED_FOR)
    return { levers: {}, warnings: [warning('reservedForNobody', { share: round4(share) })] }
  const note = `Share of contracts let in reserved competitions; ${percent(won(best))} of them were won by such suppliers.`
  return {
    levers: { [`setAside.${best}`]: { value: round4(share), grade: 'B', source: RECORDS, note } },
    warnings: [],
  }
}

/** A trait with less than this share of the value has room for a reservation. */
const ROOM = 0.6

/** A modest reservation for a trait that some group has and that does not have most of the value already. */
function exampleReform(groups: readonly GroupFit[]): Readonly<Record<string, unknown>> | null {
  const shareOf = (trait: SetAside): number =>
    groups.filter(({ group }) => group.traits.includes(trait)).reduce((sum, { byValue }) => sum + byValue, 0)
  const trait = SET_ASIDES.find((each) => shareOf(each) > 0 && shareOf(each) < ROOM)
  if (trait === undefined) return null
  const value = 0.1
  return {
    name: `A tenth kept for ${WORDS[trait]} suppliers`,
    summary:
      'An example to begin with: one tender in ten is kept for them. Change it to what you have in mind.',
    levers: { [`setAside.${trait}`]: { value, grade: 'D', source: ASSUMPTION, note: 'An example.' } },
  }
}

const WORDS: Readonly<Record<SetAside, string>> = {
  local: 'local',
  cooperative: 'cooperative',
  minorityOwned: 'minority-owned',
  womenLed: 'women-led',
  small: 'small',
}

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`
