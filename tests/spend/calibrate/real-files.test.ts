import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { playYear } from '../../../src/runner/play-year.ts'
import {
  calibrate,
  checkCalibration,
  clean,
  readLocalList,
  readSpend,
  sourceOfBytes,
  type CalibrationSettings,
} from '../../../src/spend/index.ts'

const folder = fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const isThere = existsSync(folder)
if (!isThere) console.info('real files are not there: their facts are not tested')

async function place(files: readonly string[], settings: CalibrationSettings = {}) {
  const { records } = await readSpend(
    files.map((name) => sourceOfBytes(name, readFileSync(join(folder, name))))
  )
  return calibrate(clean(records).records, settings)
}

const hualien = (year: number) => `tw-hualien-awards-${year}.csv`

describe.skipIf(!isThere)('Hualien County', () => {
  it.each([
    [2010, 1246, 13.717, 1.386, 0.047, [0.36, 0.17, 0.21, 0.1, 0.06, 0.1]],
    [2014, 1908, 13.606, 1.229, 0.054, [0.5, 0.22, 0.16, 0.06, 0.03, 0.03]],
  ])('has the values and bids of %d', async (year, count, mu, sigma, distance, bids) => {
    const { report, contracts } = await place([hualien(year)])
    expect(report.values.count).toBe(count)
    expect(report.values.mu).toBeCloseTo(mu, 3)
    expect(report.values.sigma).toBeCloseTo(sigma, 2)
    expect(report.values.distance).toBeCloseTo(distance, 3)
    const all = contracts.flatMap((each) => each.bids ?? [])
    const shares = [1, 2, 3, 4, 5, 6].map(
      (n) => all.filter((each) => Math.min(each, 6) === n).length / all.length
    )
    shares.forEach((share, i) => expect(Math.abs(share - (bids[i] ?? NaN))).toBeLessThan(0.011))
  })

  it('has its procedures, and the threshold at a million', async () => {
    const { report } = await place([hualien(2014)])
    expect(report.procedures.map(({ byCount }) => Number(byCount.toFixed(2)))).toEqual([
      0.54, 0.33, 0.1, 0.03,
    ])
    const [quotation] = report.procedureThresholds
    expect(quotation?.threshold).toMatchObject({ at: 1_000_000, justBelow: 86, justAbove: 57 })
    expect(quotation?.threshold.bunching).toBeCloseTo(1.5, 1)
    expect(quotation?.threshold.shareAbove).toBeLessThan(0.01)
  })

  it('of 2010 foretells 2014 better than the priors do', async () => {
    const made = await place([hualien(2010), hualien(2014)])
    const { report } = await checkCalibration(made, {}, playYear)
    expect(report.holdOut).toMatchObject({ trainedOn: [2010], heldOut: 2014, contracts: 1908 })
    const scores = Object.fromEntries((report.holdOut?.scores ?? []).map((each) => [each.id, each]))
    for (const id of ['bids', 'meanBids', 'singleBids', 'prices']) {
      expect([id, scores[id]?.better]).toEqual([id, true])
    }
    // Bids fell by a quarter between the years, which nobody could know: better than the priors, and still a miss.
    expect(scores['bids']?.calibrated.hit).toBe(false)
    expect(scores['prices']?.calibrated.distance).toBeLessThan(0.015)
    // The priors take the register's own direct awards, as the fit does: there is nothing to be better in.
    expect(scores['routes']?.calibrated.distance).toBeLessThan(0.02)
    for (const { hit, id } of report.check?.measures ?? []) expect([id, hit]).toEqual([id, true])
  }, 60_000)
})

describe.skipIf(!isThere)('other councils', () => {
  it('Salford has its values, small and local suppliers, and is a register of contracts in force', async () => {
    const local = readLocalList('M3,M5,M6,M7,M27,M28,M30,M38,M44,M50')
    const { records } = await readSpend([
      sourceOfBytes('salford.csv', readFileSync(join(folder, 'uk-salford-contracts-register-2022-07.csv'))),
    ])
    const { report } = calibrate(records, { local })
    expect(report.values.mu).toBeCloseTo(11.907, 3)
    expect(report.values.sigma).toBeCloseTo(2.12, 2)
    expect(report.values.distance).toBeCloseTo(0.077, 3)
    expect(report.period.basis).toBe('stock')
    expect(report.suppliers.topTen).toBeCloseTo(0.874, 2)
    const trait = (name: string) => report.suppliers.traits.find((each) => each.trait === name)
    expect(trait('small')?.flagged?.count).toBeCloseTo(0.503, 1)
    expect(trait('small')?.flagged?.value).toBeCloseTo(0.574, 2)
    expect(trait('local')?.yes.count).toBeCloseTo(0.206, 2)
  })

  it.each([
    ['uk-preston-contracts-finder-2026-03.json', 43, 141_212],
    ['ca-toronto-awarded-contracts-2024.csv', null, null],
  ])('%s calibrates', async (file, contracts, median) => {
    const { report, scenario } = await place([file])
    if (contracts !== null) expect(report.rows.calibratedOn).toBe(contracts)
    if (median !== null) expect(report.values.median).toBeCloseTo(median, -1)
    expect(scenario.categories.length).toBeGreaterThan(0)
    expect(report.suppliers.unmatched.count).toBeGreaterThanOrEqual(0)
  })
})
