import { afterAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createProject } from './project.ts'
import { testedTown } from './town.ts'

vi.setConfig({ testTimeout: 60_000 })

const project = createProject()
afterAll(project.remove)

const PAGE = 'docs/backtests.md'
const DATA = 'scenarios/shared/back-tests.json'
const TRIED = 'scenarios/shared/tried.json'

/** What outsiders rely on; more fields may stand beside these. */
const reportShape = z.looseObject({
  targets: z.array(
    z.looseObject({
      scenario: z.string(),
      policy: z.string(),
      metric: z.string(),
      year: z.int(),
      unit: z.enum(['currency', 'share', 'ratio', 'count']),
      observed: z.number(),
      tolerance: z.number(),
      p10: z.number(),
      p50: z.number(),
      p90: z.number(),
      hit: z.boolean(),
      mustFail: z.boolean(),
      grade: z.string(),
      source: z.string(),
    })
  ),
  coverage80: z.number().nullable(),
})

describe('backtest --json', () => {
  it('prints a report of the documented shape, and writes nothing', async () => {
    const before = project.files()
    const { status, out, err } = await project.backtest(['--json', '--runs', '40'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const report = reportShape.parse(JSON.parse(out))
    expect(report.targets.map(({ scenario, id, hit, mustFail }) => [scenario, id, hit, mustFail])).toEqual([
      ['tested-town', 'near', true, false],
      ['tested-town', 'far', false, false],
      ['tested-town', 'never', false, true],
    ])
    for (const { p10, p50, p90 } of report.targets) {
      expect(p10).toBeLessThanOrEqual(p50)
      expect(p50).toBeLessThanOrEqual(p90)
    }
    expect(project.files()).toEqual(before)
  })

  it('prints the same bytes for 1 and 2 workers', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) => project.backtest(['--json', '--runs', '60', '--workers', workers]))
    )
    expect(one?.status).toBe(0)
    expect(one?.out).toBe(two?.out)
  })

  it('takes scenarios by id and by path', async () => {
    const [id, path] = await Promise.all(
      ['tested-town', 'scenarios/tested-town.json'].map((name) =>
        project.backtest([name, '--json', '--runs', '5'])
      )
    )
    expect(id?.status).toBe(0)
    expect(id?.out).toBe(path?.out)
  })
})

describe('backtest', () => {
  it('plays, prints a table, and writes page and data, which then are up to date', async () => {
    const missing = await project.backtest(['--check'])
    expect(missing).toEqual({
      status: 2,
      out: '',
      err: `${DATA}: is not there, must be a file that exists\n`,
    })
    const { status, out, err } = await project.backtest([])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('A tested town\n')
    expect(out.endsWith(`Written: ${PAGE}, ${DATA}, ${TRIED}\n`)).toBe(true)
    expect(project.read(PAGE)).toContain('# Back-tests')
    expect(await project.backtest(['--check'])).toEqual({ status: 0, out: '', err: '' })

    project.write('scenarios/tested-town.json', { ...testedTown, story: 'It rained.' })
    expect((await project.backtest(['--check'])).status).toBe(0)
    project.write('scenarios/tested-town.json', { ...testedTown, title: 'A town tested anew' })
    expect(await project.backtest(['--check'])).toEqual({
      status: 2,
      out: '',
      err: `${DATA}: scenarios.tested-town: has changed since, must be played again\n`,
    })
  })

  it('keeps the forecasts of a version once, after which the report must be made anew', async () => {
    const kept = await project.backtest(['--keep'])
    expect(kept.out).toMatch(/^Kept: scenarios\/shared\/releases\/\d+\.\d+\.\d+\.json\n$/)
    const again = await project.backtest(['--keep'])
    expect(again).toMatchObject({ status: 2, out: '' })
    expect(again.err).toMatch(/is kept already, must stay as it is\n$/)
    const { status, err } = await project.backtest(['--check'])
    expect(status).toBe(2)
    expect(err).toMatch(/releases\.\d+\.\d+\.\d+: is not in it, must be\n$/)
  })

  it('takes places that were never used from a folder of their own', async () => {
    project.write('scenarios/held-out/held-town.json', {
      ...testedTown,
      id: 'held-town',
      title: 'A town held out',
    })
    const { status } = await project.backtest([])
    expect(status).toBe(0)
    expect(project.read(PAGE)).toContain('## Places never used')
    expect((await project.backtest(['--check'])).status).toBe(0)
  })

  it('writes no files for another number of futures or for some of the scenarios', async () => {
    const before = project.read(DATA)
    for (const args of [['--runs', '5'], ['tested-town']]) {
      const { status, out } = await project.backtest(args)
      expect(status).toBe(0)
      expect(out).not.toContain('Written')
    }
    expect(project.read(DATA)).toBe(before)
  })

  it('writes nothing when it is interrupted', async () => {
    const before = [project.files(), project.read(DATA)]
    expect(await project.backtest([], { interrupted: true })).toEqual({ status: 130, out: '', err: '' })
    expect([project.files(), project.read(DATA)]).toEqual(before)
  })

  it('says how to use it', async () => {
    const { status, out } = await project.backtest(['--help'])
    expect(status).toBe(0)
    expect(out).toMatch(/^npm run -s backtest -- /)
  })

  it.each([
    [['nowhere'], 'nowhere: is not a scenario in scenarios/, '],
    [['--runs', '0'], '--runs: 0, must be a whole number from 1 to 100000'],
    [['--keep', '--runs', '5'], '--keep: is of all scenarios and 2000 futures, must stand alone'],
    [['--check', '--json'], '--check: is of all scenarios, must stand alone'],
  ])('refuses %j in one line', async (args, line) => {
    const { status, out, err } = await project.backtest(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err.startsWith(line)).toBe(true)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
