import type { Play } from '../play.ts'
import { log } from '../real/log.ts'
import { power } from '../real/power.ts'

/** Use of capacity above which work gets dearer. */
const STRAIN_FROM = 0.9

const LN2 = log(2)

/**
 * The gap between a group's cost and its floor shrinks by the learning rate with each doubling of the work done;
 * working close to capacity adds strain, which goes when the pressure does.
 */
export function learn({ suppliers, draws, world }: Play): void {
  const { cost, learnedCost, workDone, used, capacity } = suppliers
  const { learningRate, strainCost } = draws.mechanism
  // (1 − rate)^log2(x) = x^(log(1 − rate) / log 2)
  const exponent = log(1 - Math.min(0.99, learningRate)) / LN2
  for (let g = 0; g < cost.length; g++) {
    if (world.competes[g] !== 1 || capacity[g] === 0) continue
    // Whoever starts without capacity has the experience of what it can do when it first can.
    const before = workDone[g]! > 0 ? workDone[g]! : capacity[g]!
    const after = before + used[g]!
    workDone[g] = after
    const floor = Math.min(draws.group.relativeCostFloor[g]!, learnedCost[g]!)
    if (used[g]! > 0) learnedCost[g] = floor + (learnedCost[g]! - floor) * power(after / before, exponent)
    const use = used[g]! / (capacity[g]! * (1 + draws.group.stretch[g]!))
    const strain = Math.min(1, Math.max(0, use - STRAIN_FROM) / (1 - STRAIN_FROM))
    cost[g] = learnedCost[g]! * (1 + strainCost * strain)
  }
}
