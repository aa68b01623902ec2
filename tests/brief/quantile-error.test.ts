import { describe, expect, it } from 'vitest'
import { chanceError, hasMoved, quantileError, spreadOf } from '../../src/brief/quantile-error.ts'

/** 0, 1/n, 2/n …: an even law, whose density is 1. */
const even = (n: number) => Float64Array.from({ length: n }, (_, at) => at / (n - 1))

describe('the error of an estimate', () => {
  it('of a quantile is √(q (1 − q) / n) over the density', () => {
    for (const n of [200, 2000]) {
      expect(quantileError(even(n), 0.1)).toBeCloseTo(Math.sqrt((0.1 * 0.9) / n), 3)
      expect(quantileError(even(n), 0.9)).toBeCloseTo(Math.sqrt((0.1 * 0.9) / n), 3)
    }
  })

  it('of a chance is binomial, and never nothing', () => {
    expect(chanceError(0.5, 400)).toBe(0.025)
    expect(chanceError(1, 400)).toBe(1 / 800)
  })

  it('leaves gaps out, and is a gap without a number', () => {
    expect(spreadOf([NaN, 3, 1, 2])).toMatchObject({ p10: 1.2, p50: 2, p90: 2.8 })
    expect(spreadOf([NaN]).error.p10).toBeNaN()
  })
})

describe('a figure', () => {
  it('has moved when it differs by more than both errors together, and by what rounding hides', () => {
    const was = { value: 0.3, error: 0.003 }
    expect(hasMoved(was, { value: 0.31, error: 0.004 })).toBe(true)
    expect(hasMoved(was, { value: 0.309, error: 0.004 })).toBe(false)
    expect(hasMoved(was, { value: 0.31, error: 0.004 }, 0.005)).toBe(false)
  })
})
