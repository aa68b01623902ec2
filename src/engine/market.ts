import { advantageOf } from './advantage.ts'
import { RESERVATIONS } from './levers/reserve.ts'
import { participation } from './participation.ts'
import type { Play } from './play.ts'
import { respondToPreference } from './preference-response.ts'
import { exp } from './real/exp.ts'
import { power } from './real/power.ts'
import { rememberedPower } from './remembered.ts'
import { FORM, type World } from './world.ts'

/**
 * The bidders of one category in one year. Everything that does not depend on the single tender is worked out
 * when the market opens, so that a tender costs a few multiplications for each group.
 */
export interface Market {
  /** C K q entry m^−k of each group: its strength before size fit and free capacity. */
  readonly base: Float64Array
  /** 1/V, and 1 over K with its stretch, of each group. */
  readonly inverseLimit: Float64Array
  readonly inverseCapacity: Float64Array
  /** ε^−k of each group, and 1/ε: what preference and social weight do to its bids. */
  readonly edge: Float64Array
  readonly inverseAdvantage: Float64Array
  /** (R ε)^k of each group: its bids are admissible below this level. */
  readonly reach: Float64Array
  /** φ of each group for the tender at hand, and as it stands again after a route that asks some groups only. */
  readonly strength: Float64Array
  readonly usual: Float64Array
  /** Sums of φ ε^−k over the groups that may bid, up to and with each group. */
  readonly cumulative: Float64Array
  /** What the last climb of the ladder found: see `OUTCOME`. */
  readonly outcome: Float64Array
  /** (1 + premium)^k of each reservation. */
  readonly premiumPower: Float64Array
  /** Administration cost of letting one lot by each route: see `ROUTE` (currency). */
  readonly administration: Float64Array
  /** The reservations in force: their number, slots, and upper ends on the uniform number that decides. */
  reservations: number
  readonly reserveSlot: Int32Array
  readonly reserveBelow: Float64Array
  /** Reservations carved out of every contract: their number, slots, and shares of the value. */
  carveOuts: number
  readonly carveOutSlot: Int32Array
  readonly carveOutShare: Float64Array
  /** What the last reservation multiplied eligible bids by; 0 when no eligible firm was admissible. */
  gain: number
  /** Competitions worth less than this are reserved as a whole (currency). */
  belowLimit: number
  /** Contract length (years), and as a ratio of the category's own. */
  contractYears: number
  lengthening: number
  /** The highest level at which any group's bid is admissible. */
  topReach: number
  /** True when all groups are evaluated alike. */
  even: boolean
  /** k, 1/k, R, the buyer's estimate, and the reach of posted prices: (price/R)^k in calls and in direct awards. */
  dispersion: number
  inverseDispersion: number
  ceiling: number
  estimate: number
  postedPower: number
  directPower: number
  /** ν. */
  appeal: number
}

const SLOT_BELOW = RESERVATIONS.indexOf('below')

/** Slots of `Market.administration`; a further lot of a split tender costs the same by any route. */
export const ROUTE = { direct: 0, reserved: 1, open: 2, furtherLot: 3 } as const

/** Slots of `Market.outcome`: levels are evaluated bids raised to the power k. */
export const OUTCOME = { bids: 0, lowest: 1, second: 2 } as const

// NaN makes every number a double from the first: the engine's machine code need not be thrown away when one turns up.
export function createMarket({ groups, reserveEligible }: World): Market {
  const each = () => new Float64Array(groups.length)
  return {
    base: each(),
    inverseLimit: each(),
    inverseCapacity: each(),
    edge: each(),
    inverseAdvantage: each(),
    reach: each(),
    strength: each(),
    usual: each(),
    cumulative: each(),
    outcome: new Float64Array(3),
    premiumPower: new Float64Array(reserveEligible.length),
    administration: new Float64Array(ROUTE.furtherLot + 1),
    reservations: 0,
    reserveSlot: new Int32Array(reserveEligible.length),
    reserveBelow: new Float64Array(reserveEligible.length),
    carveOuts: 0,
    carveOutSlot: new Int32Array(reserveEligible.length),
    carveOutShare: new Float64Array(reserveEligible.length),
    gain: NaN,
    belowLimit: NaN,
    contractYears: 1,
    lengthening: NaN,
    topReach: NaN,
    even: true,
    dispersion: NaN,
    inverseDispersion: NaN,
    ceiling: NaN,
    estimate: NaN,
    postedPower: NaN,
    directPower: NaN,
    appeal: NaN,
  }
}

/**
 * No strength of bids is above this, nor the scale of a category. Suppliers who have next to no room today and much
 * of it under a proposal would otherwise bring more bids than a number can hold.
 */
export const MOST_STRENGTH = 1e120

