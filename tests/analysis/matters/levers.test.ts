import { describe, expect, it } from 'vitest'
import type { LeverId } from '../../../src/engine/index.ts'
import { nextUniform, openStream } from '../../../src/engine/random/stream.ts'
import { contrast } from '../../../src/analysis/matters/contrast.ts'
import { LEVER_MATTERS } from '../../../src/analysis/matters/lever-matters.ts'
import { settingBetween, type LeverSpan } from '../../../src/analysis/matters/lever-span.ts'
import { ONE_AT_A_TIME } from '../../../src/analysis/matters/one-at-a-time.ts'
import { joinOutcomes, performInSteps, playPart } from '../../../src/analysis/plan.ts'
import { NAMES, plainBench, plainQuestion, tools, type Future } from './plain-bench.ts'

const LEVERS = ['access', 'support', 'monitoring'] as const satisfies readonly LeverId[]
const spans: readonly LeverSpan[] = LEVERS.map((lever) => ({ lever, low: 0, high: 1 }))

const matters = (f: (future: Future) => number, pairs = 256, runs = 16) =>
  performInSteps(LEVER_MATTERS, { question: plainQuestion(1), levers: spans, pairs, runs }, tools(f), {})

const leverPart = ({ levers }: Awaited<ReturnType<typeof matters>>, lever: LeverId) => {
  const found = levers?.find((each) => each.lever === lever)
  if (!found) throw new Error(`no part of ${lever}`)
  return found
}

describe('what levers do among mixes of rules', () => {
  it('is that of the Ishigami function', async () => {
    const result = await matters(
      ({ lever }) => {
        const [a = 0, b = 0, c = 0] = LEVERS.map((id) => (2 * lever(id) - 1) * Math.PI)
        return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a)
      },
      800,
      2
    )
    const truths = [
      [0.3139, 0.5576],
      [0.4424, 0.4424],
      [0, 0.2437],
    ]
    LEVERS.forEach((lever, l) => {
      const { alone, total } = leverPart(result, lever)
      const both = [alone, total]
      both.forEach(({ value, low, high }, i) => {
        expect(Math.abs(value - (truths[l]?.[i] ?? NaN))).toBeLessThan(high - low)
      })
    })
  })

  it('covers the truth with its interval, and is free of the luck of its futures', async () => {
    // Expected over futures, monitoring does nothing; in each of them it does a lot.
    const f = ({ lever, luck }: Future) =>
      lever('access') + lever('support') + 4 * (luck - 0.5) * (lever('monitoring') - 0.5)
    const result = await matters(f, 128, 400)
    const { low, high } = leverPart(result, 'access').total
    expect([low < 0.5, high > 0.5]).toEqual([true, true])
    expect(leverPart(result, 'monitoring').total.value).toBeLessThan(0.02)
  })

  it('takes from a contrast what luck adds to its square', () => {
    const stream = new Int32Array(2)
    openStream(stream, 5, 0, 0, 0)
    const few = () => Float64Array.from({ length: 6 }, () => nextUniform(stream))
    const squares = Array.from({ length: 4000 }, () => contrast(few(), few()).squared)
    const mean = squares.reduce((sum, each) => sum + each, 0) / squares.length
    // Uncorrected it would be 2 / 12 / 6 = 0.028.
    expect(Math.abs(mean)).toBeLessThan(0.002)
  })

  it('says which way a lever moves the measure, and orders levers by what they do', async () => {
    const result = await matters(({ lever }) => 3 * lever('support') - lever('access'))
    expect(result.levers?.map(({ lever, rises }) => [lever, rises])).toEqual([
      ['support', 1],
      ['access', 0],
      ['monitoring', 0.5],
    ])
    expect(leverPart(result, 'monitoring').total).toEqual({ value: 0, low: 0, high: 0 })
    expect(leverPart(result, 'support').alone.value).toBeCloseTo(0.9, 1)
  })

  it('is nothing when no lever does anything, or only luck does', async () => {
    expect((await matters(() => 0.3)).levers).toBeNull()
    expect((await matters(({ luck }) => luck)).levers).toBeNull()
  })

  it('is worked out for one lever, one future and two pairs', async () => {
    const [one] = spans
    const input = { question: plainQuestion(1), levers: one ? [one] : [], pairs: 2, runs: 1 }
    const result = await performInSteps(
      LEVER_MATTERS,
      input,
      tools(({ lever }) => lever('access')),
      {}
    )
    expect(result.levers).toHaveLength(1)
    expect(result.levers?.[0]?.total.value).toBeCloseTo(1, 9)
  })

  it('is the same from parts joined as from the whole', async () => {
    const f = ({ lever, luck }: Future) => lever('access') * luck + lever('support')
    const input = { question: plainQuestion(1), levers: spans, pairs: 8, runs: 30 }
    const planned = LEVER_MATTERS.plan(input)
    const some = { bench: plainBench(f), tell: () => {} }
    const parts = [await playPart(planned, 0, 11, some), await playPart(planned, 11, 19, some)]
    expect(LEVER_MATTERS.conclude(input, joinOutcomes(parts))).toEqual(await matters(f, 8, 30))
  })
})

