import { afterAll, describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/index.ts'
import { parseMapping, type Reading } from '../../src/spend/index.ts'
import { cli, createFolder, quickCli } from './run-cli.ts'

const folder = createFolder()
afterAll(folder.remove)

const DAY_MS = 86_400_000

/** A register of two years: three lines of work, two kinds of supplier. */
const rows = Array.from({ length: 400 }, (_, i) => {
  const day = new Date(Date.parse('2022-01-03') + Math.floor((i * 725) / 400) * DAY_MS)
    .toISOString()
    .slice(0, 10)
  const value = 4000 + ((i * 7919) % 1000) * ((i * 31) % 97)
  const name =
    i % 3 === 0
      ? `Riverside ${'ABCDEFGH'[i % 8] ?? ''}ldermill Cooperative`
      : `Faraway ${'KLMNOPQR'[i % 8] ?? ''}ightingale Ltd`
  return [
    day,
    `Works ${'abc'[i % 3] ?? ''}`,
    name,
    value,
    Math.round(value * 1.1),
    1 + (i % 4),
    i % 3 === 0 ? 'M3 5AB' : 'LS1 4AP',
  ].join(',')
})
const header = 'Award Date,Category,Supplier Name,Award Value,Budget,Number of Bids,Supplier Postcode'
const register = folder.write('register.csv', [header, ...rows].join('\n'))

describe('calibrate', () => {
  it('prints a scenario that is valid, the same each time, and a report in words', async () => {
    const args = [
      'calibrate',
      register,
      '--id',
      'salford',
      '--place',
      'Salford,GB',
      '--currency',
      'GBP',
      '--local',
      'M3,M5',
    ]
    const [first, second] = [await cli(...args), await cli(...args)]
    expect(first.status).toBe(0)
    expect(second.out).toBe(first.out)
    const result = parseScenario(JSON.parse(first.out))
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    expect(result.scenario).toMatchObject({
      id: 'salford',
      currency: 'GBP',
      startYear: 2024,
      place: { name: 'Salford', country: 'GB' },
    })
    expect(result.scenario.groups.map(({ id }) => id)).toEqual(['local-cooperatives', 'other'])
    expect(first.err).toMatch(/400 of 400 records used/)
    expect(first.err).toMatch(/value: "Award Value" \(sure\)/)
    expect(first.err).toMatch(/400 of 400 records used/)
    expect(first.err).toMatch(/Calibrated on 2022, held against 2023/)
    expect(first.err).toMatch(/nearer than the priors/)
  }, 60_000)

  it('writes scenario and report to files, and a directory decides over names', async () => {
    const directory = folder.write(
      'certified.csv',
      'name,traits\nFaraway Lightingale Limited,small;women-led\n'
    )
    const [out, report, mapOut] = ['place.json', 'report.json', 'mapping.json'].map((name) =>
      folder.path(name)
    ) as [string, string, string]
    const { problems } = await quickCli(
      'calibrate',
      register,
      '--directory',
      directory,
      '--out',
      out,
      '--report',
      report,
      '--map-out',
      mapOut
    )
    expect(problems).toEqual([])
    const { readFileSync } = await import('node:fs')
    const made = JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>
    expect(made).toMatchObject({
      format: 'spendshift-calibration',
      version: 1,
      rows: { read: 400, kept: 400 },
    })
    const { tables, notices } = made['reading'] as Reading
    expect(tables[0]?.columns).toContainEqual({ role: 'value', column: 'Award Value', sure: 'sure' })
    expect(notices).toEqual([])
    const mapping = parseMapping(JSON.parse(readFileSync(mapOut, 'utf8')), mapOut)
    expect(mapping.tables[0]?.columns.value?.column).toBe('Award Value')
    expect(JSON.stringify(made['suppliers'])).toContain('"directoryName":1')
    const result = parseScenario(JSON.parse(readFileSync(out, 'utf8')))
    expect(result.ok).toBe(true)
  }, 60_000)

  it.each([
    [['calibrate'], 'DATA: is missing, must be one file of contracts or more'],
    [['calibrate', 'nowhere.csv'], 'nowhere.csv: is not there, must be a file that exists'],
    [
      ['calibrate', register, '--id', 'My Place'],
      '--id: My Place, must be lower-case letters, digits and single hyphens',
    ],
    [['calibrate', register, '--local', '#'], '--local: is empty, must name a postcode, district or town'],
    [
      ['calibrate', register, '--published-from', 'x'],
      '--published-from: x, must be an amount above 0, or none',
    ],
    [
      ['calibrate', register, '--choose', 'zeros=eat'],
      '--choose: eat, must be one of keep, drop, merge, unknown, cap, yearly, start, swap',
    ],
    [['calibrate', register, '--plan', 'x'], '--plan: is not an option, did you mean --place?'],
  ])('refuses %j', async (args, problem) => {
    expect(await quickCli(...args)).toEqual({ out: '', problems: [problem] })
  })

  it('refuses a file without values, suppliers or dates, and lists the columns that it has', async () => {
    const nothing = folder.write('nothing.csv', 'Supplier,Town\nAlder Ltd,Leeds\nBirch Ltd,Hull\n')
    const years = folder.write('years.csv', 'Supplier,2021,2022\nAlder Ltd,120,130\nBirch Ltd,140,150\n')
    const problems = await Promise.all([quickCli('calibrate', nothing), quickCli('calibrate', years)])
    expect(problems.map((each) => each.problems)).toEqual([
      [
        'nothing.csv: no column gives the value, and no column gives the date; say which column holds it; the columns are: Supplier, Town',
      ],
      [
        'years.csv: one column a year (2021, 2022), and none that holds the value of a row; turn the years into rows: one column for the supplier, one for the year and one for the amount',
      ],
    ])
  })

  it('refuses a file with too few contracts, a directory without traits and a broken mapping', async () => {
    const few = folder.write('few.csv', [header, ...rows.slice(0, 3)].join('\n'))
    const names = folder.write('names.csv', 'name\nSomebody\n')
    const map = folder.write('map.json', { tables: [] })
    const problems = await Promise.all([
      quickCli('calibrate', few),
      quickCli('calibrate', register, '--directory', names),
      quickCli('calibrate', register, '--map', map),
    ])
    expect(problems.map((each) => each.problems[0])).toEqual([
      expect.stringContaining('few.csv: 3 contracts with a value, must be at least 10'),
      expect.stringContaining('names.csv: header: names no trait'),
      expect.stringContaining('map.json: '),
    ])
  })
})
