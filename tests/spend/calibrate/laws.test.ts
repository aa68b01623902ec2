import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bidShares } from '../../../src/calibration/bid-counts.ts'
import {
  exp,
  log,
  nextNormal,
  nextUniform,
  normalQuantile,
  openStream,
} from '../../../src/calibration/exact.ts'
import { fitBids } from '../../../src/spend/calibrate/bid-fit.ts'
import { fitLimit } from '../../../src/spend/calibrate/limits.ts'
import { normalCdf } from '../../../src/spend/calibrate/normal.ts'
import { fitPrices, priceOf } from '../../../src/spend/calibrate/price-fit.ts'
import { findThreshold } from '../../../src/spend/calibrate/thresholds.ts'
import { findCut, fitValues, valueCdf } from '../../../src/spend/calibrate/value-fit.ts'

/** Numbers of a stream of their own. */
function stream(seed: number) {
  const state = new Int32Array(2)
  openStream(state, seed, 0, 0, 0)
  return { normal: () => nextNormal(state), uniform: () => nextUniform(state) }
}

const logNormals = (count: number, mu: number, sigma: number, seed = 1): number[] => {
  const { normal } = stream(seed)
  return Array.from({ length: count }, () => exp(mu + sigma * normal()))
}

describe('the normal distribution', () => {
  it('is the inverse of its quantile', () => {
    for (const p of [1e-12, 1e-6, 0.01, 0.3, 0.5, 0.77, 0.999, 1 - 1e-9]) {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 7)
    }
  })
})

describe('the fit of values', () => {
  it('finds the law that made them', () => {
    const fit = fitValues(logNormals(4000, 11, 1.4))
    expect(fit.mu).toBeCloseTo(11, 1)
    expect(fit.sigma).toBeCloseTo(1.4, 1)
    expect(fit.distance).toBeLessThan(0.02)
    expect(fit.cut).toBeNull()
  })

  it.each([
    [9, 1.6, 5000],
    [12, 1.2, 100_000],
    [8, 2, 1000],
  ])('finds mu %d, sigma %d when nothing below %d is published', (mu, sigma, cut) => {
    const published = logNormals(12_000, mu, sigma, 11).filter((value) => value >= cut)
    expect(findCut(published)).toBe(cut)
    const fit = fitValues(published)
    expect(fit.cut).toBe(cut)
    expect(Math.abs(fit.mu - mu)).toBeLessThan(0.15)
    expect(Math.abs(fit.sigma - sigma)).toBeLessThan(0.1)
    expect(fit.distance).toBeLessThan(0.02)
  })

  it('takes no cut that would hide most of the values', () => {
    const published = logNormals(40_000, 6, 1.5, 3).filter((value) => value >= 5000)
    expect(fitValues(published).cut).toBeNull()
  })

  it('says that a mixture is a poor fit', () => {
    const two = [...logNormals(500, 6, 0.2), ...logNormals(500, 12, 0.2, 2)]
    expect(fitValues(two).distance).toBeGreaterThan(0.1)
  })

  it('gives a distribution from 0 to 1 that never falls', () => {
    const law = { mu: 9, sigma: 1.5, cut: 2000 }
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (value, factor) => {
          expect(valueCdf(value, law)).toBeGreaterThanOrEqual(0)
          expect(valueCdf(value * factor, law)).toBeGreaterThanOrEqual(valueCdf(value, law))
          expect(valueCdf(value * factor, law)).toBeLessThanOrEqual(1)
        }
      )
    )
  })
})

/** Bids of tenders drawn from the law of a register. */
function drawBids(count: number, law: { attractiveness: number; meanBids: number }, seed: number): number[] {
  const shares = bidShares(law, 60)
  const { uniform } = stream(seed)
  return Array.from({ length: count }, () => {
    let luck = uniform()
    const place = shares.findIndex((share) => (luck -= share) < 0)
    return place < 0 ? 60 : place + 1
  })
}