describe('a setting between two', () => {
  const years = { first: 2020, count: 3 }

  it('lies on the way, year by year when one of them moves', () => {
    expect(settingBetween({ lever: 'access', low: 0, high: 0.8 }, 0.25, years)).toBe(0.2)
    const ramp = { from: 0, to: 1, startYear: 2020, endYear: 2022 }
    expect(settingBetween({ lever: 'access', low: 0, high: ramp }, 0.5, years)).toEqual({
      steps: [
        { year: 2020, value: 0 },
        { year: 2021, value: 0.25 },
        { year: 2022, value: 0.5 },
      ],
    })
  })

  it('is whole for switches and whole years', () => {
    expect(settingBetween({ lever: 'fixedBudget', low: 0, high: 1 }, 0.49, years)).toBe(0)
    expect(settingBetween({ lever: 'contractYears', low: 0, high: 3 }, 0.5, years)).toBe(2)
  })
})

describe('one thing at a time', () => {
  const input = (numbers: number, runs = 400) => ({
    question: plainQuestion(numbers, { access: 0.6 }),
    output: 'answer' as const,
    numbers: NAMES.slice(0, numbers).map((name) => ({ name, low: 0.1, high: 0.9 })),
    levers: spans.slice(0, 2),
    runs,
  })
  const tornado = (f: (future: Future) => number, numbers = 2, runs = 400) =>
    performInSteps(ONE_AT_A_TIME, input(numbers, runs), tools(f), {})

  it('moves the median by what a number or a lever does, the longest bar first', async () => {
    const { numbers, levers } = await tornado(
      ({ x: [a = 0, b = 0], lever }) => a + 3 * b + 2 * lever('access') - lever('support')
    )
    expect(numbers.map(({ name }) => name)).toEqual([NAMES[1], NAMES[0]])
    expect(numbers[0]?.low.value).toBeLessThan(-1)
    expect(numbers[0]?.high.value).toBeGreaterThan(1)
    const exact = [
      ['access', -1.2, 0.8],
      ['support', 0, -1],
    ] as const
    exact.forEach(([lever, low, high], i) => {
      expect(levers[i]?.lever).toBe(lever)
      expect(levers[i]?.low.value).toBeCloseTo(low, 9)
      expect(levers[i]?.high.value).toBeCloseTo(high, 9)
      // The futures are the same: a shift of all of them has no error.
      expect(levers[i]?.low.low).toBeCloseTo(low, 9)
    })
  })

  it('has an error that covers what holding a number does to the median', async () => {
    const truth = 3 * 0.4
    const { numbers } = await tornado(({ x: [a = 0], luck }) => 3 * a + luck, 1, 300)
    const high = numbers[0]?.high
    const error = ((high?.high ?? NaN) - (high?.low ?? NaN)) / 4
    expect(Math.abs((high?.value ?? NaN) - truth)).toBeLessThan(4 * error)
    expect(error).toBeLessThan(0.15)
  })

  it('moves nothing where nothing matters, and works on one future', async () => {
    for (const runs of [1, 50]) {
      const { numbers, levers } = await tornado(({ luck }) => luck, 2, runs)
      for (const { low, high } of [...numbers, ...levers]) {
        expect(low).toEqual({ value: 0, low: 0, high: 0 })
        expect(high).toEqual({ value: 0, low: 0, high: 0 })
      }
    }
  })

  it('is the same from parts joined as from the whole', async () => {
    const f = ({ x: [a = 0], luck, lever }: Future) => a * luck + lever('access')
    const planned = ONE_AT_A_TIME.plan(input(2, 40))
    const some = { bench: plainBench(f), tell: () => {} }
    const parts = [await playPart(planned, 0, 13, some), await playPart(planned, 13, 27, some)]
    expect(ONE_AT_A_TIME.conclude(input(2, 40), joinOutcomes(parts))).toEqual(await tornado(f, 2, 40))
  })
})
