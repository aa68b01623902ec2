import { describe, expect, it } from 'vitest'
import { fitAwards } from '../../src/calibration/award-fit.ts'
import { bidClasses, comparable } from '../../src/calibration/awards.ts'
import { CEILING, expectedPrice } from '../../src/calibration/price-by-bids.ts'
import { formatJson } from '../../src/cli/format.ts'
import { hualienAwards } from './hualien.ts'

const years = hualienAwards()
const fits = years.map(({ year, awards }) => fitAwards(year, awards))
const thousandths = (value: number) => Math.round(1000 * value)

/** The curve published with the data, for 2 to 6 bids. */
const PUBLISHED = [889, 833, 792, 761, 736]

describe('the awards of Hualien County', () => {
  it('are 3,049 with one winner and a price near the budget', () => {
    expect(years.map(({ awards }) => awards.length)).toEqual([1217, 1832])
    expect(years.every(({ awards }) => awards.every(comparable))).toBe(true)
  })

  it('have the means by number of bids that were published with them', () => {
    const classes = years.map(({ awards }) => bidClasses(awards))
    expect(classes.map((each) => each.map(({ awards }) => awards))).toEqual([
      [443, 202, 247, 129, 73, 123],
      [915, 405, 287, 119, 60, 46],
    ])
    expect(classes.map((each) => each.map(({ meanRatio }) => thousandths(meanRatio)))).toEqual([
      [938, 878, 841, 791, 747, 713],
      [945, 889, 831, 810, 748, 728],
    ])
  })
})

describe('the price of n bids', () => {
  const curve = (k: number) => [2, 3, 4, 5, 6].map((bids) => thousandths(expectedPrice(bids, k)))

  it('at k = 5 is the published curve within half a percent of the budget', () => {
    curve(5).forEach((price, index) =>
      expect(Math.abs(price - (PUBLISHED[index] ?? NaN))).toBeLessThanOrEqual(5)
    )
  })

  it('is the published curve to the last digit at k = 4.9', () => {
    expect(curve(4.9)).toEqual(PUBLISHED)
  })

  it('is the ceiling where all bids are alike, and the mean of the upper of two where they are even', () => {
    expect(expectedPrice(2, 1e9)).toBeCloseTo(CEILING, 6)
    expect(expectedPrice(2, 1, 1)).toBeCloseTo(2 / 3, 12)
  })
})

describe('the fit', () => {
  it('finds bids equally close in both years', () => {
    for (const { dispersion } of fits) {
      expect(dispersion).toBeGreaterThan(4.5)
      expect(dispersion).toBeLessThan(5.5)
    }
  })

  it('comes within 2.5 percent of the budget of every mean price', () => {
    for (const { price } of fits) {
      for (const { observed, fitted } of price) expect(Math.abs(observed - fitted)).toBeLessThan(0.025)
    }
  })

  it('finds numbers of bids a little less mixed than the geometric law has them', () => {
    for (const { attractiveness } of fits) {
      expect(attractiveness).toBeGreaterThan(1)
      expect(attractiveness).toBeLessThan(2)
    }
  })

  it('stands as it is in the file that the page draws', async () => {
    const source = {
      title: 'taiwan-local-procurement, Hualien County',
      publisher: 'hakusan0118',
      address: 'https://github.com/hakusan0118/taiwan-local-procurement',
      licence: 'CC BY',
    }
    // After a change that is meant, `npx vitest run tests/calibration -u` writes it anew.
    const text = formatJson({ source, ceiling: CEILING, years: fits })
    await expect(text).toMatchFileSnapshot('../../scenarios/shared/hualien-fit.json')
  })
})
