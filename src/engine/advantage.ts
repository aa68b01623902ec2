import type { Draws } from './draws.ts'
import type { Terms } from './terms.ts'

/** ε, what an evaluated bid of a group counts for (ratio of its price): (1 − π)(1 − w s). */
export function advantageOf(terms: Terms, draws: Draws, g: number): number {
  return (1 - terms.preference[g]!) * (1 - terms.socialWeight * draws.group.socialScore[g]!)
}
