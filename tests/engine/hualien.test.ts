import { describe, expect, it, vi } from 'vitest'
import { logGamma } from '../../src/engine/real/log-gamma.ts'
import { climb, letMany, openAt } from './support/market.ts'
import { category, model } from './support/model.ts'
import { at, sum } from './support/numbers.ts'
import { add, expectMean, expectShare, sample } from './support/sample.ts'
import { TALLY } from '../../src/engine/tally.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Bid dispersion that fits the county's awards, 5 in round numbers. */
const K = 4.9
const CEILING = 0.98

/**
 * Price ÷ budget by number of bids, 2 to 6 and more, in awards of Hualien County, Taiwan: the county's open data,
 * CC BY, collected in hakusan0118/taiwan-local-procurement.
 */
const OBSERVED = {
  2010: [0.878, 0.841, 0.791, 0.747, 0.713],
  2014: [0.889, 0.831, 0.81, 0.748, 0.728],
}

/** Expected second-lowest of n bids under the ceiling: bids to the power k are uniform on (0, R^k). */
const expected = (n: number, k = K) =>
  CEILING * Math.exp(logGamma(2 + 1 / k) + logGamma(n + 1) - logGamma(n + 1 + 1 / k) - logGamma(2))

const BIDS = [2, 3, 4, 5, 6]

describe('the price of n bids', () => {
  it('is .889 .833 .792 .761 .736 of the budget for 2 to 6 bids at k = 4.9, and hardly another at 5', () => {
    const rounded = (k: number) => BIDS.map((n) => Math.round(1000 * expected(n, k)) / 1000)
    expect(rounded(4.9)).toEqual([0.889, 0.833, 0.792, 0.761, 0.736])
    expect(rounded(5)).toEqual([0.891, 0.835, 0.795, 0.765, 0.74])
  })

  it('is within 2.5 percentage points of Hualien’s awards in both years, at the same k', () => {
    for (const observed of Object.values(OBSERVED)) {
      BIDS.forEach((n, i) => expect(Math.abs(expected(n) - at(observed, i))).toBeLessThan(0.025))
    }
  })

  it('fits both years best at k between 4 and 6', () => {
    for (const observed of Object.values(OBSERVED)) {
      const misfit = (k: number) => sum(BIDS.map((n, i) => (expected(n, k) - at(observed, i)) ** 2))
      const best = Array.from({ length: 81 }, (_, i) => 3 + i / 10).reduce((a, b) =>
        misfit(b) < misfit(a) ? b : a
      )
      expect(best).toBeGreaterThanOrEqual(4)
      expect(best).toBeLessThanOrEqual(6)
    }
  })

  it('is what the ladder pays, bid count by bid count', () => {
    const market = openAt(model({ categories: [category({ bidDispersion: K, ceiling: CEILING })] }), 3)
    const prices = BIDS.map(sample)
    let single = 0
    climb(market, 400_000, ({ winner, bids, price }) => {
      const place = prices[bids - 2]
      if (winner >= 0 && place) add(place, price)
      if (bids === 1 && price !== CEILING) single++
    })
    BIDS.forEach((n, i) => expectMean(prices[i] ?? sample(), expected(n)))
    expect(single).toBe(0)
  })
})

describe('the number of bids at ν = 1', () => {
  it('is geometric, as in Hualien: half of the tenders with a bid have one bid where the mean is two', () => {
    const place = model({
      categories: [
        category({ bidDispersion: K, ceiling: CEILING, attractiveness: 1, tendersPerYear: 20_000 }),
      ],
    })
    const mu = 1
    const { tally } = letMany(place, mu / CEILING ** K, 15)
    const some = at(tally, TALLY.competitions)
    expectShare(at(tally, TALLY.singleBids), some, 1 / (1 + mu))
    expect(at(tally, TALLY.bids) / some).toBeCloseTo(1 + mu, 1)
    // Observed in 2014, all procedures: .50 .22 .16 .06 .03 .03; the law gives .50 .25 .125 .06 .03 .03.
    const law = [1, 2, 3, 4, 5].map((n) => 0.5 ** n)
    ;[0.5, 0.22, 0.16, 0.06, 0.03].forEach((share, i) =>
      expect(Math.abs(share - at(law, i))).toBeLessThan(0.04)
    )
  })
})
