import { beforeAll, describe, expect, it } from 'vitest'
import { bidShares } from '../../../src/calibration/bid-counts.ts'
import { exp, log, nextNormal, nextUniform, openStream } from '../../../src/calibration/exact.ts'
import { playYear } from '../../../src/runner/play-year.ts'
import { toModel, ungradedNumbers } from '../../../src/scenario/index.ts'
import { calibrate, checkCalibration } from '../../../src/spend/calibrate/calibrate.ts'
import type { Calibration } from '../../../src/spend/calibrate/calibrate-dataset.ts'
import type { MeasureId } from '../../../src/spend/calibrate/measures.ts'
import type { SpendRecord } from '../../../src/spend/record.ts'
import { contract, mention } from '../mention.ts'

/** What the made-up place is like. */
const TRUTH = {
  k: 6,
  ceiling: 0.96,
  works: { perYear: 300, mu: log(90_000), sigma: 1.2, meanBids: 3.2, appeal: 2, local: 0.3 },
  care: { perYear: 180, mu: log(25_000), sigma: 0.9, meanBids: 2.1, appeal: 1.2, local: 0.6 },
} as const

/** Contracts of some years, drawn from the model's own laws. */
function makeRecords(years: readonly number[], seed: number): SpendRecord[] {
  const state = new Int32Array(2)
  openStream(state, seed, 0, 0, 0)
  const uniform = () => nextUniform(state)
  return years.flatMap((year) =>
    (['works', 'care'] as const).flatMap((kind) => {
      const law = TRUTH[kind]
      const shares = bidShares({ meanBids: law.meanBids, attractiveness: law.appeal }, 40)
      return Array.from({ length: law.perYear }, (_, i) => {
        const estimate = exp(law.mu + law.sigma * nextNormal(state))
        let luck = uniform()
        const bids = shares.findIndex((share) => (luck -= share) < 0) + 1 || 1
        const levels = Array.from({ length: bids }, uniform).sort((a, b) => a - b)
        const price = bids === 1 ? TRUTH.ceiling : TRUTH.ceiling * exp(log(levels[1] ?? 1) / TRUTH.k)
        const isLocal = uniform() < law.local
        const day = 1 + ((i * 7) % 28)
        return contract({
          row: i + 1,
          date: `${year}-${String(1 + (i % 12)).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
          value: estimate * price,
          estimate,
          bids,
          category: kind,
          route: 'open',
          suppliers: [
            mention(
              `${isLocal ? 'Hearth' : 'Summit'} ${String.fromCharCode(65 + Math.floor(26 * uniform()))}lderwood`,
              {
                flags: { local: isLocal },
              }
            ),
          ],
        })
      })
    })
  )
}

let made: Calibration

beforeAll(async () => {
  made = await checkCalibration(calibrate(makeRecords([2022, 2023], 3)), {}, playYear)
}, 60_000)

const categoryOf = (id: string) => {
  const found = toModel(made.scenario).categories.find((each) => each.id === id)
  if (!found) throw new Error(`no category ${id}`)
  return found
}

describe('a place calibrated on records of the model’s own making', () => {
  it.each(['works', 'care'] as const)('has the laws of %s', (kind) => {
    const category = categoryOf(kind)
    const truth = TRUTH[kind]
    expect(Math.abs(log(category.medianValue.value) - truth.mu)).toBeLessThan(0.1)
    expect(Math.abs(log(category.valueSpread.value) - truth.sigma)).toBeLessThan(0.08)
    expect(Math.abs(category.meanBids.value - truth.meanBids)).toBeLessThan(0.25)
    expect(Math.abs(category.bidDispersion.value - TRUTH.k)).toBeLessThan(1.2)
    expect(Math.abs(category.ceiling.value - TRUTH.ceiling)).toBeLessThan(0.02)
    expect(category.tendersPerYear.value / truth.perYear).toBeGreaterThan(0.99)
    expect(category.tendersPerYear.value / truth.perYear).toBeLessThan(1.25)
  })

  it('gives what was seen when it is simulated', () => {
    const distances = Object.fromEntries(
      (made.report.check?.measures ?? []).map(({ id, distance }) => [id, distance])
    )
    const most: Readonly<Record<MeasureId, number>> = {
      total: 0.1,
      values: 0.04,
      perYear: 0.06,
      bids: 0.04,
      meanBids: 0.04,
      singleBids: 0.04,
      prices: 0.012,
      routes: 1e-9,
      groups: 0.04,
    }
    expect(Object.keys(distances).sort()).toEqual(Object.keys(most).sort())
    for (const [id, limit] of Object.entries(most))
      expect([id, (distances[id] ?? 1) <= limit]).toEqual([id, true])
  })

  it('foretells its last year better than the priors', () => {
    const { holdOut } = made.report
    expect(holdOut).toMatchObject({ trainedOn: [2022], heldOut: 2023 })
    for (const { id, calibrated, better } of holdOut?.scores ?? []) {
      expect([id, calibrated.hit]).toEqual([id, true])
      expect([id, better]).not.toEqual([id, false])
    }
  })

  it('has a grade and a source on every number, and shares that add up to 1', () => {
    expect(ungradedNumbers(JSON.parse(JSON.stringify(made.file)))).toEqual([])
    for (const { observedShares = {} } of toModel(made.scenario).categories) {
      const shares = Object.values(observedShares).map(({ value }) => value)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    }
    for (const { serves = {} } of toModel(made.scenario).groups) {
      expect(Object.values(serves).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    }
  })

  it('lists every prior that it uses', () => {
    const assumed = JSON.stringify(made.file).split('"source":"assumption"').length - 1
    // The example reform is an assumption too, and no prior.
    expect(made.report.priors.length).toBe(assumed - 1)
  })

  it('is the same bits again, and other ranges with another seed', () => {
    const records = makeRecords([2022, 2023], 3)
    expect(JSON.stringify(calibrate(records).file)).toBe(JSON.stringify(made.file))
    expect(calibrate(records, { seed: 2 }).report.scenario.hash).not.toBe(made.report.scenario.hash)
  })
})
