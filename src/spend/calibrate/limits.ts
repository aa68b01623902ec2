import { exp, log } from '../../calibration/exact.ts'
import { minimum } from '../../calibration/minimum.ts'
import type { Ranged } from './bid-fit.ts'

/** A contract won, as it tells of the size that a group can take. */
export interface Win {
  readonly value: number
  /** Part of it that the group won (0–1). */
  readonly part: number
}

/** Fewer wins of the group, or of all others, than this tell nothing. */
const FEWEST = 20

const BINS = 100

const GRID = 40

/** A limit is taken when it is this much more likely than none (log-likelihood): as 8 to 1 odds, about. */
const LEAST_GAIN = 2

/** Limits this much less likely than the best one are within the range of 8 of 10. */
const WITHIN = 0.82

interface Bin {
  readonly logValue: number
  readonly won: number
  readonly lost: number
}

/**
 * The contract value V at which half of a group's firms can still bid: its chance to win a contract of value v falls as
 * 1 / (1 + (v/V)³), the model's own law, beside suppliers without limit. By maximum likelihood; null when the group wins
 * large contracts as it does small ones.
 */
export function fitLimit(wins: readonly Win[]): Ranged | null {
  const bins = binned(wins)
  const won = bins.reduce((sum, bin) => sum + bin.won, 0)
  const lost = bins.reduce((sum, bin) => sum + bin.lost, 0)
  if (won < FEWEST || lost < FEWEST) return null
  const [first, last] = [bins[0]?.logValue ?? 0, bins.at(-1)?.logValue ?? 0]
  const candidates = Array.from({ length: GRID }, (_, i) => first + ((last - first) * (i + 1)) / GRID)
  const scores = candidates.map((logLimit) => -surprise(bins, exp(logLimit)))
  const without = -surprise(bins, Infinity)
  const best = Math.max(...scores)
  if (!(best > without + LEAST_GAIN)) return null
  const within = candidates.filter((_, i) => (scores[i] ?? -Infinity) >= best - WITHIN)
  return {
    value: exp(candidates[scores.indexOf(best)] ?? last),
    low: exp(within[0] ?? last),
    high: exp(within.at(-1) ?? last),
  }
}

function binned(wins: readonly Win[]): Bin[] {
  const sorted = [...wins].sort((a, b) => a.value - b.value)
  const size = Math.max(1, Math.ceil(sorted.length / BINS))
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, i) => {
    const part = sorted.slice(i * size, (i + 1) * size)
    const won = part.reduce((sum, each) => sum + each.part, 0)
    const logValue = part.reduce((sum, { value }) => sum + log(value), 0) / part.length
    return { logValue, won, lost: part.length - won }
  })
}

/** Least surprise over the group's strength w beside the others': its chance is w f / (w f + 1). */
function surprise(bins: readonly Bin[], limit: number): number {
  const fits = bins.map(({ logValue }) => {
    const relative = exp(logValue) / limit
    return 1 / (1 + relative * relative * relative)
  })
  const at = (logStrength: number): number => {
    const strength = exp(logStrength)
    return bins.reduce((sum, { won, lost }, i) => {
      const chance = (strength * (fits[i] ?? 0)) / (strength * (fits[i] ?? 0) + 1)
      return sum - (won > 0 ? won * log(chance) : 0) - (lost > 0 ? lost * log(1 - chance) : 0)
    }, 0)
  }
  return at(minimum(at, -12, 12))
}
