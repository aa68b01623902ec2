import type { Play } from '../play.ts'
import { rememberedPower } from '../remembered.ts'

/** m^−k of each group in each category, [group × categories + category], before and after a year's learning. */
let costEdge = new Float64Array(0)

/**
 * Keeps today's competition under today's rules: growth without policy, learning and exit change who is strong, not how
 * strong the market is as a whole. Of their effect on Σ K q entry m^−k, with entry as in the calibration year, the part
 * `steadyMarket` is taken out of C, the same way under any policy; what support, credit, help and conversion add stays.
 *
 * Call `openSteady` before suppliers adapt, `steadyGrowth` with the growth of each group that no policy brings, and
 * `steadyChange` around what else moves capacity or cost.
 */
export function openSteady(play: Play): void {
  const size = play.startEntry.length
  if (costEdge.length < size) costEdge = new Float64Array(size)
  setCostEdge(play)
}

/** @param factor on the capacity of each group (ratio). */
export function steadyGrowth(play: Play, factor: Float64Array): void {
  const C = play.world.categories.length
  for (let c = 0; c < C; c++) {
    const before = strengthOf(play, c, null)
    const after = strengthOf(play, c, factor)
    rescale(play, c, before, after)
  }
}

/** Strength of every category now, to be held against what it is after a change. */
export function noteStrength(play: Play): void {
  const C = play.world.categories.length
  for (let c = 0; c < C; c++) play.strengthBefore[c] = strengthOf(play, c, null)
}

/** Takes a change since `noteStrength` out of C. */
export function steadyChange(play: Play): void {
  const C = play.world.categories.length
  setCostEdge(play)
  for (let c = 0; c < C; c++) rescale(play, c, play.strengthBefore[c]!, strengthOf(play, c, null))
}

function rescale({ steady, draws }: Play, c: number, before: number, after: number): void {
  if (!(before > 0 && after > 0)) return
  const { steadyMarket } = draws.mechanism
  steady[c] = steady[c]! * (1 - steadyMarket + (steadyMarket * before) / after)
}

function strengthOf(play: Play, c: number, factor: Float64Array | null): number {
  const { suppliers, world, startEntry } = play
  const C = world.categories.length
  let sum = 0
  for (let g = 0; g < world.groups.length; g++) {
    if (world.competes[g] !== 1) continue
    const i = g * C + c
    sum +=
      suppliers.capacity[g]! * (factor ? factor[g]! : 1) * world.serves[i]! * startEntry[i]! * costEdge[i]!
  }
  return sum
}

function setCostEdge({ suppliers, world, draws, costPower }: Play): void {
  const C = world.categories.length
  for (let g = 0; g < world.groups.length; g++) {
    for (let c = 0; c < C; c++) {
      const k = draws.category.bidDispersion[c]!
      costEdge[g * C + c] = rememberedPower(costPower, g * C + c, suppliers.cost[g]!, -k)
    }
  }
}
