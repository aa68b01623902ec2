import { describe, expect, it, vi } from 'vitest'
import { quantile, summariseDifference, summariseSeries } from '../../src/engine/index.ts'
import { category, group, model } from './support/model.ts'
import { sum } from './support/numbers.ts'
import { simulate } from './support/simulation.ts'
import { busyReform, busyTown } from './support/towns.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('the metrics of a year', () => {
  const place = model({
    years: 2,
    groups: [
      group('large', {
        localRecirculation: 0.2,
        jobsPerMillion: 5,
        formalJobShare: 0.9,
        capacityPerYear: 1e12,
        serves: { works: 1 },
      }),
      group('coop', {
        traits: ['cooperative', 'local'],
        localRecirculation: 0.7,
        jobsPerMillion: 20,
        formalJobShare: 0.5,
        userFeeShare: 0.25,
        inKindShare: 0.1,
        relativeCost: 1.02,
        capacityPerYear: 1e12,
        serves: { works: 1 },
      }),
    ],
    categories: [category({ tendersPerYear: 200, medianValue: 1e5, valueSpread: 2 })],
    mechanisms: {
      respendShare: 0.3,
      displacement: 0.4,
      adminOpen: 0.02,
      adminReserved: 0.03,
      adminDirect: 0.01,
      inHouseCost: 1.2,
    },
  })
  const levers = { inHouse: 0.1, 'setAside.local': 0.3, directAwardThreshold: 5e4 }
  const { value } = simulate(place, [levers])
  const read = (metric: string) => value(0, metric, 0, 1)
  const spend = read('spend.total')
  const share = (id: string) => read(`share.group.${id}`)
  const shares = ['large', 'coop', 'in-house'].map(share)

  it('divide payments by group and by trait', () => {
    expect(sum(shares)).toBeCloseTo(1, 12)
    expect(read('share.trait.local')).toBe(share('coop'))
    expect(read('share.trait.cooperative')).toBe(share('coop'))
    expect(read('spend.trait.local')).toBeCloseTo(share('coop') * spend, 4)
    expect(read('share.trait.public')).toBe(share('in-house'))
  })

  it('measure concentration by the sum of squared shares and by the largest', () => {
    expect(read('concentration.hhi')).toBeCloseTo(sum(shares.map((each) => each * each)), 12)
    expect(read('concentration.largest')).toBe(Math.max(...shares))
  })

  it('follow money that stays: the first round, and three rounds as a multiple', () => {
    // Public delivery keeps and employs as the average group does: (0.2 + 0.7) / 2 and (5 + 20) / 2.
    const retained = 0.2 * share('large') + 0.7 * share('coop') + 0.45 * share('in-house')
    expect(read('local.retained')).toBeCloseTo(retained, 12)
    expect(read('local.multiplier')).toBeCloseTo(1 + retained + 0.3 * retained, 12)
  })

  it('count jobs, those that others lose, and formal ones', () => {
    const jobs = [5 * share('large'), 20 * share('coop'), 12.5 * share('in-house')].map(
      (each) => (each * spend) / 1e6
    )
    expect(read('jobs.total')).toBeCloseTo(sum(jobs), 9)
    expect(read('jobs.net')).toBeCloseTo(sum(jobs) * 0.6, 9)
    const [large = NaN, coop = NaN, inHouse = NaN] = jobs
    expect(read('jobs.formal')).toBeCloseTo(0.9 * large + 0.5 * coop + inHouse, 9)
  })

  it('say who pays', () => {
    expect(read('pay.userFees')).toBeCloseTo(0.25 * share('coop') * spend, 4)
    expect(read('pay.buyer')).toBeCloseTo(spend - read('pay.userFees'), 4)
    expect(read('pay.inKind')).toBeCloseTo(0.1 * share('coop') * spend, 4)
  })

  it('tell the price paid from the benchmark, and what administration takes', () => {
    // Contracts of one year: what is paid this year is what was awarded this year.
    expect(read('cost.extra')).toBeCloseTo(spend - spend / read('price.index'), 3)
    const count = read('tenders.count')
    const lets = (route: string) => read(`route.${route}.share`) * count
    const unfilled = read('reserved.unfilled.share')
    const tried = lets('reserved') / (1 - unfilled)
    const open = lets('open') - tried * unfilled
    const least = 1e5 * (0.01 * lets('direct') + 0.03 * tried + 0.02 * open)
    // Needs that drew no bid were tendered too.
    expect(read('cost.admin')).toBeGreaterThanOrEqual(least - 1e-6)
    expect(read('cost.admin')).toBeLessThan(1.3 * least)
  })

  it('count needs met in house without administration', () => {
    const { value: all } = simulate(place, [{ inHouse: 1 }])
    expect(all(0, 'cost.admin', 0, 1)).toBe(0)
    expect(all(0, 'price.index', 0, 1)).toBeCloseTo(1.2, 12)
    expect(all(0, 'route.inHouse.share', 0, 1)).toBe(1)
    expect(all(0, 'tenders.count', 0, 1)).toBe(200)
  })
})

