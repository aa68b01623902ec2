import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { isSealed, seal } from '../../src/cli/part-seal.ts'
import { createFolder, quickCli, smallTown } from './run-cli.ts'
import { smallParts } from './small-parts.ts'

/*
 * A part that is not what was written must never become a number: it is refused by its name and with what to do, or what
 * it says is still the same.
 */

const folder = createFolder()
const town = folder.write('town.json', smallTown)
afterAll(folder.remove)

const args = [town, '--runs', '4', '--years', '2']
const texts = smallParts(2, ...args)
const [first = '', second = ''] = texts.map((text, i) => folder.write(`part-${i + 1}.json`, text))
const bytes = new TextEncoder().encode(texts[1])

type Damage = (bytes: Uint8Array) => Uint8Array

const at = fc.nat({ max: bytes.length - 1 })
const text = (change: (text: string) => string): Damage => {
  return (all) => new TextEncoder().encode(change(new TextDecoder().decode(all)))
}

/** Every kind of damage that a disk, a cable or an editor does. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([where, flip]): Damage => (all) => {
    const copy = all.slice()
    copy[where] = (copy[where] ?? 0) ^ flip
    return copy
  }),
  at.map(
    (where): Damage =>
      (all) =>
        all.slice(0, where)
  ),
  fc.tuple(at, at).map(([a, b]): Damage => (all) => {
    const copy = all.slice()
    const [one = 0, other = 0] = [copy[a], copy[b]]
    copy[a] = other
    copy[b] = one
    return copy
  }),
  fc.tuple(at, fc.nat({ max: 40 })).map(([where, length]): Damage => (all) => {
    return Uint8Array.from([...all.slice(0, where), ...all.slice(where + length)])
  }),
  fc
    .tuple(at, fc.nat({ max: 9 }))
    .map(([where, digit]) =>
      text((all) => all.slice(0, where) + all.slice(where).replace(/\d/, String(digit)))
    ),
  fc.constant(text((all) => `${all.trimEnd()}\r\n`)),
  fc.constant(text((all) => JSON.stringify(JSON.parse(all), null, 2)))
)

describe('a damaged part', () => {
  it('is refused by its name with what to do, or joined to the same bytes', async () => {
    const whole = (await quickCli('merge', first, second)).out
    const broken = folder.path('broken.json')
    let refused = 0
    await fc.assert(
      fc.asyncProperty(damage, async (change) => {
        writeFileSync(broken, change(bytes))
        const { out, problems } = await quickCli('merge', first, broken)
        if (problems.length === 0) {
          expect(out).toBe(whole)
          return
        }
        refused++
        expect(out).toBe('')
        expect(problems).toHaveLength(1)
        expect(problems[0]).toMatch(new RegExp(`^${broken}: .*play that part again`))
      }),
      { numRuns: 400 }
    )
    expect(refused).toBeGreaterThan(200)
  })

  it('is told when it comes first, too', async () => {
    const broken = folder.write('first.json', (texts[0] ?? '').replace('-shard', '-shart'))
    expect((await quickCli('merge', broken, second)).problems).toEqual([
      `${broken}: is no part, or a damaged one, must be as --shard wrote it: play that part again`,
    ])
  })

  it('may end its line as another system does, and in no other way', () => {
    const text = new TextEncoder()
    const sealed = seal({ a: 1 })
    expect(isSealed(text.encode(sealed))).toBe(true)
    expect(isSealed(text.encode(sealed.replace('\n', '\r\n')))).toBe(true)
    expect(isSealed(text.encode(sealed.trim()))).toBe(true)
    expect(isSealed(text.encode(` ${sealed}`))).toBe(false)
    expect(isSealed(text.encode(''))).toBe(false)
  })
})

describe('a part of something else', () => {
  /** The second part, whole and with a checksum of its own, but with something changed. */
  const changed = (name: string, change: (part: Part) => void): string => {
    const { sum: _, ...part } = JSON.parse(texts[1] ?? '') as Part & { sum: string }
    change(part)
    return folder.write(name, seal(part))
  }
  const refusal = async (file: string) => (await quickCli('merge', first, file)).problems

  it.each<[string, (part: Part) => void, string]>([
    [
      'another unit',
      ({ layout }) => (layout.metrics[0] = { id: 'spend.total', unit: 'share' }),
      `layout.metrics[0]: spend.total (share), must be spend.total (currency) as in ${first}`,
    ],
    [
      'another metric',
      ({ layout }) => (layout.metrics[0] = { id: 'spend.totals', unit: 'currency' }),
      `layout.metrics[0]: spend.totals (currency), must be spend.total (currency) as in ${first}`,
    ],
    [
      'metrics in another order',
      ({ layout }) => layout.metrics.reverse(),
      `must be spend.total (currency) as in ${first}`,
    ],
    [
      'a metric more',
      ({ layout }) => layout.metrics.push({ id: 'more', unit: 'share' }),
      `more (share), must be nothing as in ${first}`,
    ],
    [
      'other years',
      ({ layout }) => (layout.years = [2027, 2028]),
      `layout.years[0]: 2027, must be 2026 as in ${first}`,
    ],
    ['another model', ({ head }) => (head['model'] = '1.0.0'), 'head.model: "1.0.0", must be "'],
    [
      'another scenario',
      ({ head }) => (head['scenario'] = 'big-town'),
      `head.scenario: "big-town", must be "small-town" as in ${first}`,
    ],
    [
      'other numbers in the scenario',
      ({ head }) => (head['scenarioHash'] = '0'),
      'head.scenarioHash: "0", must be "',
    ],
    ['another seed', ({ head }) => (head['seed'] = 2), `head.seed: 2, must be 1 as in ${first}`],
    ['other policies', ({ head }) => (head['policies'] = []), 'head.policies: [], must be [{"id":"baseline"'],
    [
      'other levers',
      (part) => (part.job = '0'),
      `job: differs, must be of the same levers and options as ${first}`,
    ],
    ['fewer rows than it says', (part) => part.rows.pop(), 'is damaged, must be as --shard wrote it'],
  ])('with %s is refused by its name and what differs', async (name, change, line) => {
    const file = changed(`${name}.json`, change)
    const [problem = '', ...more] = await refusal(file)
    expect(more).toEqual([])
    expect(problem.startsWith(`${file}: `)).toBe(true)
    expect(problem).toContain(line)
  })

  it('and one of an older version is to be played again', async () => {
    const file = changed('older.json', (part) => (part.version = 1))
    expect(await refusal(file)).toEqual([
      `${file}: version: 1, must be 2: play that part again with this version`,
    ])
  })
})

interface Part {
  version: number
  head: Record<string, unknown>
  job: string
  layout: { metrics: { id: string; unit: string }[]; years: number[] }
  rows: string[]
}
