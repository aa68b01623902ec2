import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import {
  metricSpecs,
  MODEL_VERSION,
  prepare,
  simulateRuns,
  type SimulationJob,
} from '../../src/engine/index.ts'
import { parseScenario, toModel, toPolicy } from '../../src/scenario/index.ts'
import { reader } from './support/simulation.ts'

vi.setConfig({ testTimeout: 60_000 })

/*
 * One golden run for each scenario file: means over runs, year by year, to ten digits. They guard against changes that
 * nobody meant. `UPDATE_GOLDEN=1 npx vitest run tests/engine/golden.test.ts` writes them anew; the commit that changes
 * one says why its numbers moved.
 */

const SEED = 1
const RUNS = 40
const POLICIES = ['baseline', 'reform']
const METRICS = [
  'spend.total',
  'price.index',
  'cost.extra',
  'cost.admin',
  'tenders.count',
  'bids.mean',
  'bids.single.share',
  'route.direct.share',
  'route.reserved.share',
  'reserved.unfilled.share',
  'need.unmet.share',
  'delivery.failure.share',
  'concentration.hhi',
  'local.retained',
  'jobs.net',
  'programme.alive',
]

type Golden = Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>

const scenarios = new URL('../../scenarios/', import.meta.url)
const goldens = new URL('../golden/', import.meta.url)
const ids = readdirSync(scenarios)
  .filter((file) => /^[^.]+\.json$/.test(file))
  .map((file) => file.replace('.json', ''))

function jobOf(id: string): SimulationJob {
  const result = parseScenario(JSON.parse(readFileSync(new URL(`${id}.json`, scenarios), 'utf8')))
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const { scenario } = result
  const others = Object.keys(scenario.policies).filter((each) => !POLICIES.includes(each))
  const policies = [...POLICIES, ...others].map((each) => toPolicy(scenario, each))
  const baseline = toPolicy(scenario, 'baseline')
  return { model: toModel(scenario), baseline, policies, seed: SEED, fixed: false, feedback: true }
}

function play(job: SimulationJob): { model: string; policies: Golden } {
  const { model } = job
  const rows = simulateRuns(
    prepare(job),
    POLICIES.map((_, i) => i),
    0,
    RUNS
  )
  const { mean } = reader(model, rows, RUNS)
  const known = metricSpecs(model).map((spec) => spec.id)
  const metrics = [...METRICS, ...known.filter((each) => /^share\.trait\.\w+$/.test(each))]
  const years = Array.from({ length: model.years }, (_, year) => year)
  const meansOf = (position: number) =>
    Object.fromEntries(
      metrics.map((metric) => [metric, years.map((year) => numberOrGap(mean(position, metric, year)))])
    )
  return {
    model: MODEL_VERSION,
    policies: Object.fromEntries(POLICIES.map((each, position) => [each, meansOf(position)])),
  }
}

/** Ten digits; null, a gap, where no run has a number. */
const numberOrGap = (value: number) => (Number.isNaN(value) ? null : Number(value.toPrecision(10)))

/** One line for each metric, so that a change is read at a glance. */
function written({ model, policies }: ReturnType<typeof play>): string {
  const lines = Object.entries(policies).map(([policy, metrics]) => {
    const rows = Object.entries(metrics).map(([metric, means]) => `    "${metric}": ${JSON.stringify(means)}`)
    return `  "${policy}": {\n${rows.join(',\n')}\n  }`
  })
  return `{\n  "model": "${model}",\n${lines.join(',\n')}\n}\n`
}

describe.each(ids)('the scenario %s', (id) => {
  it('gives the numbers that its golden run gave', () => {
    const file = new URL(`${id}.json`, goldens)
    const now = play(jobOf(id))
    if (process.env['UPDATE_GOLDEN']) {
      mkdirSync(goldens, { recursive: true })
      writeFileSync(file, written(now))
    }
    if (!existsSync(file)) {
      expect.fail(
        `tests/golden/${id}.json is missing: UPDATE_GOLDEN=1 npx vitest run tests/engine/golden.test.ts makes it`
      )
    }
    const { model, ...policies } = JSON.parse(readFileSync(file, 'utf8')) as { model: string } & Golden
    const reason = 'numbers moved: if that is meant, write the golden runs anew and say why in the commit'
    expect(now.policies, reason).toEqual(policies)
    expect(now.model, 'the model has a new version: write the golden runs anew').toBe(model)
  })

  // Beside the golden run, which has calibrated the model: that takes most of the time.
  it('runs under each of its policies', () => {
    const job = jobOf(id)
    const rows = simulateRuns(
      prepare(job),
      job.policies.map((_, i) => i),
      0,
      2
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((value) => Number.isFinite(value) || Number.isNaN(value))).toBe(true)
  })
})

it('every golden run is of a scenario that is still there', () => {
  const kept = existsSync(goldens) ? readdirSync(goldens).map((file) => file.replace('.json', '')) : []
  expect(kept.filter((id) => !ids.includes(id))).toEqual([])
})
