import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  metricSpecs,
  prepare,
  simulateRuns,
  type Prepared,
  type SimulationJob,
} from '../../src/engine/index.ts'
import { arbitraryLevers, arbitraryModel } from './support/arbitrary-model.ts'
import { jobOf, reader, type Simulation } from './support/simulation.ts'
import { uncalibrated } from './support/uncalibrated.ts'

vi.setConfig({ testTimeout: 120_000 })

const RUNS = 2
const SEED = 20_240_607

/** The one metric that may be negative: contracts may cost less than the benchmark. */
const MAY_BE_NEGATIVE = new Set(['cost.extra'])

/** Calls `check` for every policy, run and year. */
function everywhere(
  { model }: Simulation,
  check: (position: number, run: number, year: number) => void
): void {
  for (let position = 0; position < 2; position++) {
    for (let run = 0; run < RUNS; run++) {
      for (let year = 0; year < model.years; year++) check(position, run, year)
    }
  }
}

/** Every number of a year is finite, none is negative but a saving, and shares lie between 0 and 1. */
function expectSound(simulation: Simulation, position: number, run: number, year: number): void {
  for (const { id, unit } of metricSpecs(simulation.model)) {
    const x = simulation.value(position, id, run, year)
    const sound =
      Number.isFinite(x) && (x >= 0 || MAY_BE_NEGATIVE.has(id)) && (unit !== 'share' || x <= 1 + 1e-9)
    if (!sound) expect.fail(`${id} is ${x} in year ${year} of run ${run} under policy ${position}`)
  }
}

/** Groups share out all payments, payers pay them, and routes share out all contracts. */
function expectWhole(simulation: Simulation, position: number, run: number, year: number): void {
  const read = (id: string) => simulation.value(position, id, run, year)
  const add = (ids: readonly string[]) => ids.reduce((total, id) => total + read(id), 0)
  const spend = read('spend.total')
  const ids = metricSpecs(simulation.model).map(({ id }) => id)
  const groups = ids.filter((id) => id.startsWith('share.group.'))
  expect(add(groups)).toBeCloseTo(spend > 0 ? 1 : 0, 9)
  expectEqualMoney(read('pay.buyer') + read('pay.userFees'), spend)
  const routes = ['inHouse', 'direct', 'reserved', 'open'].map((id) => `route.${id}.share`)
  expect(add(routes)).toBeCloseTo(read('tenders.count') > 0 ? 1 : 0, 9)
  for (const id of ids) {
    if (id.startsWith('spend.trait.')) expectEqualMoney(read(id), read(id.replace('spend', 'share')) * spend)
  }
}

const expectEqualMoney = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(b)))

describe('any valid model under any policies', () => {
  const holds = (make: (job: SimulationJob) => Prepared, numRuns: number) => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryLevers, arbitraryLevers, (model, baseline, proposal) => {
        const prepared = make(jobOf(model, [baseline, proposal], { baseline, fixed: false }))
        const simulation = reader(model, simulateRuns(prepared, [0, 1], 0, RUNS), RUNS)
        everywhere(simulation, (position, run, year) => {
          expectSound(simulation, position, run, year)
          expectWhole(simulation, position, run, year)
        })
      }),
      { seed: SEED, numRuns, endOnFailure: true }
    )
  }

  it('gives sound numbers that add up', () => {
    holds(uncalibrated, 300)
  })

  it('gives them also once it is calibrated', () => {
    holds(prepare, 12)
  })
})
