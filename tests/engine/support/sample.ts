import { expect } from 'vitest'
import { at } from './numbers.ts'

/** Count, mean and spread of numbers, as they come. */
export interface Sample {
  n: number
  total: number
  squares: number
}

export const sample = (): Sample => ({ n: 0, total: 0, squares: 0 })

export function add(to: Sample, x: number): void {
  to.n++
  to.total += x
  to.squares += x * x
}

/** Expects the mean of a sample within four standard errors of what theory says. */
export function expectMean({ n, total, squares }: Sample, theory: number): void {
  const mean = total / n
  const error = Math.sqrt(Math.max(0, squares / n - mean * mean) / n)
  expect(
    Math.abs(mean - theory),
    `mean ${mean} of ${n}, theory ${theory}, standard error ${error}`
  ).toBeLessThanOrEqual(4 * error + 1e-12)
}

/** Expects a mean of n independent numbers of known spread within four standard errors of what theory says. */
export function expectMeanOf(observed: number, n: number, theory: number, variance: number): void {
  const error = Math.sqrt(variance / n)
  expect(
    Math.abs(observed - theory),
    `mean ${observed} of ${n}, theory ${theory}, standard error ${error}`
  ).toBeLessThanOrEqual(4 * error + 1e-12)
}

/** Expects a share of n independent events within four standard errors of its chance. */
export function expectShare(count: number, n: number, chance: number): void {
  const error = Math.sqrt((chance * (1 - chance)) / n)
  expect(
    Math.abs(count / n - chance),
    `share ${count / n} of ${n}, chance ${chance}, standard error ${error}`
  ).toBeLessThanOrEqual(4 * error + 1e-12)
}

/** Expects counts in several boxes within four standard errors of their chances. */
export function expectShares(counts: ArrayLike<number>, n: number, chances: readonly number[]): void {
  chances.forEach((chance, i) => expectShare(at(counts, i), n, chance))
}

/** Expects sorted or unsorted numbers to follow a distribution function: Kolmogorov's √n D under 2.3, passed by chance once in 20,000. */
export function expectDistribution(numbers: Float64Array, distribution: (x: number) => number): void {
  const sorted = numbers.slice().sort()
  const n = sorted.length
  let most = 0
  sorted.forEach((x, i) => {
    const p = distribution(x)
    most = Math.max(most, (i + 1) / n - p, p - i / n)
  })
  expect(most * Math.sqrt(n), `Kolmogorov distance of ${n} numbers`).toBeLessThan(2.3)
}
