import { expect, it } from 'vitest'
import { atLeast } from '../../../src/analysis/fails/binomial.ts'

it('is the tail of the binomial distribution', () => {
  // 10 tosses of a fair coin: 1 + 10 + 45 of 1,024 ways bring 8 heads or more.
  expect(atLeast(8, 10, 0.5)).toBeCloseTo(56 / 1024, 14)
  expect(atLeast(1, 20, 0.05)).toBeCloseTo(1 - 0.95 ** 20, 13)
  expect(atLeast(3, 3, 0.2)).toBeCloseTo(0.008, 14)
  expect(atLeast(1000, 2000, 0.5) + atLeast(1001, 2000, 0.5)).toBeCloseTo(1, 9)
})

it('is sure at its ends', () => {
  expect(atLeast(0, 10, 0.3)).toBe(1)
  expect(atLeast(0, 0, 0.3)).toBe(1)
  expect(atLeast(4, 10, 0)).toBe(0)
  expect(atLeast(10, 10, 1)).toBe(1)
})

it('is tiny and not zero far out', () => {
  expect(atLeast(900, 1000, 0.1)).toBeGreaterThanOrEqual(0)
  expect(atLeast(200, 1000, 0.1)).toBeLessThan(1e-20)
  expect(atLeast(200, 1000, 0.1)).toBeGreaterThan(0)
})
