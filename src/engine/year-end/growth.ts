import type { Play } from '../play.ts'
import { nextNormal } from '../random/normal.ts'
import { exp } from '../real/exp.ts'
import { log } from '../real/log.ts'
import { LUCK, openLuck } from './year-end-luck.ts'

/**
 * Capacity grows by its own rate, by winning more than the mean, and by support and credit:
 * Δ ln K = ln(1 + γ) + η (u − ū) + support + credit + σ z, within [−δmax, γmax].
 *
 * η: winners grow (Ferraz, Finan & Szerman 2015). ū weighs groups by capacity.
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
  for (let g = 0; g < capacity.length; g++) {
    if (world.competes[g] !== 1 || capacity[g] === 0) continue
    const credit = world.supportEligible[g] === 1 ? terms.credit * mechanism.creditGrowth : 0
    const noise = mechanism.growthNoise * nextNormal(openLuck(play, LUCK.growth, g))
    const growth =
      log(1 + draws.group.growthPerYear[g]!) +
      mechanism.growthAfterWinning * (used[g]! / capacity[g]! - meanUse) +
      terms.supportGrowth[g]! +
      credit +
      noise
    capacity[g] = capacity[g]! * exp(Math.min(mechanism.maxGrowth, Math.max(-mechanism.maxShrink, growth)))
  }
}