describe('a summary over runs', () => {
  const runs = Float64Array.from([3, 1, 4, 1, 5])

  it('gives mean, spread, standard error and quantiles, one a year', () => {
    const { unit, mean, sd, mcse, p05, p50, p95 } = summariseSeries([runs, Float64Array.of(7)], 'count')
    expect(unit).toBe('count')
    expect(mean).toEqual([expect.closeTo(2.8, 12), 7])
    expect(sd).toEqual([expect.closeTo(Math.sqrt(3.2), 12), 0])
    expect(mcse).toEqual([expect.closeTo(Math.sqrt(3.2 / 5), 12), 0])
    expect([p05, p50, p95]).toEqual([
      [1, 7],
      [3, 7],
      [expect.closeTo(4.8, 12), 7],
    ])
  })

  it('leaves the runs in their order', () => {
    summariseSeries([runs], 'count')
    expect([...runs]).toEqual([3, 1, 4, 1, 5])
  })

  it('of a difference is paired, and counts the runs that are ahead, not those that are even', () => {
    const { mean, ahead, p50 } = summariseDifference([runs], [Float64Array.of(1, 1, 5, 0, 4)], 'count')
    expect(mean).toEqual([expect.closeTo(0.6, 12)])
    expect(p50).toEqual([1])
    expect(ahead).toEqual([0.6])
  })

  it('takes quantiles in a straight line between order statistics', () => {
    const sorted = Float64Array.of(0, 10, 20, 40)
    expect([0, 0.25, 0.5, 1].map((p) => quantile(sorted, p))).toEqual([0, 7.5, 15, 40])
    expect(quantile(Float64Array.of(3), 0.9)).toBe(3)
    expect(() => quantile(new Float64Array(0), 0.5)).toThrow('quantile: no values')
  })
})

describe('reservations', () => {
  it('tried are those filled and those that found too few bidders', () => {
    const runs = 20
    const { value } = simulate(busyTown, [{}, busyReform], { runs })
    let tried = 0
    for (let run = 0; run < runs; run++) {
      for (let year = 0; year < busyTown.years; year++) {
        const of = (metric: string) => value(1, metric, run, year)
        if (of('reserved.tried.count') === 0) {
          expect(of('reserved.unfilled.share')).toBeNaN()
        } else {
          const filled = of('reserved.tried.count') * (1 - of('reserved.unfilled.share'))
          expect(filled).toBeCloseTo(of('tenders.count') * of('route.reserved.share'), 6)
        }
        expect(value(0, 'reserved.tried.count', run, year)).toBe(0)
        tried += of('reserved.tried.count')
      }
    }
    expect(tried).toBeGreaterThan(runs)
  })
})
