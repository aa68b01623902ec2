import type { Play } from '../play.ts'

/** Firms whose contracts end without renewal leave: the group loses its exit rate of the capacity set free (CSIS 2019; Lewis 2017). */
export function loseEnded({ suppliers, draws, world }: Play): void {
  const { capacity, used, usedBefore } = suppliers
  for (let g = 0; g < capacity.length; g++) {
    if (world.competes[g] !== 1 || capacity[g] === 0) continue
    const ended = Math.min(1, Math.max(0, usedBefore[g]! - used[g]!) / capacity[g]!)
    capacity[g] = capacity[g]! * (1 - draws.group.exitRate[g]! * ended)
  }
}
