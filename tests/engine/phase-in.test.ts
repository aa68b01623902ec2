import { describe, expect, it } from 'vitest'
import { category, group, model } from './support/model.ts'
import { mean } from './support/numbers.ts'
import { simulate } from './support/simulation.ts'

const IN_HOUSE = { inHouse: 1 }
const N = 60

/** Contracts let in each year, and what is paid, from the first year of the longer contracts on. */
function longer(contractYears: number, extra: number, phaseIn = 1, years = 20) {
  const scene = model({
    years,
    groups: [group('firms')],
    categories: [
      category({ contractYears, tendersPerYear: N, medianValue: contractYears, meanBids: 20, phase: 0.5 }),
    ],
    mechanisms: { phaseIn },
  })
  const { value } = simulate(scene, [{ ...IN_HOUSE, contractYears: extra }], { baseline: IN_HOUSE })
  const of = (metric: string) => Array.from({ length: years }, (_, year) => value(0, metric, 0, year))
  return { lets: of('tenders.count'), spend: of('spend.total') }
}

describe('contracts that get longer', () => {
  it.each([1, 2, 5])(
    'of one year and %i more stay spread: about n/(1 + e) are let in every year after the first',
    (extra) => {
      const [first, ...later] = longer(1, extra).lets
      expect(first).toBe(N)
      for (const count of later) expect(Math.abs(count - N / (1 + extra))).toBeLessThanOrEqual(1)
    }
  )

  it('of three years and two more leave no year without contracts to let', () => {
    const { lets } = longer(3, 2)
    expect(lets.slice(0, 3)).toEqual([N, N, N])
    for (const count of lets) expect(count).toBeGreaterThanOrEqual(N / 3)
    // Five years are a full cycle.
    for (let year = 3; year + 5 <= 20; year++) expect(mean(lets.slice(year, year + 5))).toBeCloseTo(36, 9)
  })

  it.each([1, 3])('of %i years meet the same needs at the same cost in every year', (contractYears) => {
    for (const paid of longer(contractYears, 2).spend) expect(paid).toBeCloseTo(N * contractYears, 9)
  })

  it('come all together when none is phased in', () => {
    expect(longer(1, 2, 0, 7).lets).toEqual([N, 0, 0, N, 0, 0, N])
  })
})
