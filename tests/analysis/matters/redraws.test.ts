import { describe, expect, it } from 'vitest'
import { studyMatters, type Matters } from '../../../src/analysis/matters/matters.ts'
import type { Estimate } from '../../../src/analysis/matters/estimate.ts'
import { REDRAWS } from '../../../src/analysis/matters/redraws.ts'
import { joinOutcomes, performInSteps, playPart } from '../../../src/analysis/plan.ts'
import { ishigami, NAMES, plainBench, plainQuestion, tools, type Future } from './plain-bench.ts'

const redraws = (f: (future: Future) => number, numbers: number, runs = 1000, names = 3) =>
  performInSteps(
    REDRAWS,
    { question: plainQuestion(numbers), output: 'answer', names: NAMES.slice(0, names), runs },
    tools(f),
    {}
  )

const known = (estimate: Estimate | null | undefined): Estimate => {
  if (!estimate) throw new Error('no estimate')
  return estimate
}
const standardErrors = ({ value, low, high }: Estimate, truth: number) =>
  Math.abs(value - truth) / ((high - low) / 4)

describe('total effects', () => {
  it('are those of the Ishigami function', async () => {
    const { totals } = await redraws(ishigami, 3, 4000)
    const truths = [0.5576, 0.4424, 0.2437]
    truths.forEach((truth, i) => {
      const total = known(totals?.[i]?.total)
      expect(standardErrors(total, truth)).toBeLessThan(4)
      expect(Math.abs(total.value - truth)).toBeLessThan(0.05)
    })
  })

  it('are those of the g-function of Sobol', async () => {
    const a = [0, 1, 4.5]
    const g = ({ x }: Future) =>
      a.reduce((product, ai, i) => (product * (Math.abs(4 * (x[i] ?? 0) - 2) + ai)) / (1 + ai), 1)
    const { totals } = await redraws(g, 3, 4000)
    const parts = a.map((ai) => 1 / 3 / (1 + ai) ** 2)
    const product = (some: readonly number[]) => some.reduce((all, part) => all * (1 + part), 1)
    parts.forEach((part, i) => {
      const truth = (part * product(parts.filter((_, j) => j !== i))) / (product(parts) - 1)
      expect(standardErrors(known(totals?.[i]?.total), truth)).toBeLessThan(4)
    })
  })

  it('of a number that does nothing are exactly 0', async () => {
    const { totals } = await redraws(({ x: [a = 0], luck }) => a + luck, 3)
    expect(totals?.[1]).toEqual({ name: NAMES[1], total: { value: 0, low: 0, high: 0 } })
  })

  it('of all other numbers together are no less than that of any of them', async () => {
    const { rest } = await redraws(({ x }) => x.reduce((sum, each) => sum + each, 0), 5, 2000, 1)
    expect(rest?.count).toBe(4)
    expect(standardErrors(known(rest?.total), 4 / 5)).toBeLessThan(4)
  })
})

describe('luck and numbers', () => {
  it('share a sum by their variances', async () => {
    const { luck, numbers } = await redraws(({ x: [a = 0], luck }) => 2 * a + luck, 1, 2000, 1)
    for (const part of [known(luck?.alone), known(luck?.total)])
      expect(standardErrors(part, 1 / 5)).toBeLessThan(4)
    for (const part of [known(numbers?.alone), known(numbers?.total)])
      expect(standardErrors(part, 4 / 5)).toBeLessThan(4)
  })

  it('share a product of both beyond what each does alone', async () => {
    const f = ({ x: [a = 0], luck }: Future) => (a - 0.5) * (luck - 0.5)
    const { luck, numbers } = await redraws(f, 1, 2000, 1)
    expect(standardErrors(known(luck?.alone), 0)).toBeLessThan(4)
    expect(standardErrors(known(luck?.total), 1)).toBeLessThan(4)
    expect(standardErrors(known(numbers?.alone), 0)).toBeLessThan(4)
  })

  it('all is luck when no number matters', async () => {
    const { luck, numbers, totals } = await redraws(({ luck }) => luck, 3)
    expect(known(luck?.total).value).toBeGreaterThan(0.9)
    expect(known(luck?.alone).value).toBeCloseTo(1, 9)
    expect(numbers?.total).toEqual({ value: 0, low: 0, high: 0 })
    expect(totals?.every(({ total }) => total.value === 0)).toBe(true)
  })
})

describe('the method', () => {
  it('says nothing of an answer without spread, or of one future', async () => {
    for (const result of [await redraws(() => 0.3, 3), await redraws(ishigami, 3, 1)])
      expect(result).toMatchObject({ totals: null, rest: null, luck: null, numbers: null })
  })

  it('gives the same from parts joined as from the whole', async () => {
    const input = {
      question: plainQuestion(3),
      output: 'answer',
      names: NAMES.slice(0, 3),
      runs: 60,
    } as const
    const planned = REDRAWS.plan(input)
    const some = { bench: plainBench(ishigami), tell: () => {} }
    const parts = [await playPart(planned, 0, 9, some), await playPart(planned, 9, 51, some)]
    expect(REDRAWS.conclude(input, joinOutcomes(parts))).toEqual(await redraws(ishigami, 3, 60))
  })
})

describe('the study', () => {
  const input = { question: plainQuestion(6), output: 'answer', baseRuns: 1000, runs: 300, most: 2 } as const

  it('redraws the numbers that do most alone, and tells how far it is', async () => {
    const shown: Matters[] = []
    const told: number[] = []
    const { bench } = tools(ishigami)
    const tell = (done: number, total: number) => void told.push(done / total)
    const { unknowns, redraws } = await studyMatters(
      input,
      { bench, tell },
      (soFar) => void shown.push(soFar)
    )
    expect(redraws?.totals?.map(({ name }) => name)).toEqual([NAMES[1], NAMES[0]])
    expect(redraws?.rest?.count).toBe(4)
    expect(unknowns.runs).toBe(1000)
    expect(shown.map(({ unknowns, redraws }) => [unknowns.runs, redraws?.runs ?? 0])).toEqual([
      [400, 0],
      [1000, 0],
      [1000, 64],
      [1000, 256],
    ])
    expect(told.every((part, i) => part >= (told[i - 1] ?? 0) && part <= 1)).toBe(true)
    expect(told.at(-1)).toBe(1)
  })

  it('redraws nothing where there is no spread', async () => {
    const { redraws, unknowns } = await studyMatters(
      input,
      tools(() => 1),
      () => {}
    )
    expect([redraws, unknowns.numbers]).toEqual([null, []])
  })
})
