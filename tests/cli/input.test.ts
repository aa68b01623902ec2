import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { scenarioIds } from '../../src/cli/read.ts'
import { cli, createFolder, quickCli, smallTown } from './run-cli.ts'

const folder = createFolder()
const town = folder.write('town.json', smallTown)
afterAll(folder.remove)

const problems = async (...args: readonly string[]) => (await quickCli(...args)).problems

describe('bad input', () => {
  it.each([
    [['simulate'], 'SCENARIO: is missing, must be an id in scenarios/ or a file'],
    [
      ['simulate', 'sao-paulo'],
      'sao-paulo: is not a scenario in scenarios/, did you mean sao-paulo-school-meals?',
    ],
    [['simulate', './none.json'], './none.json: is not there, must be a file that exists'],
    [['simulate', town, '--runs', '0'], '--runs: 0, must be a whole number from 1 to 100000'],
    [['simulate', town, '--runs', '1e3'], '--runs: 1e3, must be a whole number from 1 to 100000'],
    [['simulate', town, '--seed', '-1'], '--seed: needs a value'],
    [['simulate', town, '--years', '41'], '--years: 41, must be a whole number from 1 to 40'],
    [['simulate', town, '--workers', '0'], '--workers: 0, must be a whole number from 1 to 256'],
    [['simulate', town, '--format', 'xml'], '--format: xml, must be one of json, csv'],
    [['simulate', town, '--out', './none/x.json'], '--out: ./none/x.json, must be in a folder that exists'],
    [['simulate', town, '--polcy', 'reform'], '--polcy: is not an option, did you mean --policy?'],
    [['simulate', town, '--fixed=yes'], '--fixed: takes no value'],
    [
      ['simulate', town, '--shard', '4/3'],
      '--shard: 4/3, must be I/N with I from 1 to N and N at most the number of runs',
    ],
    [
      ['simulate', town, '--shard', '1/3', '--format', 'csv'],
      '--format: has no meaning with --shard, must be given to merge',
    ],
    [
      ['simulate', town, '--policy', 'refrom'],
      `--policy: refrom, is not a policy of ${town}, did you mean reform?`,
    ],
    [['simulate', town, '--set', 'inHouse'], '--set: inHouse, must be written lever=value'],
    [
      ['simulate', town, '--set', 'setAside.locl=0.2'],
      '--set: setAside.locl: is not a lever, did you mean setAside.local?',
    ],
    [
      ['simulate', town, '--set', 'inHouse=2'],
      '--set: inHouse: 2, must be a share from 0 to 1, where 0.3 means 30%',
    ],
    [
      ['simulate', town, '--set', 'fixedBudget=0.5'],
      '--set: fixedBudget: 0.5, must be 0 for off or 1 for on',
    ],
    [
      ['merge', town],
      `${town}: is no part, or a damaged one, must be as --shard wrote it: play that part again`,
    ],
    [['validate'], 'FILE: is missing, must be a scenario or policy file'],
    [['simulat'], 'simulat: is not a command, did you mean simulate?'],
    [
      ['simulate', town, '--set', 'access=1', '--set', 'access=0'],
      '--set: access: is set twice, must be set once',
    ],
    [
      ['calibrate', town, '--choose', 'repeats=keep', '--choose', 'repeats=drop'],
      '--choose: repeats, is chosen twice, must be chosen once',
    ],
  ])('%j is refused in one line', async (args, line) => {
    expect(await problems(...args)).toEqual([line])
  })

  it('is refused with every problem of a file, by its field', async () => {
    const file = folder.write('broken.json', { ...smallTown, years: 99, curency: 'EUR' })
    const lines = await problems('simulate', file)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(`${file}: years: `)
    expect(lines[1]).toMatch(`${file}: curency: unknown field, did you mean currency?`)
  })

  it('is refused when it is not JSON', async () => {
    const file = folder.write('half.json', '{ "id": ')
    expect((await problems('validate', file))[0]).toContain(`${file}: is not JSON, `)
  })

  it('cannot steer the terminal', async () => {
    const file = folder.write('escape.json', { ...smallTown, '\u001b[2Jx': 1 })
    expect((await problems('validate', file)).join()).not.toContain('\u001b')
  })

  it('ends with status 2, a line for each problem, and nothing on standard output', async () => {
    const file = folder.write('two.json', { ...smallTown, years: 99, curency: 'EUR' })
    const { status, out, err } = await cli('simulate', file)
    expect({ status, out, lines: err.split('\n').length }).toEqual({ status: 2, out: '', lines: 3 })
  }, 60_000)
})

