import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { createStartStore, prepare, simulateRuns, tendersPlayed } from '../../src/engine/index.ts'
import { parseScenario, toModel, toPolicy } from '../../src/scenario/index.ts'
import { arbitraryLevers, arbitraryModel } from './support/arbitrary-model.ts'
import { jobOf } from './support/simulation.ts'
import { busyReform, busyTown } from './support/towns.ts'
import { uncalibrated } from './support/uncalibrated.ts'

vi.setConfig({ testTimeout: 120_000 })

const scenarios = new URL('../../scenarios/', import.meta.url)
const ids = readdirSync(scenarios)
  .filter((file) => file.endsWith('.json') && file !== 'scenario.schema.json')
  .map((file) => file.replace('.json', ''))

const MEGABYTE = 2 ** 20
const RUNS = 8
const policies = [{}, busyReform, { 'setAside.local': 0.4, fixedBudget: 1 }]
const job = (levers = policies, seed = 1) => jobOf(busyTown, levers, { seed, fixed: false, baseline: {} })
const without = simulateRuns(prepare(job()), [0, 1, 2], 0, RUNS)
const rowsOf = (policy: number, first: number, count: number) => {
  const length = without.length / 3 / RUNS
  return without.slice((policy * RUNS + first) * length, (policy * RUNS + first + count) * length)
}

describe('starts that are kept', () => {
  it('give the same bits, in any order and over any chunks, to other proposals of the same futures', () => {
    const store = createStartStore(16 * MEGABYTE)
    const first = prepare(job([{}, { access: 1 }]), store)
    simulateRuns(first, [1, 0], 3, 4)
    const second = prepare(job(), store)
    for (const [from, count] of [
      [6, 2],
      [0, 1],
      [1, 5],
    ] as const) {
      for (const policy of [2, 0, 1]) {
        expect(simulateRuns(second, [policy], from, count)).toEqual(rowsOf(policy, from, count))
      }
    }
    expect(simulateRuns(second, [0, 1, 2], 0, RUNS)).toEqual(without)
    simulateRuns(first, [0], 0, RUNS)
    expect(simulateRuns(second, [0, 1, 2], 0, RUNS)).toEqual(without)
  })

  it('spare the warm-up', () => {
    const store = createStartStore(16 * MEGABYTE)
    simulateRuns(prepare(job(), store), [0], 0, 4)
    const [kept, anew] = [prepare(job(), store), prepare(job())]
    simulateRuns(kept, [0], 0, 4)
    simulateRuns(anew, [0], 0, 4)
    // Three of eleven years are warm-up; in the first of them only one category is let.
    expect(tendersPlayed(kept)).toBeLessThan(0.85 * tendersPlayed(anew))
  })

  it('never take more memory than they may, and give the same bits when there is no room', () => {
    for (const bytes of [0, 1000, 0.03 * MEGABYTE, 0.2 * MEGABYTE]) {
      const store = createStartStore(bytes)
      for (let round = 0; round < 2; round++) {
        for (const seed of [1, 2]) {
          const rows = simulateRuns(prepare(job(policies, seed), store), [0, 1, 2], 0, RUNS)
          if (seed === 1) expect(rows).toEqual(without)
          expect(store.bytes).toBeLessThanOrEqual(bytes)
        }
      }
    }
  })

  it('are not those of another seed, baseline, model, or other quantities', () => {
    const store = createStartStore(16 * MEGABYTE)
    simulateRuns(prepare(job(), store), [0], 0, 2)
    const others = [
      job(policies, 2),
      { ...job(), fixed: true },
      { ...job(), hold: { 'mechanisms.compliance': 0.9 } },
      { ...job(), redraw: { seed: 5, quantities: 'all' as const, luck: false } },
      jobOf(busyTown, policies, { fixed: false, baseline: { 'setAside.local': 0.2 } }),
      jobOf({ ...busyTown, years: 5 }, policies, { fixed: false, baseline: {} }),
    ]
    for (const other of others) {
      const anew = simulateRuns(prepare(other), [1, 0], 0, 2)
      expect(simulateRuns(prepare(other, store), [1, 0], 0, 2)).toEqual(anew)
      expect(simulateRuns(prepare(other, store), [1, 0], 0, 2)).toEqual(anew)
    }
  })

  it('give the same bits on random models and policies', () => {
    const store = createStartStore(MEGABYTE)
    fc.assert(
      fc.property(arbitraryModel, arbitraryLevers, arbitraryLevers, (model, today, levers) => {
        const options = { fixed: false, baseline: today }
        const anew = simulateRuns(uncalibrated(jobOf(model, [today, levers], options)), [0, 1], 0, 2)
        const one = uncalibrated(jobOf(model, [{}, levers], options), store)
        const two = uncalibrated(jobOf(model, [today, levers], options), store)
        simulateRuns(one, [1], 1, 1)
        expect(simulateRuns(two, [0, 1], 0, 2)).toEqual(anew)
        simulateRuns(one, [1, 0], 0, 2)
        expect(simulateRuns(two, [1, 0], 0, 2)).toEqual(
          Float64Array.of(...anew.slice(anew.length / 2), ...anew.slice(0, anew.length / 2))
        )
      }),
      { numRuns: 60 }
    )
    expect(store.bytes).toBeLessThanOrEqual(MEGABYTE)
  })

  it.each(ids)('give the same bits in %s', (id) => {
    const result = parseScenario(JSON.parse(readFileSync(new URL(`${id}.json`, scenarios), 'utf8')))
    if (!result.ok) throw new Error(`${id} is not valid`)
    const baseline = toPolicy(result.scenario, 'baseline')
    const reform = toPolicy(result.scenario, 'reform')
    const place = { model: toModel(result.scenario), baseline, seed: 3, fixed: false, feedback: true }
    const store = createStartStore(16 * MEGABYTE)
    simulateRuns(prepare({ ...place, policies: [baseline] }, store), [0], 0, 2)
    expect(simulateRuns(prepare({ ...place, policies: [reform] }, store), [0], 0, 3)).toEqual(
      simulateRuns(prepare({ ...place, policies: [reform] }), [0], 0, 3)
    )
  })
})
