import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bidShare, bidShares, fitBidLaw } from '../../src/calibration/bid-counts.ts'
import { minimum } from '../../src/calibration/minimum.ts'
import { expectedPrice, fitDispersion } from '../../src/calibration/price-by-bids.ts'

describe('minimum', () => {
  it('finds the bottom of a valley, also at an end', () => {
    expect(minimum((x) => (x - 2) ** 2, 0, 10)).toBeCloseTo(2, 6)
    expect(minimum((x) => x, 3, 10)).toBeCloseTo(3, 6)
  })
})

describe('fitDispersion', () => {
  it('finds the k that made the prices', () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 40, noNaN: true }), (k) => {
        const classes = [1, 2, 3, 4].map((bids) => ({
          bids,
          awards: 1,
          // One bid tells nothing of how close bids lie, and is left out.
          meanRatio: bids === 1 ? 0 : expectedPrice(bids, k),
          standardError: 0,
        }))
        expect(fitDispersion(classes) / k).toBeCloseTo(1, 4)
      })
    )
  })
})

describe('the law of bids', () => {
  it('is geometric at ν = 1', () => {
    const law = { attractiveness: 1, meanBids: 2 }
    expect([1, 2, 3, 4].map((bids) => bidShare(bids, law))).toEqual(
      [1, 2, 3, 4].map((bids) => expect.closeTo(0.5 ** bids, 9) as number)
    )
  })

  it('has the mean of the register, and shares that add up to 1', () => {
    const law = { attractiveness: 2.5, meanBids: 3.2 }
    const shares = bidShares(law, 200)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(shares.reduce((sum, share, index) => sum + share * (index + 1), 0)).toBeCloseTo(3.2, 6)
  })

  it('is found again from what it made', () => {
    const law = { attractiveness: 1.4, meanBids: 2.4 }
    const counts = bidShares(law, 40).flatMap((share, index) =>
      Array.from({ length: Math.round(1e4 * share) }, () => index + 1)
    )
    const found = fitBidLaw(counts)
    expect(found.meanBids).toBeCloseTo(2.4, 1)
    expect(found.attractiveness).toBeCloseTo(1.4, 1)
  })
})
