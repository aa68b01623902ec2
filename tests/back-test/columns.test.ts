import { describe, expect, it } from 'vitest'
import { backTestJob } from '../../src/back-test/job.ts'
import { createColumns, policiesOf, spreadOf } from '../../src/back-test/columns.ts'
import { metricSpecs, prepare, simulateRuns } from '../../src/engine/index.ts'
import { toModel } from '../../src/scenario/index.ts'
import { parsedTown } from './town.ts'

const town = parsedTown()
const model = toModel(town)
const metrics = metricSpecs(model).map(({ id }) => id)
const width = metrics.length * model.years
const at = (metric: string, year: number) => metrics.indexOf(metric) * model.years + year - model.startYear

/** Rows in which each target's number is the future's, and all others are in the way. */
function block(first: number, count: number) {
  const rows = new Float64Array(2 * count * width).fill(-1)
  for (let run = 0; run < count; run++) {
    rows[run * width + at('share.trait.local', 2021)] = first + run
    rows[run * width + at('share.trait.local', 2022)] = 100 + first + run
    rows[(count + run) * width + at('spend.trait.local', 2020)] = 1000 + first + run
  }
  return { first, count, rows }
}

describe('spreads of futures', () => {
  it('name each policy once, in the order of the targets', () => {
    expect(policiesOf(town.backTests)).toEqual(['reform', 'baseline'])
  })

  it('take from blocks in any order what each target names', () => {
    const columns = createColumns(town.backTests, model, 11)
    columns.add(block(4, 7))
    columns.add(block(0, 4))
    expect(columns.values().map(spreadOf)).toEqual([
      { mean: 5, p10: 1, p50: 5, p90: 9 },
      { mean: 105, p10: 101, p50: 105, p90: 109 },
      { mean: 1005, p10: 1001, p50: 1005, p90: 1009 },
    ])
  })

  it('refuse a year that is not played', () => {
    expect(() => createColumns(town.backTests, { ...model, years: 2 }, 1)).toThrow(
      'unknown target: share.trait.local in 2022, must be a metric and year of the place'
    )
  })
})

describe('the job of a back-test', () => {
  it('plays the policies that are named, up to the last year that is named, from today’s rules', () => {
    const early = parsedTown({ backTests: town.backTests.filter(({ year }) => year < 2022) })
    const job = backTestJob(early)
    expect(job.policies.map(({ id }) => id)).toEqual(['reform', 'baseline'])
    expect(job.baseline.id).toBe('baseline')
    expect(job).toMatchObject({ seed: 1, fixed: false, feedback: true, model: { startYear: 2020, years: 2 } })
  })

  it('gives the same numbers as one that goes on for longer', () => {
    const job = backTestJob(parsedTown({ backTests: town.backTests.filter(({ year }) => year < 2022) }))
    const longer = { ...job, model: { ...job.model, years: 3 } }
    const [short, long] = [job, longer].map((each) => {
      const columns = createColumns(town.backTests.slice(0, 1), each.model, 20)
      columns.add({ first: 0, count: 20, rows: simulateRuns(prepare(each), [0], 0, 20) })
      return columns.values()
    })
    expect(short).toEqual(long)
  })
})
