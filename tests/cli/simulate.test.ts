import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Result, resultShape } from './result-shape.ts'
import { cli, createFolder, interruptedCli, quickCli, smallTown } from './run-cli.ts'

const folder = createFolder()
const town = folder.write('town.json', smallTown)
afterAll(folder.remove)

const simulate = (...args: readonly string[]) => cli('simulate', town, '--runs', '30', ...args)

let whole: string
let result: Result

beforeAll(async () => {
  const { status, out, err } = await simulate('--workers', '1')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  whole = out
  result = resultShape.parse(JSON.parse(out))
}, 60_000)

describe('simulate', { timeout: 60_000 }, () => {
  it('prints a result of the documented shape, and nothing else', () => {
    expect(result).toMatchObject({ scenario: 'small-town', seed: 1, runs: 30, years: [2026, 2027, 2028] })
    expect(result.policies.map(({ id }) => id)).toEqual(['baseline', 'reform'])
    expect(result.differences.map(({ policy, from }) => [policy, from])).toEqual([['reform', 'baseline']])
    for (const { metrics } of [...result.policies, ...result.differences]) {
      for (const { unit, ...lists } of Object.values(metrics)) {
        for (const list of Object.values(lists)) expect(list, unit).toHaveLength(3)
      }
    }
  })

  it('names the metrics as documented, those of traits and groups after what the place has', () => {
    const metrics = Object.keys(result.policies[0]?.metrics ?? {})
    const documented = [
      ...['spend.total', 'spend.trait.local', 'share.trait.local', 'share.trait.local.genuine'],
      ...['share.group.big-firms', 'price.index', 'cost.extra', 'cost.admin', 'tenders.count', 'bids.mean'],
      ...['bids.single.share', 'route.inHouse.share', 'route.direct.share', 'route.reserved.share'],
      ...['route.open.share', 'reserved.unfilled.share', 'need.unmet.share', 'delivery.failure.share'],
      ...['capacity.group.local-firms', 'cost.group.local-firms', 'concentration.hhi'],
      ...['concentration.largest', 'local.retained', 'local.multiplier', 'jobs.total', 'jobs.formal'],
      'programme.alive',
    ]
    expect(documented.filter((id) => !metrics.includes(id))).toEqual([])
  })

  it('writes the same bytes for any number of workers, in place of a file that is there', async () => {
    const file = folder.write('old.json', 'old')
    expect(await simulate('--workers', '2', '--out', file)).toEqual({ status: 0, out: '', err: '' })
    expect(readFileSync(file, 'utf8')).toBe(whole)
  })

  it('prints tidy CSV, differences under a policy of their own', async () => {
    const { out } = await simulate('--format', 'csv')
    const [head, ...lines] = out.trimEnd().split('\r\n')
    expect(head).toBe('policy,metric,unit,year,mean,sd,mcse,p05,p10,p25,p50,p75,p90,p95')
    const metrics = Object.keys(result.policies[0]?.metrics ?? {}).length
    expect(lines).toHaveLength(3 * 3 * metrics)
    const policies = new Set(lines.map((line) => line.split(',')[0]))
    expect(policies).toEqual(new Set(['baseline', 'reform', 'reform-minus-baseline']))
    const mean = result.differences[0]?.metrics['share.trait.local']?.mean[1]
    expect(out).toContain(`\r\nreform-minus-baseline,share.trait.local,share,2027,${String(mean)},`)
  })

  it('puts parts together to the same bytes as the whole', async () => {
    const files = [1, 2, 3].map((part) => folder.path(`part-${part}.json`))
    const parts = files.map((file, index) => simulate('--shard', `${index + 1}/3`, '--out', file))
    const done = await Promise.all(parts)
    expect(done).toEqual(files.map(() => ({ status: 0, out: '', err: '' })))
    expect((await quickCli('simulate', 'merge', ...files.toReversed())).out).toBe(whole)

    const missing = await quickCli('merge', ...files.slice(0, 2))
    expect(missing.problems).toEqual([`${files[0] ?? ''}: future 21 of 30 is in no part, must be in one`])
    const twice = await quickCli('merge', ...files, ...files.slice(1, 2))
    expect(twice.problems).toEqual([
      `${files[1] ?? ''}: holds futures that another part holds too, must be given once`,
    ])
    const other = folder.path('other.json')
    await simulate('--shard', '3/3', '--seed', '2', '--out', other)
    const mixed = await quickCli('merge', ...files.slice(0, 2), other)
    expect(mixed.problems).toEqual([`${other}: head.seed: 2, must be 1 as in ${files[0] ?? ''}`])
  })

  it('ends with status 130 when it is interrupted, and leaves no file behind', async () => {
    const file = folder.path('interrupted.json')
    const interrupted = await interruptedCli('simulate', 'us-city', '--runs', '100000', '--out', file)
    expect(interrupted).toEqual({ status: 130, out: '', err: '' })
    expect(readdirSync(dirname(file)).filter((name) => name.startsWith('interrupted'))).toEqual([])
  })
})
