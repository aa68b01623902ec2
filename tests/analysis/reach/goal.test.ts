import { describe, expect, it } from 'vitest'
import { hitsOf, holds, levelOf, neededOf, reaches, scoreOf } from '../../../src/analysis/reach/goal.ts'
import { wilson } from '../../../src/analysis/reach/wilson.ts'
import { recorded, reportOf } from '../../../src/analysis/reach/report.ts'

const above = { side: 'above', threshold: 0.3, probability: 0.8 } as const
const below = { ...above, side: 'below' } as const
const values = Float64Array.from([0.5, 0.1, 0.4, 0.3, 0.35])

describe('a goal', () => {
  it('is passed beyond its threshold, not on it', () => {
    expect(hitsOf(values, above)).toBe(3)
    expect(hitsOf(values, below)).toBe(1)
  })

  it('asks for a whole number of futures, without binary noise', () => {
    expect(neededOf({ ...above, probability: 0.7 }, 10)).toBe(7)
    expect(neededOf(above, 101)).toBe(81)
    expect(neededOf({ ...above, probability: 1 }, 5)).toBe(5)
    expect(neededOf({ ...above, probability: 0.001 }, 5)).toBe(1)
  })

  it('is reached exactly when its level is beyond the threshold', () => {
    for (const probability of [0.1, 0.2, 0.5, 0.6, 0.61, 0.8, 1])
      for (const threshold of [0, 0.1, 0.25, 0.3, 0.35, 0.5, 0.6])
        for (const side of ['above', 'below'] as const) {
          const goal = { side, threshold, probability }
          const reached = hitsOf(values, goal) >= neededOf(goal, values.length)
          const level = levelOf(values, goal)
          expect(side === 'above' ? level > threshold : level < threshold).toBe(reached)
          expect(reaches(scoreOf(values, goal), goal)).toBe(reached)
        }
  })

  it('has a level that four in five futures pass', () => {
    expect(levelOf(values, above)).toBe(0.3)
    expect(levelOf(values, below)).toBe(0.4)
  })

  it('has a score that moves where the level stands still', () => {
    const [few, more] = [Float64Array.of(0, 0, 0, 0, 0.2), Float64Array.of(0, 0, 0, 0.2, 0.2)]
    expect(levelOf(few, above)).toBe(levelOf(more, above))
    expect(scoreOf(more, above)).toBeGreaterThan(scoreOf(few, above))
  })

  it('is borne out by as many futures, or by as few less as cannot be told', () => {
    expect(holds(80, 100, above)).toBe(true)
    expect(holds(76, 100, above)).toBe(true)
    expect(holds(75, 100, above)).toBe(false)
    expect(holds(99, 100, { ...above, probability: 1 })).toBe(false)
  })

  it('needs futures', () => {
    expect(() => levelOf(new Float64Array(), above)).toThrow(RangeError)
  })
})

describe('the score interval', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is what Newcombe prints', (hits, runs, low, high) => {
    expect(wilson(hits, runs).low).toBeCloseTo(low, 4)
    expect(wilson(hits, runs).high).toBeCloseTo(high, 4)
  })

  it('refuses counts that cannot be', () => {
    expect(() => wilson(3, 2)).toThrow(RangeError)
    expect(() => wilson(0, 0)).toThrow(RangeError)
  })
})

describe('a report', () => {
  const column = (...numbers: number[]) => Float64Array.from(numbers)

  it('stands beside today’s rules future by future', () => {
    expect(recorded({ metric: 'm', year: 2030 })[1]).toEqual({ metric: 'spend.total', year: 2030 })
    const zero = column(0, 0, 0)
    const today = [column(0.1, 0.2, 0.3), column(100, 200, 300), column(0.9, 0.9, 0.9), zero, zero, zero]
    const policy = [
      column(0.2, 0.4, 0.6),
      column(120, 220, 320),
      column(0.7, 0.7, 0.7),
      column(0.5, 0.9, Number.NaN),
      column(4, 2, 0),
      column(0, 0.1, 0.2),
    ]
    const report = reportOf(policy, today, above)
    expect(report).toMatchObject({ runs: 3, hits: 2 })
    expect(report.change.p50).toBeCloseTo(0.2, 12)
    // 20 more in every future, against middle payments of 200.
    expect(report.cost).toEqual({ p10: 0.1, p50: 0.1, p90: 0.1 })
    expect(report.largestChange.p50).toBeCloseTo(-0.2, 12)
    // A future that kept nothing has nothing unfilled, and does not count.
    expect(report.unfilled?.p50).toBeCloseTo(0.7, 12)
    expect(report.unmetChange.p50).toBeCloseTo(0.1, 12)
    expect(reportOf(today, today, above).unfilled).toBeNull()
  })
})
