import { describe, expect, it } from 'vitest'
import { accountOf, whyUnfilled, type YearFutures } from '../../src/state/account.ts'

const one = (value: number) => ({ p10: value, p50: value, p90: value })
const unmetShare = { p10: 0, p50: 0.01, p90: 0.02 }

/** A year of futures, each written as [contracts, filled, tried]. */
function year(
  futures: readonly (readonly [number, number, number])[],
  why: YearFutures['why'] = []
): YearFutures {
  return {
    year: 2025,
    contracts: one(futures[0]?.[0] ?? 0),
    tried: Float64Array.from(futures, ([, , tried]) => tried),
    unfilledShare: Float64Array.from(futures, ([, filled, tried]) =>
      tried > 0 ? (tried - filled) / tried : 0
    ),
    unmetShare,
    why,
  }
}
const first = (futures: YearFutures) => accountOf([futures]).years[0]

describe('the account of reserved contracts', () => {
  it('gives back the counts behind the shares', () => {
    expect(first(year(Array.from({ length: 9 }, () => [40, 9, 12] as const)))).toMatchObject({
      contracts: one(40),
      filled: one(9),
      tried: one(12),
      fallenBack: one(3),
      unfilledShare: one(0.25),
      triedIn: 1,
    })
  })

  it('gives whole counts for any future, however odd the shares', () => {
    for (let contracts = 1; contracts < 60; contracts += 7)
      for (let tried = 1; tried <= contracts; tried += 3)
        for (let filled = 1; filled <= tried; filled++) {
          const found = first(year([[contracts, filled, tried]]))
          expect(found).toMatchObject({
            tried: one(tried),
            filled: one(filled),
            fallenBack: one(tried - filled),
          })
        }
  })

  it('has ranges of 8 of 10 futures', () => {
    const futures = Array.from({ length: 11 }, (_, n) => [100, n, 10] as const)
    expect(first(year(futures))).toMatchObject({ filled: { p10: 1, p50: 5, p90: 9 } })
  })

  it('is empty where nothing is kept', () => {
    const none = year([
      [40, 0, 0],
      [41, 0, 0],
    ])
    expect(first(none)).toMatchObject({
      tried: one(0),
      filled: one(0),
      fallenBack: one(0),
      triedIn: 0,
      why: [],
    })
    expect(accountOf([none]).total.tried).toEqual(one(0))
    expect(accountOf([])).toEqual({ years: [], total: { tried: one(0), filled: one(0), fallenBack: one(0) } })
  })

  it('tells how many were kept where no future fills any', () => {
    const none = year(
      Array.from({ length: 9 }, () => [40, 0, 12] as const),
      ['entryLow']
    )
    expect(first(none)).toMatchObject({
      tried: one(12),
      filled: one(0),
      fallenBack: one(12),
      why: ['entryLow'],
    })
  })

  it('takes the share left unfilled over the futures that kept any', () => {
    const half = [
      ...Array.from({ length: 5 }, () => [40, 5, 10] as const),
      ...Array.from({ length: 5 }, () => [40, 0, 0] as const),
    ]
    expect(first(year(half))).toMatchObject({ unfilledShare: one(0.5), triedIn: 0.5 })
  })

  it('gives no reason where nothing went unfilled', () => {
    expect(first(year([[40, 5, 5]], ['entryLow']))?.why).toEqual([])
  })

  it('adds years future by future', () => {
    const { total } = accountOf([year([[40, 5, 10]]), year([[40, 10, 10]])])
    expect(total).toEqual({ tried: one(20), filled: one(15), fallenBack: one(5) })
  })
})

describe('why reserved contracts stay unfilled', () => {
  const facts = {
    anyone: true,
    entry: 0.6,
    use: 0.4,
    demand: 0.8,
    contract: 1e5,
    limit: 1e6,
    cost: 1,
    ceiling: 1.1,
  }
  it.each([
    [{ anyone: false }, ['noSupplier']],
    [{ entry: 0.1 }, ['entryLow']],
    [{ use: 0.9 }, ['capacityFull']],
    [{ demand: 1.1 }, ['beyondCapacity']],
    [{ contract: 2e6 }, ['contractTooLarge']],
    [{ demand: 1.1, use: 0.9 }, ['capacityFull']],
    [{ cost: 1.2 }, ['priceAboveCeiling']],
    [{ entry: 0.1, use: 0.9, cost: 1.2 }, ['capacityFull', 'entryLow', 'priceAboveCeiling']],
    [{ entry: null, use: null, demand: null }, []],
    [{}, []],
  ])('%j: %j', (change, why) => {
    expect(whyUnfilled({ ...facts, ...change })).toEqual(why)
  })
})
