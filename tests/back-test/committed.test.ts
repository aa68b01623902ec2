import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { backTestJob, firstYear, firstYearJob, STANDARD } from '../../src/back-test/job.ts'
import { type BackTestReport, createReport, rounded, type TargetResult } from '../../src/back-test/report.ts'
import { createColumns, type Wanted } from '../../src/back-test/columns.ts'
import { prepare, type SimulationJob, simulateRuns } from '../../src/engine/index.ts'
import type { Tried } from '../../src/back-test/tried.ts'
import { parseScenario, type Scenario } from '../../src/scenario/index.ts'
import { readReleases } from '../../src/cli/releases.ts'
import { quickCli } from '../cli/run-cli.ts'

vi.setConfig({ testTimeout: 120_000 })

const scenarios = new URL('../../scenarios/', import.meta.url)
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, scenarios), 'utf8'))
const report = readJson('shared/back-tests.json') as BackTestReport

function parsed(id: string): Scenario {
  const result = parseScenario(readJson(`${id}.json`))
  if (!result.ok) throw new Error(`${id} is not valid`)
  return result.scenario
}

function futuresOf(job: SimulationJob, wanted: readonly Wanted[]): readonly Float64Array[] {
  const count = STANDARD.runs
  const columns = createColumns(wanted, job.model, count)
  const policies = job.policies.map((_, index) => index)
  columns.add({ first: 0, count, rows: simulateRuns(prepare(job), policies, 0, count) })
  return columns.values()
}

function play(scenario: Scenario): BackTestReport {
  const futures = futuresOf(backTestJob(scenario), scenario.backTests)
  const first = futuresOf(firstYearJob(scenario), firstYear(scenario))
  return rounded(createReport([{ scenario, futures, firstYear: first }], STANDARD.runs, readReleases()))
}

/** A target without what is learnt from other places. */
const alone = ({ elsewhere: _, ...target }: TargetResult) => target

describe('the published back-tests', () => {
  it('are of the model and the scenarios as they are', async () => {
    expect(await quickCli('backtest', '--check')).toEqual({ out: '', problems: [] })
  })

  it.each(['belo-horizonte-recycling', 'rennes-terres-de-sources'])('are what %s gives when played', (id) => {
    const published = report.targets.filter(({ scenario }) => scenario === id)
    expect(play(parsed(id)).targets.map(alone)).toEqual(published.map(alone))
  })

  it('call it a miss, on their page and beside claims, when a policy that must fail succeeds in too many futures', () => {
    const page = readFileSync(new URL('../../docs/backtests.md', import.meta.url), 'utf8')
    const tried = readJson('shared/tried.json') as Tried
    const failing = report.targets.filter(({ mustFail }) => mustFail)
    expect(failing.length).toBeGreaterThan(0)
    const listed = page.slice(page.indexOf('## Policies that must fail'))
    for (const { scenario, id, year, measure, hit } of failing) {
      const place = report.scenarios.find((each) => each.id === scenario)?.title ?? ''
      // A place that was never used has a table of its own, under its name.
      const own = listed.indexOf(`\n## ${place}\n`)
      const inList = `| ${year}: ${measure} |`
      const rows = own < 0 ? listed.split('\n') : listed.slice(own).split('\n')
      const row = rows.find((line) => line.includes(inList) && (own >= 0 || line.includes(`| ${place} |`)))
      expect(row, `${scenario} ${id}`).toContain(hit ? '| fails, as it did |' : '| miss: does not fail')
      const beside = tried.places[scenario]?.facts[id]
      if (!hit) expect(beside, `${scenario} ${id}`).toBe('tooHigh')
    }
  })

  it('hold at least 35 targets, in every place that really is one', () => {
    expect(report.targets.length).toBeGreaterThanOrEqual(35)
    expect(report.scenarios.length).toBeGreaterThanOrEqual(11)
  })
})
