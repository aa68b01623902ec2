import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analysisShape, resultShapes } from './analysis-shape.ts'
import { cli, createFolder, interruptedCli, lateInterruptedCli, quickCli, smallTown } from './run-cli.ts'

const folder = createFolder()
const town = folder.write('town.json', {
  ...smallTown,
  focus: { metric: 'share.trait.local', year: 2027, target: 0.4 },
})
afterAll(folder.remove)

const NUMBER = 'groups.big-firms.capacityPerYear'
/** Each command with options that ask for all it can say. */
const COMMANDS: Readonly<Record<keyof typeof resultShapes, { runs: number; own: readonly string[] }>> = {
  sensitivity: { runs: 60, own: ['--total', NUMBER, '--hold', NUMBER, '--levers', '--pairs', '4'] },
  discover: { runs: 500, own: ['--against', 'target', '--seek', 'short'] },
  search: { runs: 20, own: ['--spread', '5', '--chance', '0.7', '--weigh', 'share', '--weigh', 'cost'] },
  credit: { runs: 60, own: [] },
}
const commands = Object.entries(COMMANDS).map(([name, asked]) => ({ name, ...asked }))

describe.each(commands)('$name', { timeout: 60_000 }, ({ name, runs, own }) => {
  const run = (...args: readonly string[]) => cli(name, town, '--runs', String(runs), ...own, ...args)
  let whole: string

  beforeAll(async () => {
    const { status, out, err } = await run('--workers', '1')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    whole = out
  }, 60_000)

  it('prints a result of the documented shape, of what the scenario asks about', () => {
    const result = analysisShape.parse(JSON.parse(whole))
    expect(result).toMatchObject({
      format: `spendshift-${name}`,
      scenario: 'small-town',
      seed: 1,
      runs,
      baseline: { id: 'baseline' },
      policy: { id: 'reform', name: 'A third for local firms' },
      measure: { metric: 'share.trait.local', unit: 'share', year: 2027 },
      target: 0.4,
    })
    resultShapes[name as keyof typeof resultShapes].parse(result)
  })

  it('prints the same from parts put together, byte for byte, and as tidy CSV', async () => {
    const files = [1, 2].map((part) => folder.path(`${name}-${part}.json`))
    const parts = files.map((file, i) => run('--shard', `${i + 1}/2`, '--workers', '2', '--out', file))
    expect(await Promise.all(parts)).toEqual(files.map(() => ({ status: 0, out: '', err: '' })))
    expect((await quickCli('simulate', 'merge', ...files.toReversed())).out).toBe(whole)
    const csv = await quickCli('merge', ...files, '--format', 'csv')
    const [head, ...lines] = csv.out.trimEnd().split('\r\n')
    expect(head).toBe('of,name,statistic,value,low,high')
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter((line) => line.split(',').length !== 6)).toEqual([])
  })
})

describe('an analysis that is interrupted', { timeout: 60_000 }, () => {
  it('ends with status 130 and leaves no file behind', async () => {
    const file = folder.path('interrupted.json')
    const interrupted = await interruptedCli('credit', 'us-city', '--runs', '100000', '--out', file)
    expect(interrupted).toEqual({ status: 130, out: '', err: '' })
    expect(readdirSync(dirname(file)).filter((each) => each.startsWith('interrupted'))).toEqual([])
  })

  it('ends at once while it works out what it has played', async () => {
    const file = folder.path('interrupted-late.json')
    const interrupted = await lateInterruptedCli('credit', town, '--runs', '5', '--out', file)
    // Ended by the signal itself, which shells report as status 130.
    expect(interrupted).toEqual({ status: null, out: '', err: '' })
    expect(readdirSync(dirname(file)).filter((each) => each.startsWith('interrupted'))).toEqual([])
  })
})

describe('the question of an analysis', { timeout: 60_000 }, () => {
  const asks = async (...args: readonly string[]) =>
    (await quickCli('credit', town, '--runs', '1', ...args)).problems

  it('is refused with what is allowed', async () => {
    expect(await asks('--metric', 'share.trait.locl')).toEqual([
      '--metric: share.trait.locl, is not a metric of this scenario, did you mean share.trait.local?',
    ])
    expect(await asks('--year', '2031')).toEqual(['--year: 2031, must be a whole number from 2026 to 2028'])
    expect(await asks('--target', '40')).toEqual([
      '--target: 40, must be a share from 0 to 1, where 0.3 means 30%',
    ])
    expect(await asks('--metric', 'spend.total')).toEqual([
      '--target: is missing, must be given for a metric other than share.trait.local',
    ])
    expect(await asks('--metric', 'spend.total', '--target', 'much')).toEqual([
      '--target: much, must be a number (currency)',
    ])
    expect(await asks('--policy', 'baseline')).toEqual([
      '--policy: names no proposal, must be a policy other than the baseline, or give --set',
    ])
    expect(await asks('--policy', 'reform', '--policy', 'baseline')).toEqual([
      '--policy: baseline, is one too many, must be one proposal',
    ])
    expect(await asks('--shard', '1/1', '--format', 'csv')).toEqual([
      '--format: has no meaning with --shard, must be given to merge',
    ])
  })

  it('takes a lever set on today’s rules, another measure, year and seed', async () => {
    const file = folder.path('asked.json')
    const own = [
      '--metric',
      'price.index',
      '--target',
      '1.1',
      '--year',
      '2028',
      '--seed',
      '9',
      '--no-feedback',
    ]
    const { status } = await cli(
      'credit',
      town,
      '--runs',
      '5',
      ...own,
      '--set',
      'lotSplit=0.5',
      '--out',
      file
    )
    expect(status).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      seed: 9,
      runs: 5,
      policy: { id: 'custom' },
      measure: { metric: 'price.index', unit: 'ratio', year: 2028 },
      target: 1.1,
      levers: [{ lever: 'lotSplit' }],
    })
  })

  it('names an uncertain number that there is not', async () => {
    const { problems } = await quickCli('sensitivity', town, '--total', 'groups.big-firms.capacity')
    expect(problems[0]).toContain(
      '--total: groups.big-firms.capacity, is not an uncertain number, did you mean'
    )
  })

  it('is refused where an analysis has options of its own', async () => {
    const refused = async (...args: readonly string[]) => (await quickCli(...args)).problems
    expect(await refused('search', town, '--move', 'acess')).toEqual([
      '--move: acess, is not a lever, did you mean access?',
    ])
    expect(await refused('search', town, '--chance', '80')).toEqual([
      '--chance: 80, must be above 0 and at most 1, where 0.8 means 8 of 10 futures',
    ])
    expect(await refused('search', town, '--weigh', 'cost')).toEqual([
      '--weigh: cost, must be two to four of share, chance, cost, largest, unfilled',
    ])
    expect(await refused('discover', town, '--seek', 'none')).toEqual([
      '--seek: none, must be one of rarer, short, reached',
    ])
    expect(await refused('sensitivity', town, '--pairs', '1')).toEqual([
      '--pairs: 1, must be a whole number from 2 to 1000',
    ])
  })
})
