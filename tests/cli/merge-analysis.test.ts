import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Method, playPart } from '../../src/analysis/plan.ts'
import type { Question } from '../../src/analysis/question.ts'
import type { AnalysisHead } from '../../src/cli/analysis/analysis.ts'
import { analysisCommand } from '../../src/cli/analysis/command.ts'
import { mergeAnalysis } from '../../src/cli/analysis/merge.ts'
import { writePart } from '../../src/cli/analysis/parts.ts'
import { InputError } from '../../src/cli/problems.ts'
import { partRange } from '../../src/cli/shard.ts'
import { MODEL_VERSION } from '../../src/engine/index.ts'
import { createInProcessLab } from '../../src/runner/in-process.ts'
import type { Outcomes } from '../../src/runner/lab.ts'
import { METRIC, setAsideJob } from '../runner/tiny-job.ts'
import { createFolder } from './run-cli.ts'

interface Input {
  readonly question: Question
  readonly runs: number
}

/** An analysis whose result shows every bit of what was played, and the order in which it was put together. */
const method: Method<Input, readonly number[]> = {
  plan: ({ question: { job, measure } }) => [
    { job, columns: [measure, { metric: 'spend.total', year: 2020 }] },
    { job: { ...job, redraw: { seed: 5, quantities: 'all', luck: false } }, columns: [measure] },
  ],
  conclude: ({ question, runs }, outcomes) => [
    question.target * runs,
    ...outcomes.flat(2).map((column) => column.reduce((sum, value, future) => sum / 3 + value * future, 0)),
  ],
}

const command = analysisCommand({
  name: 'sums',
  summary: '',
  does: '',
  own: {},
  ownHelp: '',
  runs: 10,
  method,
  input: ({ question, head }) => ({ question, runs: head.runs }),
  report: (sums) => ({ sums }),
  table: (sums) => ({ columns: ['sum'], rows: sums.map((sum) => [sum]) }),
})

const headOf = (runs: number): AnalysisHead => ({
  model: MODEL_VERSION,
  scenario: 'tiny-town',
  scenarioHash: '0123456789abcdef',
  seed: 7,
  runs,
  baseline: { id: 'baseline', name: 'Today' },
  policy: { id: 'reform', name: 'Reform' },
  measure: { metric: METRIC, unit: 'share', year: 2022 },
  target: 0.3,
})

const inputOf = (runs: number, share = 0.3): Input => ({
  question: { job: setAsideJob(share), measure: { metric: METRIC, year: 2022 }, target: 0.3 },
  runs,
})

const folder = createFolder()
afterAll(folder.remove)
const bench = createInProcessLab().bench()
const play = (input: Input, first: number, count: number): Promise<readonly Outcomes[]> =>
  playPart(method.plan(input), first, count, { bench, tell: () => {} })

/** Files of all parts of an analysis, as the command writes them. */
async function partsOf(runs: number, of: number, { share = 0.3, head = headOf(runs), name = 'part' } = {}) {
  const input = inputOf(runs, share)
  return Promise.all(
    Array.from({ length: of }, async (_, i) => {
      const range = partRange({ index: i + 1, of }, runs)
      const outcomes = await play(input, range.first, range.count)
      const text = writePart({ analysis: 'sums', head, ...range, input }, outcomes)
      return folder.write(`${name}-${runs}-${i + 1}-of-${of}.json`, text)
    })
  )
}

const merged = (files: readonly string[]) => mergeAnalysis(files, [command], 'json')

/** What is refused of the files, one text for each problem. */
function refusal(files: readonly string[]): readonly string[] {
  try {
    merged(files)
    return []
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown
    return thrown.problems.map(({ file, path, message }) => `${file}|${path ?? ''}|${message}`)
  }
}

describe('the parts of an analysis', { timeout: 30_000 }, () => {
  it.each([1, 2, 7])('cut into %i give the whole byte for byte, in any order', async (of) => {
    const shuffled = fc.integer({ min: of, max: 40 }).chain((runs) =>
      fc.record({
        runs: fc.constant(runs),
        order: fc.shuffledSubarray(
          Array.from({ length: of }, (_, i) => i),
          { minLength: of, maxLength: of }
        ),
      })
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ runs, order }) => {
        const input = inputOf(runs)
        const whole = command.conclude(headOf(runs), input, await play(input, 0, runs), 'json')
        const files = await partsOf(runs, of)
        expect(merged(order.map((at) => files[at] ?? ''))).toBe(whole)
      }),
      { numRuns: 6 }
    )
  })

  it('say in their result what it is of', async () => {
    expect(JSON.parse(merged(await partsOf(10, 2)))).toMatchObject({
      format: 'spendshift-sums',
      version: 1,
      ...headOf(10),
    })
  })
})

