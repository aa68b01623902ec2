import Papa from 'papaparse'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { traceTable } from '../../src/analysis/follow/trace-table.ts'
import { prepare, traceRun } from '../../src/engine/index.ts'
import { parseScenario, toModel, toPolicy } from '../../src/scenario/index.ts'
import { cli, createFolder, quickCli, smallTown } from './run-cli.ts'

const folder = createFolder()
const town = folder.write('town.json', { ...smallTown, currency: 'USD' })
const noReform = folder.write('no-reform.json', {
  ...smallTown,
  policies: { baseline: smallTown.policies.baseline },
})
afterAll(folder.remove)

type Line = Readonly<
  Record<string, string> & Record<'year' | 'category' | 'policy' | 'metric' | 'mean', string>
>

/** The lines of a printed trace, by their columns. */
function linesOf(text: string): readonly Line[] {
  const { data, errors } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

async function trace(...args: readonly string[]): Promise<readonly Line[]> {
  const { out, problems } = await quickCli('trace', ...args)
  expect(problems).toEqual([])
  return linesOf(out)
}

const COLUMNS = [
  'value (USD)',
  'estimate (USD)',
  'length (years)',
  'route',
  'reserved for',
  'eligible bids',
].concat('bids in the open', 'result', 'winner', 'paid (USD)', 'paid / estimate')

const sum = (lines: readonly Line[], column: string): number =>
  lines.reduce((all, line) => all + Number(line[column]), 0)

describe('trace', () => {
  let lines: readonly Line[]
  beforeAll(async () => {
    lines = await trace(town, '--future', '12')
  })

  it('prints a line for each tender of all years, under the proposal and today', () => {
    expect(Object.keys(lines[0] ?? {})).toEqual([
      ...['year', 'category', 'tender', 'lot', 're-tendered'],
      ...COLUMNS.map((column) => `proposal: ${column}`),
      ...COLUMNS.map((column) => `today: ${column}`),
    ])
    expect([...new Set(lines.map(({ year }) => year))]).toEqual(['2026', '2027', '2028'])
    expect([...new Set(lines.map(({ category }) => category))]).toEqual(['Repairs'])
    expect(lines.length).toBeGreaterThanOrEqual(24)
  })

  it('meets the same tenders on both sides, and reserves some of them under the proposal only', () => {
    const firstTries = lines.filter((line) => line['re-tendered'] === 'no')
    for (const line of firstTries) expect(line['proposal: value (USD)']).toBe(line['today: value (USD)'])
    const reserved = lines.filter((line) => line['proposal: reserved for'] === 'local suppliers')
    expect(reserved.length).toBeGreaterThan(0)
    const won = reserved.filter((line) => line['proposal: route'] === 'reserved competition')
    for (const line of won) expect(line['proposal: winner']).toBe('Local firms')
    expect(lines.filter((line) => line['today: reserved for'] !== '')).toEqual([])
  })

  it('pays what the same future of simulate pays for contracts of a year', async () => {
    const { out } = await cli('simulate', town, '--runs', '1', '--format', 'csv')
    const first = await trace(town, '--future', '1')
    const played = linesOf(out)
    for (const [policy, side] of [
      ['baseline', 'today'],
      ['reform', 'proposal'],
    ] as const) {
      for (const year of ['2026', '2027', '2028']) {
        const metric = (id: string) =>
          Number(
            played.find((line) => line.policy === policy && line.metric === id && line.year === year)?.mean
          )
        const awarded = first.filter((line) => line.year === year && line[`${side}: result`] === 'awarded')
        expect(awarded).toHaveLength(metric('tenders.count'))
        const [paid, value] = ['paid', 'value'].map((what) => sum(awarded, `${side}: ${what} (USD)`))
        expect((paid ?? NaN) / (value ?? NaN)).toBeCloseTo(metric('price.index'), 6)
      }
    }
  }, 60_000)

  it('leaves the other side of a tender empty where there is none, and pairs all others as before', () => {
    const parsed = parseScenario(JSON.parse(readFileSync('scenarios/recoleta-street-cleaning.json', 'utf8')))
    if (!parsed.ok) throw new Error('no such place')
    const { scenario } = parsed
    const today = toPolicy(scenario, 'baseline')
    const settings = { baseline: today, policies: [today], seed: 1, fixed: false, feedback: true }
    const future = traceRun(prepare({ model: toModel(scenario), ...settings }), 0, 0)
    const gone = future.lettings.findIndex(
      ({ year, category, tender }) => year === 3 && category === 1 && tender === 1
    )
    const proposal = { ...future, lettings: future.lettings.filter((_, at) => at !== gone) }
    const { columns, rows } = traceTable(scenario, { proposal, today: future }, 3)
    const [left, right] = ['proposal', 'today'].map((side) => columns.indexOf(`${side}: value (CLP)`))
    const pairs = rows.map((row) => [row[left ?? -1], row[right ?? -1]])
    expect(pairs.filter(([one]) => one === null || one === '')).toHaveLength(1)
    for (const [one, other] of pairs) if (one !== null && one !== '') expect(one).toBe(other)
    expect(pairs.length).toBeGreaterThan(2)
  })

  it('prints one year of it, writes it to a file, and takes a proposal of its own', async () => {
    const ofYear = lines.filter(({ year }) => year === '2027')
    expect(await trace(town, '--future', '12', '--year', '2027')).toEqual(ofYear)
    const file = folder.path('future.csv')
    expect(await quickCli('trace', town, '--future', '12', '--out', file)).toEqual({ out: '', problems: [] })
    expect(linesOf(readFileSync(file, 'utf8'))).toEqual(lines)
    const inHouse = await trace(town, '--future', '12', '--set', 'inHouse=1')
    const newNeeds = inHouse.filter((line) => line['proposal: value (USD)'] !== '')
    for (const line of newNeeds) {
      expect(line['proposal: route']).toBe('in house')
      expect(line['proposal: winner']).toBe('In house')
    }
  })

  it('follows other luck in another future and with another seed', async () => {
    expect(await trace(town, '--future', '13')).not.toEqual(lines)
    expect(await trace(town, '--future', '12', '--seed', '2')).not.toEqual(lines)
  })
})

describe('trace refuses', () => {
  it.each([
    [[], 'SCENARIO: is missing, must be an id in scenarios/ or a file'],
    [[town], '--future: is missing, must be a whole number from 1 to 100000'],
    [[town, '--future', '0'], '--future: 0, must be a whole number from 1 to 100000'],
    [[town, '--future', '100001'], '--future: 100001, must be a whole number from 1 to 100000'],
    [[town, '--future', '1', '--year', '2029'], '--year: 2029, must be a whole number from 2026 to 2028'],
    [
      [town, '--future', '1', '--policy', 'reform', '--policy', 'baseline'],
      '--policy: baseline, is one too many, must be one proposal',
    ],
    [
      [noReform, '--future', '1'],
      '--policy: names no proposal, must be a policy other than the baseline, or give --set',
    ],
    [
      [town, '--future', '1', '--out', './none/x.csv'],
      '--out: ./none/x.csv, must be in a folder that exists',
    ],
  ])('%j', async (args, problem) => {
    expect(await quickCli('trace', ...args)).toEqual({ out: '', problems: [problem] })
  })

  it('with exit status 2 and one line', async () => {
    const { status, out, err } = await cli('trace', town, '--future', 'many')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toBe('--future: many, must be a whole number from 1 to 100000\n')
  })
})
