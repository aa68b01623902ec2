import type { Play } from './play.ts'
import { rememberedPower } from './remembered.ts'

/**
 * Solves entry from observed shares of awards: with strengths in proportion to shares, entry is the share over what
 * the group's capacity and cost would bring. The scale is free, since C absorbs it; it is set so that entry, weighted
 * by capacity, keeps the mean that the groups state. Groups without an observed share keep their own entry, and the
 * observed ones share what these leave.
 */
export function solveEntry(play: Play, c: number): void {
  const { world, draws, suppliers, calibration } = play
  if (!world.categories[c]!.observedShares) return
  const C = world.categories.length
  const k = draws.category.bidDispersion[c]!
  const weightOf = (g: number) => suppliers.capacity[g]! * world.serves[g * C + c]!
  const reachOf = (g: number) =>
    weightOf(g) * rememberedPower(play.costPower, g * C + c, suppliers.cost[g]!, -k)
  let observed = 0
  let unobservedStrength = 0
  let stated = 0
  let implied = 0
  for (let g = 0; g < world.groups.length; g++) {
    if (world.competes[g] !== 1) continue
    const share = draws.observedShare[g * C + c]!
    if (share !== share) {
      unobservedStrength += reachOf(g) * suppliers.entry[g * C + c]!
      continue
    }
    observed += share
    stated += weightOf(g) * draws.group.entry[g]!
    if (reachOf(g) > 0) implied += (weightOf(g) * share * calibration.entry[g * C + c]!) / reachOf(g)
  }
  if (!(implied > 0)) return
  const rest = Math.max(1e-6, 1 - observed)
  const scale = unobservedStrength > 0 ? unobservedStrength / rest : stated / implied
  for (let g = 0; g < world.groups.length; g++) {
    const share = draws.observedShare[g * C + c]!
    if (world.competes[g] !== 1 || share !== share || !(reachOf(g) > 0)) continue
    suppliers.entry[g * C + c] = (scale * share * calibration.entry[g * C + c]!) / reachOf(g)
  }
}