/** Opens the market of category c under the year's terms. */
export function openMarket(play: Play, c: number): void {
  const { market, world, draws, suppliers, terms } = play
  const C = world.categories.length
  const k = draws.category.bidDispersion[c]!
  const ceiling = draws.category.ceiling[c]!
  const powerOf = (kind: number, x: number) => rememberedPower(play.pricePower, kind * C + c, x, k)
  const ceilingPower = powerOf(0, ceiling)
  market.dispersion = k
  market.inverseDispersion = 1 / k
  market.ceiling = ceiling
  market.estimate = draws.category.estimate[c]!
  market.postedPower = powerOf(1, market.estimate / ceiling)
  market.directPower = market.postedPower * powerOf(2, 1 - draws.mechanism.postedDiscount)
  market.appeal = draws.category.attractiveness[c]!
  market.topReach = 0
  market.even = true
  const level = Math.min(
    MOST_STRENGTH,
    play.competition[c]! * play.steady[c]! * trend(play) * guaranteeEdge(play, c, k)
  )
  for (let g = 0; g < market.base.length; g++) {
    const capacity = suppliers.capacity[g]!
    const able = world.competes[g] === 1 && capacity > 0
    market.base[g] = able
      ? Math.min(
          MOST_STRENGTH,
          level * unscaledStrength(play, g, c, k, suppliers.entry[g * C + c]! * participation(play, g, c))
        )
      : 0
    market.inverseLimit[g] = 1 / draws.group.contractLimit[g]!
    market.inverseCapacity[g] = able ? 1 / (capacity * (1 + draws.group.stretch[g]!)) : 0
    const advantage = advantageOf(terms, draws, g)
    market.inverseAdvantage[g] = 1 / advantage
    market.edge[g] = advantage === 1 ? 1 : rememberedPower(play.edgePower, g * C + c, advantage, -k)
    market.reach[g] = ceilingPower / market.edge[g]!
    if (!able) continue
    if (market.topReach !== 0 && market.reach[g] !== market.topReach) market.even = false
    if (market.reach[g]! > market.topReach) market.topReach = market.reach[g]!
  }
  respondToPreference(play, c)
  setContractYears(play, c, terms.extraYears)
  openReservations(play, c, k)
  const { adminOpen, adminReserved, adminDirect, lotAdminCost } = draws.mechanism
  const { administration } = market
  const median = draws.category.medianValue[c]!
  administration[ROUTE.direct] = adminDirect * median
  administration[ROUTE.reserved] = adminReserved * median
  administration[ROUTE.open] = adminOpen * median
  administration[ROUTE.furtherLot] = lotAdminCost * median
}

/** Sets how long the contracts let next last: so many years beyond the usual. */
export function setContractYears({ market, world }: Play, c: number, extraYears: number): void {
  const usual = world.categories[c]!.contractYears
  market.contractYears = usual + extraYears
  market.lengthening = market.contractYears / usual
}

/** What the trend of bids has made of their number by this year (ratio; 1 in the calibration year). */
function trend({ draws, year }: Play): number {
  return year > 0 ? exp(draws.mechanism.bidDrift * year) : 1
}

/** What the fee for a guarantee does to the strength of every group, against the calibration year's guarantee (ratio). */
function guaranteeEdge(play: Play, c: number, k: number): number {
  const { draws, terms, world, referenceGuarantee } = play
  const fee = draws.mechanism.guaranteeFee
  const { contractYears } = world.categories[c]!
  const now = fee * terms.bidGuarantee * (contractYears + terms.extraYears)
  const usual = fee * referenceGuarantee * contractYears
  return now === usual
    ? 1
    : rememberedPower(play.pricePower, 3 * world.categories.length + c, (1 + usual) / (1 + now), k)
}

/**
 * Stacks the reservations that reach the category, each as likely as its share times what buyers reserve of it; those
 * carved out of every contract stand apart.
 */
function openReservations({ market, world, draws, terms }: Play, c: number, k: number): void {
  const C = world.categories.length
  const responds = draws.mechanism.entryResponse > 0
  let below = 0
  market.reservations = 0
  market.carveOuts = 0
  const reservable = world.reserveReaches[SLOT_BELOW * C + c] === 1 && reachesSomebody(world, SLOT_BELOW)
  market.belowLimit = reservable ? terms.reserveBelow * (world.categories[c]!.worksRatio ?? 1) : 0
  market.premiumPower[SLOT_BELOW] = 1
  for (let slot = 0; slot < terms.reserveShare.length; slot++) {
    if (terms.reserveShare[slot] === 0 || world.reserveReaches[slot * C + c] !== 1) continue
    // Buyers who may expect an answer do not reserve for nobody.
    if (responds && !reachesSomebody(world, slot)) continue
    const premium = terms.reservePremium[slot]!
    market.premiumPower[slot] = premium === 0 ? 1 : power(1 + premium, k)
    const share = terms.reserveShare[slot]! * draws.mechanism.compliance
    if (world.reserveForm[slot * C + c] === FORM.carveOut) {
      market.carveOutSlot[market.carveOuts] = slot
      market.carveOutShare[market.carveOuts] = Math.min(1, share)
      market.carveOuts++
      continue
    }
    below += share
    market.reserveSlot[market.reservations] = slot
    market.reserveBelow[market.reservations] = below
    market.reservations++
  }
}

/** Whether any group may bid in a reservation at all. */
function reachesSomebody({ reserveEligible }: World, slot: number): boolean {
  return reserveEligible[slot]!.includes(1)
}

/** K q entry m^−k: the strength of a group in a category before C, size fit and free capacity. */
export function unscaledStrength(play: Play, g: number, c: number, k: number, entry: number): number {
  const { suppliers, world } = play
  if (entry === 0) return 0
  const i = g * world.categories.length + c
  const q = world.serves[i]!
  return suppliers.capacity[g]! * q * entry * rememberedPower(play.costPower, i, suppliers.cost[g]!, -k)
}
