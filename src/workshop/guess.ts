/** From a lower share to a higher one (0–1). */
export interface ShareRange {
  readonly low: number
  readonly high: number
}

/** Of ten futures how many (0–10), or the range that 8 of 10 of them are expected to fall into. */
export type Guess = number | ShareRange

export function isRangeGuess(guess: Guess): guess is ShareRange {
  return typeof guess !== 'number'
}

/** Whether it is a guess at all: a whole number of ten, or a range within 0 and 1. */
export function isGuess(guess: Guess): boolean {
  if (!isRangeGuess(guess)) return Number.isInteger(guess) && guess >= 0 && guess <= 10
  const { low, high } = guess
  return low >= 0 && low <= high && high <= 1
}

/** Ends of an axis, in the order in which they are tried. */
const AXES = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1] as const

/**
 * Where an axis ends that has room for what is drawn on it (0–1).
 *
 * @param shares that must have their place: before a reveal the target alone, so that the axis tells nothing.
 */
export function axisEnd(shares: readonly number[]): number {
  const most = Math.max(...shares)
  return AXES.find((end) => end >= most) ?? 1
}

/** What the target needs to the right of it, as a multiple of it. */
const BEYOND_TARGET = 2

/** Where the axis ends on which a room draws its guess (0–1). */
export const guessAxis = (target: number): number => axisEnd([target * BEYOND_TARGET])

/** How many of some numbers lie within a range, its ends included. */
export function countWithin(values: Float64Array, { low, high }: ShareRange): number {
  return values.reduce((count, value) => count + (value >= low && value <= high ? 1 : 0), 0)
}
