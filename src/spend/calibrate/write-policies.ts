import type { LeverId } from '../../engine/index.ts'
import type { SupplierTrait } from '../suppliers/traits.ts'
import type { Contract } from './contract.ts'
import { ASSUMPTION, RECORDS } from './graded.ts'
import type { GroupFit } from './group-fit.ts'
import type { RouteFit } from './routes.ts'
import { round4 } from './statistics.ts'
import { warning, type Warning } from './flags.ts'

type Levers = Partial<Record<LeverId, Readonly<Record<string, unknown>>>>

export interface Policies {
  readonly policies: Readonly<Record<string, unknown>>
  readonly warnings: readonly Warning[]
}

interface Facts {
  readonly routes: RouteFit
  readonly groups: readonly GroupFit[]
  readonly contracts: readonly Contract[]
  readonly traitsOf: (contract: Contract) => readonly SupplierTrait[]
}

/** Today's rules as the routes of the contracts show them, and two examples to begin with. */
export function writePolicies(facts: Facts): Policies {
  const reserved = reservedLever(facts)
  const inHouse = facts.routes.byCount.inHouse
  const levers: Levers = {
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
    warnings: reserved.warnings,
  }
}

interface Part {
  readonly levers: Levers
  readonly warnings: readonly Warning[]
}

const SET_ASIDES = ['local', 'cooperative', 'minorityOwned', 'womenLed', 'small'] as const

type SetAside = (typeof SET_ASIDES)[number]

/** The part of reserved contracts that suppliers of one trait must have won for it to be the rule. */
const RESERVED_FOR = 0.8

function reservedLever({ routes, contracts, traitsOf }: Facts): Part {
  const { reserved: byCount, direct, inHouse } = routes.byCount
  // Reserved are those of the tenders that are neither met in house nor awarded directly.
  const share = byCount / Math.max(byCount, 1 - direct - inHouse)
  if (!(byCount > 0)) return { levers: {}, warnings: [] }
  const reserved = contracts.filter(({ route }) => route === 'reserved')
  const won = (trait: SetAside): number =>
    reserved.filter((contract) => traitsOf(contract).includes(trait)).length / reserved.length
  const best = [...SET_ASIDES].sort((a, b) => won(b) - won(a))[0] ?? 'local'
  if (won(best) < RESERVED_FOR)
    return { levers: {}, warnings: [warning('reservedForNobody', { share: round4(share) })] }
  const note = `Share of the contracts competed for that were reserved; ${percent(won(best))} of them were won by such suppliers.`
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
