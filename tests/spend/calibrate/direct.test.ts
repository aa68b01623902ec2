import { describe, expect, it } from 'vitest'
import { exp, normalQuantile } from '../../../src/calibration/exact.ts'
import { playYear } from '../../../src/runner/play-year.ts'
import { toModel } from '../../../src/scenario/index.ts'
import { calibrate, checkCalibration } from '../../../src/spend/calibrate/calibrate.ts'
import { fitDirect } from '../../../src/spend/calibrate/direct-shares.ts'
import type { Contract } from '../../../src/spend/calibrate/contract.ts'
import type { RouteKind, SpendRecord } from '../../../src/spend/record.ts'
import { contract, mention } from '../mention.ts'

const COUNT = 400

/** Places of contracts in the order of their values, mixed over the year. */
const rankOf = (i: number): number => (i * 149) % COUNT

/** Three in four of the smaller half of contracts and one in four of the larger half awarded directly. */
const routeOf = (i: number): RouteKind =>
  (rankOf(i) < COUNT / 2 ? rankOf(i) % 4 < 3 : rankOf(i) % 4 === 0) ? 'direct' : 'open'

/** Contracts of one year, of log-normal values. */
const register = (routeAt: (i: number) => RouteKind): SpendRecord[] =>
  Array.from({ length: COUNT }, (_, i) =>
    contract({
      row: i + 1,
      date: `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      value: exp(9.5 + 1.2 * normalQuantile((rankOf(i) + 0.5) / COUNT)),
      currency: 'EUR',
      route: routeAt(i),
      suppliers: [mention(`Supplier number ${i % 60}`)],
    })
  )

const share = (records: readonly SpendRecord[], route: RouteKind): number =>
  records.filter((each) => each.route === route).length / records.length

const asContract = (value: number, route: RouteKind) => ({ value, route, estimate: null }) as Contract

describe('direct awards of a file', () => {
  it('are a rule of today with a share for each band of value, and come out when played', async () => {
    const records = register(routeOf)
    const made = calibrate(records)
    const bands = toModel(made.scenario).categories[0]?.directShares ?? []
    expect(bands.length).toBeGreaterThan(1)
    expect(bands.slice(1).every(({ upTo }, i) => upTo > (bands.at(i)?.upTo ?? 0))).toBe(true)
    expect(made.scenario.policies['baseline'].levers).not.toHaveProperty('directAwardThreshold')
    expect(made.scenario.levers.main[0]).toBe('tenderDirectAwards')
    const { report } = await checkCalibration(made, {}, playYear)
    const routes = report.check?.measures.find(({ id }) => id === 'routes')
    const direct = routes?.pairs.find(({ label }) => label === 'direct')
    expect(direct?.seen).toBeCloseTo(share(records, 'direct'), 9)
    expect(Math.abs((direct?.simulated ?? 0) - share(records, 'direct'))).toBeLessThan(0.05)
    expect(routes?.hit).toBe(true)
    expect(report.check?.measures.find(({ id }) => id === 'total')?.hit).toBe(true)
  }, 180_000)

  it('leave no rule where the file has none', () => {
    const { scenario } = calibrate(register(() => 'open'))
    expect(scenario.categories.every(({ directShares }) => directShares === undefined)).toBe(true)
    expect(scenario.levers.main).not.toContain('tenderDirectAwards')
  })
})

describe('bands of direct awards', () => {
  const many = (count: number, value: number, route: RouteKind) =>
    Array.from({ length: count }, (_, i) => asContract(value + i, route))

  it('end at the value at which the procedure changes, and where nothing is direct above it', () => {
    const bands = fitDirect([[...many(40, 1000, 'direct'), ...many(40, 20_000, 'open')]], 10_000)
    expect(bands.at(-1)?.upTo).toBe(10_000)
    expect(bands.every(({ share: { value } }) => value === 1)).toBe(true)
  })

  it('are taken of the nearest list with enough known routes', () => {
    const near = [...many(3, 1000, 'direct'), ...many(20, 1000, 'unknown')]
    const far = [...many(10, 1000, 'direct'), ...many(10, 1000, 'open')]
    expect(fitDirect([near, far], null)).toEqual([
      {
        upTo: null,
        share: { value: 0.5, low: expect.any(Number) as number, high: expect.any(Number) as number },
        contracts: 20,
      },
    ])
  })

  it('have a range that never is a point', () => {
    const [band] = fitDirect([many(10, 1000, 'direct')], null)
    expect(band?.share.value).toBe(1)
    expect(band?.share.low).toBeLessThan(0.95)
  })
})
