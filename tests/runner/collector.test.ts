import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollectorApi, type View } from '../../src/runner/collector.ts'
import type { Layout } from '../../src/runner/store.ts'

const layout: Layout = {
  metrics: [
    { id: 'spend.total', unit: 'currency' },
    { id: 'bids.mean', unit: 'count' },
  ],
  years: [2020, 2021, 2022],
}
const WIDTH = 6
const today = { id: 'baseline', key: 'T' }
const reform = { id: 'reform', key: 'R' }
const view: View = { layout, policies: [today, reform], baseline: today }

/** A number by which each cell is known. */
const cell = (policy: number, run: number, column: number): number => policy * 1e6 + run * 10 + column

function rowsOf(first: number, count: number): Float64Array {
  const rows: number[] = []
  for (const policy of [0, 1]) {
    for (let run = first; run < first + count; run++) {
      for (let column = 0; column < WIDTH; column++) rows.push(cell(policy, run, column))
    }
  }
  return Float64Array.from(rows)
}

function filled(runs: number) {
  const collector = createCollectorApi()
  collector.open({ layout, keys: ['T', 'R'], runs, drop: [] })
  collector.ingest({ keys: ['T', 'R'], first: 0, count: runs, rows: rowsOf(0, runs) })
  return collector
}

describe('the collector', () => {
  it('gives each metric and year run by run, whatever blocks came in whatever order', () => {
    const blocks = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 70 }), (order, count) => {
        const collector = createCollectorApi()
        const runs = 5 * count
        collector.open({ layout, keys: ['T', 'R'], runs, drop: [] })
        for (const block of order) {
          const first = block * count
          collector.ingest({ keys: ['T', 'R'], first, count, rows: rowsOf(first, count) })
        }
        const { policies } = collector.columns(view, runs, { metric: 'bids.mean', year: 2021 })
        expect(policies.map((column) => [...column])).toEqual(
          [0, 1].map((policy) => Array.from({ length: runs }, (_, run) => cell(policy, run, 4)))
        )
      })
    )
  })

  it('summarises the first futures and their differences from the baseline', async () => {
    const report = await filled(40).report({ view, upTo: 11 })
    const summary = report?.summary
    expect(summary?.runs).toBe(11)
    expect(summary?.policies[1]?.metrics['spend.total']?.mean).toEqual([1_000_050, 1_000_051, 1_000_052])
    expect(summary?.policies[0]?.metrics['bids.mean']?.p50).toEqual([53, 54, 55])
    expect(summary?.differences).toMatchObject([{ policy: 'reform', from: 'baseline' }])
    expect(summary?.differences[0]?.metrics['bids.mean']).toMatchObject({
      mean: [1e6, 1e6, 1e6],
      ahead: [1, 1, 1],
    })
  })

  it('keeps what it has when room for more is made', () => {
    const collector = filled(10)
    collector.open({ layout, keys: ['T', 'R'], runs: 25, drop: [] })
    const { policies } = collector.columns(view, 10, { metric: 'spend.total', year: 2022 })
    expect([...(policies[1] ?? [])]).toEqual(Array.from({ length: 10 }, (_, run) => cell(1, run, 2)))
  })

  it('ignores rows for which there is no store or no room', () => {
    const collector = filled(10)
    collector.open({ layout, keys: ['T'], runs: 10, drop: ['R'] })
    collector.ingest({ keys: ['T', 'R'], first: 8, count: 5, rows: rowsOf(8, 5) })
    const alone = { ...view, policies: [today] }
    const { policies } = collector.columns(alone, 10, { metric: 'spend.total', year: 2020 })
    expect([...(policies[0] ?? [])]).toEqual(Array.from({ length: 10 }, (_, run) => cell(0, run, 0)))
  })

  it('uses the memory of a dropped policy again without showing what was in it', () => {
    const collector = filled(10)
    collector.open({ layout, keys: ['N'], runs: 10, drop: ['R'] })
    collector.ingest({ keys: ['N'], first: 0, count: 2, rows: rowsOf(0, 2).subarray(0, 2 * WIDTH) })
    const news = { layout, policies: [{ id: 'new', key: 'N' }], baseline: today }
    const { policies } = collector.columns(news, 2, { metric: 'spend.total', year: 2020 })
    expect([...(policies[0] ?? [])]).toEqual([cell(0, 0, 0), cell(0, 1, 0)])
  })

  it('gives up a long report when something newer is asked for', async () => {
    const many: Layout = {
      metrics: Array.from({ length: 400 }, (_, metric) => ({ id: `m${metric}`, unit: 'count' as const })),
      years: [2020],
    }
    const collector = createCollectorApi()
    collector.open({ layout: many, keys: ['T', 'R'], runs: 4000, drop: [] })
    const older = collector.report({ view: { ...view, layout: many }, upTo: 4000 })
    const newer = collector.report({ view: { ...view, layout: many }, upTo: 4000, metrics: ['m0'] })
    expect(await older).toBeNull()
    expect(Object.keys((await newer)?.summary.policies[0]?.metrics ?? {})).toEqual(['m0'])
  })
})
