/** What is to be reached: a measure above (or below) a threshold, in at least this part of all futures. */
export interface Goal {
  readonly side: 'above' | 'below'
  /** In the measure's unit (a share is 0–1). A future exactly on it has not passed. */
  readonly threshold: number
  /** Part of the futures (above 0, at most 1). */
  readonly probability: number
}

/** Slack for a product such as 0.7 × 10, which is a little above 7. */
const NOISE = 1e-9

/** The futures that have a number: in the others there was nothing that the measure could be a share of. */
export const futuresWith = (values: Float64Array): Float64Array =>
  values.filter((value) => !Number.isNaN(value))

/** Futures in which the threshold is passed. */
export function hitsOf(values: ArrayLike<number>, { side, threshold }: Goal): number {
  let hits = 0
  for (let run = 0; run < values.length; run++) {
    const value = values[run] ?? NaN
    if (side === 'above' ? value > threshold : value < threshold) hits++
  }
  return hits
}

/** The number of futures out of `runs` that must pass. */
export function neededOf({ probability }: Goal, runs: number): number {
  return Math.min(runs, Math.max(1, Math.ceil(probability * runs - NOISE)))
}

/**
 * What is passed in the part of the futures that the goal asks for, in the measure's unit: the goal is reached exactly
 * when this lies beyond the threshold. Unlike the count of futures it moves with every step of a lever. Futures without a
 * number are left out; where none has one the goal lies infinitely far.
 *
 * @throws RangeError when there are no futures.
 */
export function levelOf(values: Float64Array, goal: Goal): number {
  if (values.length === 0) throw new RangeError('values: none, must be at least one future')
  const sorted = futuresWith(values).sort()
  if (sorted.length === 0) return goal.side === 'above' ? -Infinity : Infinity
  const needed = neededOf(goal, sorted.length)
  const at = goal.side === 'above' ? sorted.length - needed : needed - 1
  return sorted[at] ?? NaN
}

/** Weight of the mean in the score of what does not reach the goal. */
const PULL = 0.1

/**
 * How good futures are, larger is better whichever side is asked for: the level, once the goal is reached; before that
 * the level drawn a little towards the mean, which moves even where the level stands still, but never past the
 * threshold.
 */
export function scoreOf(values: Float64Array, goal: Goal): number {
  const sign = goal.side === 'above' ? 1 : -1
  const [level, threshold] = [sign * levelOf(values, goal), sign * goal.threshold]
  if (level > threshold || level === -Infinity) return level
  const numbers = futuresWith(values)
  const mean = (sign * numbers.reduce((sum, value) => sum + value, 0)) / numbers.length
  return Math.min(threshold, level + PULL * (Math.min(mean, threshold) - level))
}

/** Whether a score reaches the goal. */
export const reaches = (score: number, { side, threshold }: Goal): boolean =>
  score > (side === 'above' ? threshold : -threshold)

/**
 * Whether fresh futures bear a goal out: as many as asked for pass, or so few less that the number of futures cannot
 * tell the difference (one standard error).
 */
export function holds(hits: number, runs: number, { probability }: Goal): boolean {
  const error = Math.sqrt((probability * (1 - probability)) / runs)
  return hits / runs >= probability - error - NOISE
}
