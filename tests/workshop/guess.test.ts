import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisEnd, countWithin, guessAxis, isGuess } from '../../src/workshop/guess.ts'

describe('the axis on which a room draws', () => {
  it.each([
    [0.001, 0.05],
    [0.05, 0.1],
    [0.12, 0.4],
    [0.2, 0.4],
    [0.3, 0.6],
    [0.45, 1],
    [1, 1],
  ])('ends, for a target of %d, at %d', (target, end) => {
    expect(guessAxis(target)).toBe(end)
  })

  it('has room for the target with as much again beside it, and for whatever comes', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, (target) => {
        expect(guessAxis(target)).toBeGreaterThanOrEqual(Math.min(1, 2 * target))
      })
    )
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), (shares) => {
        expect(axisEnd(shares)).toBeGreaterThanOrEqual(Math.max(...shares))
      })
    )
  })
})

describe('a guess', () => {
  it('is a whole number of ten, or a range within 0 and 1', () => {
    for (const guess of [0, 10, { low: 0, high: 1 }, { low: 0.2, high: 0.2 }])
      expect(isGuess(guess)).toBe(true)
    for (const guess of [
      -1,
      11,
      2.5,
      NaN,
      { low: 0.3, high: 0.2 },
      { low: NaN, high: 0.2 },
      { low: 0, high: 1.01 },
    ])
      expect(isGuess(guess)).toBe(false)
  })

  it('holds the futures that lie within it, its ends included, and none without a number', () => {
    const values = Float64Array.of(0.1, 0.2, NaN, 0.3, 0.4)
    expect(countWithin(values, { low: 0.2, high: 0.3 })).toBe(2)
    expect(countWithin(values, { low: -Infinity, high: Infinity })).toBe(4)
  })
})
