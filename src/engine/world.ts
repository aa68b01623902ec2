import { RESERVATIONS, type Reservation } from './levers/reserve.ts'
import type { Category, Group, Model, Who } from './model.ts'
import { exp } from './real/exp.ts'
import { log } from './real/log.ts'
import { isNamed } from './traits.ts'
import { withInHouseGroup } from './in-house-group.ts'

/** The years a contract can last at most: ten of its own and five added by the lever. */
export const MAX_CONTRACT_YEARS = 15

/** Years that needs without a bid, which are tried a second time a year later, take to come into balance. */
export const CARRIED_SETTLE = 2

/** The forms of a reservation as numbers. */
export const FORM = { tender: 0, call: 1, carveOut: 2 } as const

/** What never changes during a simulation, indexed for the inner loops: row-major by group, then category. */
export interface World {
  readonly model: Model
  /** The model's groups, and `in-house` when no group is public. */
  readonly groups: readonly Group[]
  readonly categories: readonly Category[]
  /** Index of the group that delivers in house. */
  readonly inHouse: number
  /** 1 where a group takes part in competition. */
  readonly competes: Uint8Array
  /** 1 where a group may bid in a reservation: [reservation][group]. */
  readonly reserveEligible: readonly Uint8Array[]
  /** How a reservation is let in a category, see `FORM`: [reservation × categories + category]. */
  readonly reserveForm: Uint8Array
  /** 1 where a reservation reaches a category: [reservation × categories + category]. */
  readonly reserveReaches: Uint8Array
  readonly directEligible: Uint8Array
  readonly preferenceEligible: Uint8Array
  readonly accessEligible: Uint8Array
  readonly supportEligible: Uint8Array
  readonly subcontractEligible: Uint8Array
  /** 1 for groups that some lever is for. */
  readonly favoured: Uint8Array
  /** q: [group × categories + category]. */
  readonly serves: Float64Array
  /** Index of the group whose capacity converts into this one, or −1. */
  readonly twin: Int32Array
  /** Years of warm-up: the longest contract and the time in which carried needs settle. */
  readonly warmUpYears: number
}

export function createWorld(model: Model): World {
  const groups = withInHouseGroup(model)
  const { categories, eligibility } = model
  const C = categories.length
  const inHouse = groups.findIndex((group) => group.traits.includes('public'))
  const competing = (group: Group, whom: readonly Who[]) =>
    !group.traits.includes('public') && isNamed(group, whom)
  const mask = (whom: readonly Who[]) => Uint8Array.from(groups, (group) => (competing(group, whom) ? 1 : 0))
  const whoMayBid = (reservation: Reservation): readonly Who[] =>
    reservation === 'label'
      ? eligibility.label
      : reservation === 'below'
        ? eligibility.reserveBelow
        : [reservation]
  const spending = categories.map(yearlySpending)
  const total = spending.reduce((sum, each) => sum + each, 0)
  return {
    model,
    groups,
    categories,
    inHouse,
    competes: Uint8Array.from(groups, (group) => (group.traits.includes('public') ? 0 : 1)),
    reserveEligible: RESERVATIONS.map((each) => mask(whoMayBid(each))),
    reserveForm: Uint8Array.from(
      { length: RESERVATIONS.length * C },
      (_, i) => FORM[categories[i % C]!.reservedForms?.[RESERVATIONS[Math.floor(i / C)]!] ?? 'tender']
    ),
    reserveReaches: Uint8Array.from({ length: RESERVATIONS.length * C }, (_, i) => {
      const category = categories[i % C]!
      const reservation = RESERVATIONS[Math.floor(i / C)]!
      return (reservation === 'organic' ? category.organicSupply : category.reservable) ? 1 : 0
    }),
    directEligible: mask(eligibility.directAward),
    preferenceEligible: mask(eligibility.pricePreference),
    accessEligible: mask(eligibility.access),
    supportEligible: mask(eligibility.support),
    subcontractEligible: mask(eligibility.subcontractGoal),
    favoured: mask(Object.values(eligibility).flat()),
    serves: Float64Array.from({ length: groups.length * C }, (_, i) => {
      const c = i % C
      return (
        groups[Math.floor(i / C)]!.serves?.[categories[c]!.id] ??
        (groups[Math.floor(i / C)]!.serves ? 0 : spending[c]! / total)
      )
    }),
    twin: Int32Array.from(groups, ({ convertsFrom }) =>
      convertsFrom ? groups.findIndex((group) => group.id === convertsFrom.group) : -1
    ),
    warmUpYears: CARRIED_SETTLE + Math.max(...categories.map((category) => category.contractYears)),
  }
}

/** Expected spending of a category in a year at the benchmark (currency): tenders times the log-normal mean value. */
function yearlySpending({ tendersPerYear, medianValue, valueSpread }: Category): number {
  const sigma = log(valueSpread.value)
  return tendersPerYear.value * medianValue.value * exp((sigma * sigma) / 2)
}