describe('an option given twice', () => {
  it.each([
    ['simulate', town, '--runs', '5', '--runs', '9'],
    ['simulate', town, '--fixed', '--fixed'],
    ['simulate', town, '--out=a.json', '--out', 'b.json'],
    ['sensitivity', town, '--seed', '1', '--seed', '2'],
    ['discover', town, '--year', '2027', '--year', '2028'],
    ['search', town, '--target', '0.1', '--target', '0.2'],
    ['credit', town, '--metric', 'price.index', '--metric', 'bids.mean'],
    ['merge', town, '--format', 'json', '--format', 'csv'],
    ['calibrate', town, '--currency', 'EUR', '--currency', 'GBP'],
    ['backtest', '--check', '--check'],
    ['fit', '--runs', '5', '--runs', '5'],
    ['levers', town, '--runs', '5', '--runs', '9'],
    ['bench', town, '--json', '--json'],
    ['schema', '--check', '--check'],
  ])('is refused: %s %s %s', async (...args) => {
    const option = (args.findLast((each) => each.startsWith('--')) ?? '').split('=')[0] ?? ''
    expect(await problems(...args)).toEqual([`${option}: is given twice, must be given once`])
  })

  it('is taken where it may be repeated', async () => {
    const twice = ['--policy', 'reform', '--policy', 'refrom']
    expect((await problems('simulate', town, ...twice)).join()).toContain('did you mean reform?')
  })
})

describe('validate', { timeout: 60_000 }, () => {
  it('says of each file what it is, and what is wrong with all that are wrong', async () => {
    const policy = folder.write('policy.json', { name: 'More', levers: { inHouse: 0.2 } })
    const bad = folder.write('bad.json', { name: 'Too much', levers: { inHouse: 20, acess: 1 } })
    const { out, problems } = await quickCli('validate', town, policy, bad)
    expect(out).toBe(
      `${town}: a valid scenario, 2 groups, 1 category, 2 policies\n${policy}: a valid policy, 1 lever\n`
    )
    expect(problems.map((line) => line.split(': ').slice(0, 2))).toEqual([
      [bad, 'levers.inHouse'],
      [bad, 'levers.acess'],
    ])
  })

  it('checks law packs, too', async () => {
    const england = JSON.parse(readFileSync('scenarios/law/england.json', 'utf8')) as { law: object[] }
    const bad = folder.write('pack.json', { ...england, law: [{ ...england.law[0], source: 'hearsay' }] })
    const { out, problems } = await quickCli('validate', 'scenarios/law/england.json', bad)
    expect(out).toBe(`scenarios/law/england.json: a valid law pack, ${england.law.length} notes\n`)
    expect(problems).toEqual([
      expect.stringContaining(`${bad}: law[0].source: there is no evidence entry "hearsay"`),
    ])
  })

  it.each([
    ['{}', {}],
    ['a list', []],
    ['nothing', null],
    ['a number', 7],
    ['unknown fields alone', { colour: 'red', size: 4 }],
    ['an id alone', { id: 'x' }],
  ])('refuses %s, and says what is missing', async (name, content) => {
    const file = folder.write(`${name}.json`, content)
    const { out, problems } = await quickCli('validate', file)
    expect(out).toBe('')
    expect(problems).toEqual([
      `${file}: (file): is neither a scenario nor a policy: ` +
        'a scenario needs id, title, groups, categories and policies, a policy needs levers',
    ])
  })

  it('tells a scenario by any field that policies lack, and names all that is missing', async () => {
    const file = folder.write('titled.json', { title: 'A town' })
    const lines = (await quickCli('validate', file)).problems
    expect(lines.map((line) => line.split(': ').slice(1, 3).join(': '))).toEqual([
      'id: missing',
      'groups: missing',
      'categories: missing',
      'policies: missing',
    ])
  })

  it('does not take a file without levers for a proposal to simulate', async () => {
    const file = folder.write('empty.json', {})
    expect(await problems('simulate', town, '--policy', file)).toEqual([
      `${file}: levers: missing: give the levers that the policy sets, such as {"inHouse": 0.2}`,
    ])
  })

  it('finds nothing wrong with the scenarios of the project', async () => {
    const names = [...scenarioIds(), 'scenario.schema']
    const { problems } = await quickCli('validate', ...names.map((name) => `scenarios/${name}.json`))
    expect(problems).toEqual([])
    expect(names.length).toBeGreaterThan(3)
  })
})
