import { logGamma } from '../../engine/index.ts'
import { exp } from '../../engine/real/exp.ts'
import { log } from '../../engine/real/log.ts'

/** Terms below this part of the sum cannot be seen in it. */
const NEGLIGIBLE = 1e-17

/**
 * The chance of at least `hits` successes in `trials`, each with this chance.
 *
 * @param hits a whole number from 0 to `trials`.
 */
export function atLeast(hits: number, trials: number, chance: number): number {
  if (hits <= 0) return 1
  if (chance <= 0) return 0
  if (chance >= 1) return 1
  const ways = logGamma(trials + 1) - logGamma(hits + 1) - logGamma(trials - hits + 1)
  let term = exp(ways + hits * log(chance) + (trials - hits) * log(1 - chance))
  let sum = 0
  const odds = chance / (1 - chance)
  for (let i = hits; i <= trials; i++) {
    sum += term
    const ratio = ((trials - i) / (i + 1)) * odds
    term *= ratio
    if (ratio < 1 && term < NEGLIGIBLE * sum) break
  }
  return Math.min(1, sum)
}