describe('the fit of bids and prices', () => {
  const law = { attractiveness: 1.6, meanBids: 2.9 }
  const bids = drawBids(3000, law, 5)

  it('finds nu and the mean, within ranges that hold them', () => {
    const fit = fitBids(bids, 1)
    if (!fit?.attractiveness) throw new Error('no fit')
    expect(fit.meanBids.value).toBeCloseTo(2.9, 0)
    expect(Math.abs(log(fit.attractiveness.value / 1.6))).toBeLessThan(0.3)
    expect(fit.attractiveness.low).toBeLessThan(fit.attractiveness.value)
    expect(fit.attractiveness.high).toBeGreaterThan(fit.attractiveness.value)
  })

  it('finds k and the ceiling from prices by the engine’s own law', () => {
    const { uniform } = stream(9)
    const [k, ceiling] = [6, 0.97]
    const awards = bids.map((n) => {
      // Costs to the power k are uniform below the ceiling's; the second-lowest is paid.
      const levels = Array.from({ length: n }, uniform).sort((a, b) => a - b)
      const price = n === 1 ? ceiling : ceiling * exp(log(levels[1] ?? 1) / k)
      return { bids: n, award: price * 1000, budget: 1000, winners: 1 }
    })
    const fit = fitPrices(awards, 1)
    if (!fit) throw new Error('no fit')
    expect(Math.abs(fit.dispersion.value - k)).toBeLessThan(0.5)
    expect(fit.ceiling.value).toBeCloseTo(ceiling, 1)
    expect(fit.dispersion.low).toBeLessThan(fit.dispersion.high)
    for (const each of fit.classes) {
      const law = priceOf(each.bids, fit.dispersion.value, fit.ceiling.value)
      expect(Math.abs(law - each.meanRatio)).toBeLessThan(0.03)
    }
  })

  it('says nothing where there is too little, and nothing of nu where all tenders drew one bid', () => {
    expect(fitBids([1, 2, 3], 1)).toBeNull()
    expect(fitPrices([], 1)).toBeNull()
    expect(
      fitBids(
        Array.from({ length: 50 }, () => 1),
        1
      )?.attractiveness
    ).toBeNull()
  })
})

describe('a threshold', () => {
  it('is found at its round amount, with its sharpness', () => {
    const { uniform } = stream(4)
    const points = logNormals(1500, log(20_000), 1.2).map((value) => ({
      value,
      small: uniform() < (value < 25_000 ? 0.9 : 0.05),
    }))
    const found = findThreshold(points)
    expect(found?.at).toBe(25_000)
    expect(found?.shareBelow).toBeCloseTo(0.9, 1)
    expect(found?.sharpness).toBeGreaterThan(0.7)
  })

  it('is none where the value does not decide', () => {
    const { uniform } = stream(4)
    const points = logNormals(800, 10, 1.2).map((value) => ({ value, small: uniform() < 0.4 }))
    expect(findThreshold(points)).toBeNull()
  })
})

describe('a contract limit', () => {
  it('is found from how a group’s part falls with the value', () => {
    const { uniform } = stream(6)
    const limit = 80_000
    const wins = logNormals(3000, 10.5, 1.3).map((value) => {
      const ratio = value / limit
      const fit = 1 / (1 + ratio * ratio * ratio)
      return { value, part: Number(uniform() < (0.8 * fit) / (0.8 * fit + 1)) }
    })
    const found = fitLimit(wins)
    if (!found) throw new Error('no limit')
    expect(Math.abs(log(found.value / limit))).toBeLessThan(0.35)
  })

  it('is none for a group that wins large contracts as small ones', () => {
    const { uniform } = stream(8)
    expect(
      fitLimit(logNormals(1000, 10, 1.3).map((value) => ({ value, part: Number(uniform() < 0.3) })))
    ).toBeNull()
  })
})
