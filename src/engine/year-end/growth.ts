import type { Play } from '../play.ts'
import { nextNormal } from '../random/normal.ts'
import { exp } from '../real/exp.ts'
import { rememberedLog } from '../remembered.ts'
import { steadyGrowth } from './steady.ts'
import { LUCK, openLuck } from './year-end-luck.ts'

/** Factors on capacity of the year, with what policy adds and without. */
const withPolicy = new Float64Array(64)
const withoutPolicy = new Float64Array(64)

/**
 * Capacity grows by its own rate, by winning more than the mean, and by support, credit and prompt payment:
 * Δ ln K = own + η (u − ū) + support + credit + prompt + σ z, within [−δmax, γmax].
 *
 * Own growth follows orders, ln(1 + γ) (1 − o + o min(1, u/ū)), and keeps pace with needs as a whole: of its mean over
 * all groups the part `steadyMarket` is replaced by the growth of needs. η: winners grow (Ferraz, Finan & Szerman 2015).
 * ū weighs groups by capacity.
 */
export function grow(play: Play): void {
  const { suppliers, world, draws, terms } = play
  const { mechanism } = draws
  const { capacity, used } = suppliers
  let allUsed = 0
  let all = 0
  for (let g = 0; g < capacity.length; g++) {
    if (world.competes[g] !== 1) continue
    allUsed += used[g]!
    all += capacity[g]!
  }
  const meanUse = all > 0 ? allUsed / all : 0
  withPolicy.fill(1)
  withoutPolicy.fill(1)
  const surplus = all > 0 ? mechanism.steadyMarket * (meanOwnGrowth(play, meanUse) - needsGrowth(play)) : 0
  for (let g = 0; g < capacity.length; g++) {
    if (world.competes[g] !== 1 || capacity[g] === 0) continue
    const credit = world.supportEligible[g] === 1 ? terms.credit * mechanism.creditGrowth : 0
    const noise = mechanism.growthNoise * nextNormal(openLuck(play, LUCK.growth, g))
    const won =
      ownGrowth(play, g, meanUse) -
      surplus +
      mechanism.growthAfterWinning * (used[g]! / capacity[g]! - meanUse)
    const growth = won + terms.supportGrowth[g]! + credit + promptGrowth(play, g) + noise
    withPolicy[g] = exp(within(mechanism, growth))
    withoutPolicy[g] = growth === won + noise ? withPolicy[g]! : exp(within(mechanism, won + noise))
  }
  if (mechanism.steadyMarket > 0) steadyGrowth(play, withoutPolicy)
  for (let g = 0; g < capacity.length; g++) capacity[g] = capacity[g]! * withPolicy[g]!
}

/** Growth within the most that a group can grow or shrink in a year (log points). */
function within({ maxGrowth, maxShrink }: Play['draws']['mechanism'], growth: number): number {
  return Math.min(maxGrowth, Math.max(-maxShrink, growth))
}

/** Months of cost that a usual firm can carry: what prompt payment is worth falls with all that a group has beyond. */
const USUAL_MONTHS = 3

/** Growth of a group without any policy, as far as its orders carry it (log points). */
function ownGrowth({ suppliers, draws, growthLog }: Play, g: number, meanUse: number): number {
  const own = rememberedLog(growthLog, g, 1 + draws.group.growthPerYear[g]!)
  const { ordersLed } = draws.mechanism
  if (ordersLed === 0 || !(meanUse > 0)) return own
  const busy = Math.min(1, suppliers.used[g]! / suppliers.capacity[g]! / meanUse)
  return own * (own > 0 ? 1 - ordersLed + ordersLed * busy : 1)
}

/** Mean of own growth over all groups, by capacity (log points). */
function meanOwnGrowth(play: Play, meanUse: number): number {
  const { capacity } = play.suppliers
  let all = 0
  let sum = 0
  for (let g = 0; g < capacity.length; g++) {
    if (play.world.competes[g] !== 1 || capacity[g] === 0) continue
    all += capacity[g]!
    sum += capacity[g]! * ownGrowth(play, g, meanUse)
  }
  return sum / all
}

/** Growth of all needs, by what they cost (log points). */
function needsGrowth({ draws, world, growthLog }: Play): number {
  let all = 0
  let sum = 0
  for (let c = 0; c < world.categories.length; c++) {
    const spending = draws.category.tendersPerYear[c]! * draws.category.medianValue[c]!
    all += spending
    sum +=
      spending * rememberedLog(growthLog, world.groups.length + c, 1 + draws.category.realGrowthPerYear[c]!)
  }
  return sum / all
}

/** Growth that sooner payment than in the calibration year brings, less to groups with much working capital (log points). */
function promptGrowth({ draws, terms, referencePaymentDays }: Play, g: number): number {
  const sooner = Math.max(0, referencePaymentDays - terms.paymentDays) / 30
  const carried = draws.group.workingCapitalMonths[g]!
  return (
    draws.mechanism.promptPayGrowth * sooner * Math.min(1, USUAL_MONTHS / Math.max(USUAL_MONTHS, carried))
  )
}