describe('what cannot be put together', { timeout: 30_000 }, () => {
  let files: readonly string[]
  const [lead, other, last] = [0, 1, 2].map((at) => () => files[at] ?? '') as [
    () => string,
    () => string,
    () => string,
  ]
  beforeAll(async () => {
    files = await partsOf(30, 3)
  })

  it('a part that is missing', () => {
    expect(refusal([lead(), other()])).toEqual([`${lead()}||future 21 of 30 is in no part, must be in one`])
    expect(refusal([lead(), last()])).toEqual([`${lead()}||future 11 of 30 is in no part, must be in one`])
  })

  it('a part given twice', () => {
    expect(refusal([...files, other()])).toEqual([
      `${other()}||holds futures that another part holds too, must be given once`,
    ])
  })

  it('parts of different options, levers or scenarios', async () => {
    const seed = await partsOf(30, 3, { head: { ...headOf(30), seed: 8 }, name: 'seed' })
    expect(refusal([lead(), other(), seed[2] ?? ''])).toEqual([
      `${seed[2] ?? ''}|head.seed|8, must be 7 as in ${lead()}`,
    ])
    const levers = await partsOf(30, 3, { share: 0.4, name: 'levers' })
    expect(refusal([lead(), other(), levers[2] ?? ''])).toEqual([
      `${levers[2] ?? ''}|input|differs, must be of the same levers and options as ${lead()}`,
    ])
  })

  it('a part of another version of the model', async () => {
    const old = await partsOf(30, 1, { head: { ...headOf(30), model: '0.9.0' }, name: 'old' })
    expect(refusal(old)).toEqual([
      `${old[0] ?? ''}|head.model|0.9.0, must be ${MODEL_VERSION}, the model of this version`,
    ])
  })

  it.each<[string, (part: Record<string, unknown>) => void]>([
    ['a digit of a future', (part) => flip(part['columns'] as string[][][])],
    ['a column less', (part) => (part['columns'] as string[][][])[0]?.[0]?.pop()],
    ['a future less', (part) => (part['count'] = 9)],
    ['no columns at all', (part) => delete part['columns']],
    [
      'another target',
      (part) => ((part['input'] as Input & { question: { target: number } }).question.target = 1),
    ],
    ['another name', (part) => ((part['head'] as { policy: object }).policy = { id: 'reform', name: 'X' })],
  ])('a part with %s', (_, change) => {
    const part = JSON.parse(readFileSync(other(), 'utf8')) as Record<string, unknown>
    change(part)
    const damaged = folder.write('damaged.json', part)
    expect(refusal([lead(), damaged, last()])).toEqual([
      `${damaged}||is damaged, must be as --shard wrote it: play that part again`,
    ])
  })

  it('a part cut off, of another version, or no part at all', () => {
    const text = readFileSync(other(), 'utf8')
    const cut = folder.write('cut.json', text.slice(0, text.length / 2))
    const none = 'is no part, or a damaged one, must be as --shard wrote it: play that part again'
    expect(refusal([lead(), cut, last()])).toEqual([`${cut}||${none}`])
    const older = folder.write('older.json', text.replace('"version":2', '"version":1'))
    const again = 'play that part again with this version'
    expect(refusal([lead(), older, last()])).toEqual([`${older}|version|1, must be 2: ${again}`])
    const stranger = folder.write('stranger.json', { format: 'spendshift-shard' })
    const foreign = 'spendshift-shard, must be spendshift-analysis-part as in the first file'
    expect(refusal([lead(), stranger])).toEqual([`${stranger}|format|${foreign}`])
  })
})

/** Changes one sign of the first column. */
function flip(columns: string[][][]): void {
  const [text = ''] = columns[0]?.[0] ?? []
  const at = Math.floor(text.length / 2)
  const sign = text[at] === 'A' ? 'B' : 'A'
  if (columns[0]?.[0]) columns[0][0][0] = `${text.slice(0, at)}${sign}${text.slice(at + 1)}`
}
