import { describe, expect, it, vi } from 'vitest'
import { metricSpecs, prepare, simulateRuns, tendersPlayed } from '../../src/engine/index.ts'
import { jobOf } from './support/simulation.ts'
import { busyReform, busyTown } from './support/towns.ts'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = 12
const rowLength = metricSpecs(busyTown).length * busyTown.years
const job = (seed = 1) =>
  jobOf(busyTown, [{}, busyReform, { 'setAside.local': 0.4, fixedBudget: 1 }], {
    seed,
    fixed: false,
    baseline: {},
  })
const all = simulateRuns(prepare(job()), [0, 1, 2], 0, RUNS)

/** Rows of one policy: its runs from `first` on. */
const rowsOf = (policy: number, first: number, count: number) =>
  all.slice((policy * RUNS + first) * rowLength, (policy * RUNS + first + count) * rowLength)

describe('a job', () => {
  it('gives the same bits when it is prepared again', () => {
    expect(simulateRuns(prepare(job()), [0, 1, 2], 0, RUNS)).toEqual(all)
    const prepared = prepare(job())
    simulateRuns(prepared, [2, 1], 5, 3)
    prepare(jobOf(busyTown, [{}], { baseline: { paymentDays: 60 } }))
    expect(simulateRuns(prepared, [0, 1, 2], 0, RUNS)).toEqual(all)
  })

  it('gives the same bits in chunks of any size, in any order', () => {
    for (const chunk of [1, 5, 7]) {
      const prepared = prepare(job())
      const firsts = Array.from({ length: Math.ceil(RUNS / chunk) }, (_, i) => i * chunk).reverse()
      for (const first of firsts) {
        const count = Math.min(chunk, RUNS - first)
        const rows = simulateRuns(prepared, [0, 1, 2], first, count)
        for (let policy = 0; policy < 3; policy++) {
          const part = rows.slice(policy * count * rowLength, (policy + 1) * count * rowLength)
          expect(part).toEqual(rowsOf(policy, first, count))
        }
      }
    }
  })

  it('gives each policy the same bits whichever others are played, in any order', () => {
    const prepared = prepare(job())
    for (const policies of [[2], [1, 0], [2, 0, 1], [0, 2]]) {
      const rows = simulateRuns(prepared, policies, 3, 4)
      policies.forEach((policy, position) => {
        expect(rows.slice(position * 4 * rowLength, (position + 1) * 4 * rowLength)).toEqual(
          rowsOf(policy, 3, 4)
        )
      })
    }
  })

  it('gives other futures for another seed, and the same ones for other proposals beside it', () => {
    expect(simulateRuns(prepare(job(2)), [0], 0, RUNS)).not.toEqual(rowsOf(0, 0, RUNS))
    const alone = jobOf(busyTown, [{}], { fixed: false })
    expect(simulateRuns(prepare(alone), [0], 0, RUNS)).toEqual(rowsOf(0, 0, RUNS))
  })

  it('gives the same bits for a shorter horizon, year by year', () => {
    const short = { ...busyTown, years: 3 }
    const rows = simulateRuns(prepare(jobOf(short, [busyReform], { fixed: false })), [0], 0, 1)
    metricSpecs(short).forEach((_, metric) => {
      const long = rowsOf(1, 0, 1).slice(metric * busyTown.years, metric * busyTown.years + 3)
      expect(rows.slice(metric * 3, metric * 3 + 3)).toEqual(long)
    })
  })

  it('counts the tenders that it plays', () => {
    const prepared = prepare(job())
    expect(tendersPlayed(prepared)).toBe(0)
    simulateRuns(prepared, [0], 0, 2)
    const two = tendersPlayed(prepared)
    // 30 + 12 a year on average, over eight years and three of warm-up.
    expect(two).toBeGreaterThan(2 * 8 * 42 * 0.8)
    simulateRuns(prepared, [0], 0, 2)
    expect(tendersPlayed(prepared)).toBe(2 * two)
  })
})

describe('a proposal equal to the baseline', () => {
  const expectNoDifference = (baseline: Parameters<typeof jobOf>[1][number], feedback: boolean) => {
    const prepared = prepare(
      jobOf(busyTown, [baseline, { ...baseline }], { baseline, fixed: false, feedback })
    )
    const rows = simulateRuns(prepared, [0, 1], 0, 20)
    expect(rows.slice(0, 20 * rowLength)).toEqual(rows.slice(20 * rowLength))
  }

  it('differs by exactly 0 in every run and metric', () => {
    expectNoDifference({}, false)
  })

  it('differs by exactly 0 also with feedback, lapses, ramps and many levers', () => {
    expectNoDifference(busyReform, true)
  })

  it('differs by exactly 0 also under a fixed budget', () => {
    expectNoDifference({ ...busyReform, fixedBudget: 1 }, true)
  })

  it('differs by exactly 0 also when it names levers at their neutral value', () => {
    const prepared = prepare(
      jobOf(busyTown, [{}, { 'setAside.local': 0, paymentDays: 30, label: 0 }], { fixed: false })
    )
    const rows = simulateRuns(prepared, [0, 1], 0, 5)
    expect(rows.slice(0, 5 * rowLength)).toEqual(rows.slice(5 * rowLength))
  })
})
