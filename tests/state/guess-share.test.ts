import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessShareOf } from '../../src/state/guess-share.ts'

/** Numbers that look like luck, the same in every run of the tests. */
function noise(seed: number, runs: number): Float64Array {
  let state = seed
  return Float64Array.from({ length: runs }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 - 0.5
  })
}
const RUNS = 1000
const luck = noise(1, RUNS)
const guess = noise(2, RUNS)
const both = (weight: number) => luck.map((value, run) => value + weight * (guess[run] ?? 0))

describe('the share of the spread that rests on guesses', () => {
  it('is the guesses’ part of the variance', () => {
    // Two independent parts of equal variance, then one of four times the other's.
    for (const [weight, expected] of [
      [1, 0.5],
      [2, 0.8],
      [0.5, 0.2],
    ] as const) {
      const part = guessShareOf(both(weight), luck)
      expect(part?.share).toBeCloseTo(expected, 1)
      expect(part?.low).toBeLessThan(expected)
      expect(part?.high).toBeGreaterThan(expected)
      expect((part?.high ?? 1) - (part?.low ?? 0)).toBeLessThan(0.15)
    }
  })

  it('is 0 when fixing guesses changes nothing, 1 when nothing else varies', () => {
    expect(guessShareOf(luck, luck)).toEqual({ share: 0, low: 0, high: 0 })
    expect(guessShareOf(luck, new Float64Array(RUNS))).toEqual({ share: 1, low: 1, high: 1 })
  })

  it('is never negative, even where fixing guesses widens the spread', () => {
    expect(guessShareOf(luck, both(2))).toMatchObject({ share: 0, low: 0 })
  })

  it('is not told when there is no spread, or too few futures', () => {
    expect(guessShareOf(new Float64Array(RUNS).fill(0.3), luck)).toBeNull()
    expect(guessShareOf(new Float64Array(), new Float64Array())).toBeNull()
    expect(guessShareOf(Float64Array.of(1, 2), Float64Array.of(1, 2))).toBeNull()
  })

  it('says nothing of its error when one future holds all of the variance', () => {
    const lone = new Float64Array(RUNS)
    lone[7] = 1
    expect(guessShareOf(lone, new Float64Array(RUNS))).toEqual({ share: 1, low: 0, high: 1 })
  })

  it('does not depend on unit or zero of the answer, and lies within its interval', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 40 })
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [all, fixed] = [Float64Array.from(a), Float64Array.from(b)]
        const part = guessShareOf(all, fixed)
        if (!part) return
        expect(part.low).toBeLessThanOrEqual(part.share)
        expect(part.high).toBeGreaterThanOrEqual(part.share)
        const doubled = guessShareOf(
          all.map((value) => 2 * value),
          fixed.map((value) => 2 * value)
        )
        expect(doubled?.share).toBeCloseTo(part.share, 9)
      })
    )
  })
})
