import { describe, expect, it } from 'vitest'
import { joinOutcomes, performInSteps, playPart } from '../../../src/analysis/plan.ts'
import { UNKNOWNS, type Unknowns } from '../../../src/analysis/matters/unknowns.ts'
import { ishigami, NAMES, plainBench, plainQuestion, tools, type Future } from './plain-bench.ts'

const unknowns = (f: (future: Future) => number, numbers: number, runs = 2000) =>
  performInSteps(UNKNOWNS, { question: plainQuestion(numbers), output: 'answer', runs }, tools(f), {})

const part = ({ numbers }: Unknowns, i: number) => {
  const found = numbers.find(({ name }) => name === NAMES[i])
  if (!found) throw new Error(`no part of number ${i}`)
  return found
}

/** Half of a 95% interval is about two standard errors. */
const standardErrors = ({ value, low, high }: Unknowns['numbers'][number]['alone'], truth: number) =>
  Math.abs(value - truth) / ((high - low) / 4)

describe('what numbers do alone, from futures played once', () => {
  it('is that of the Ishigami function, and 0 of numbers that do nothing', async () => {
    const result = await unknowns(ishigami, 5, 8000)
    expect(result.uncertain).toBe(5)
    const truths = [0.3139, 0.4424, 0, 0, 0]
    truths.forEach((truth, i) => {
      expect(standardErrors(part(result, i).alone, truth)).toBeLessThan(4)
      expect(Math.abs(part(result, i).alone.value - truth)).toBeLessThan(0.03)
    })
    expect(result.numbers.slice(0, 2).map(({ name }) => name)).toEqual([NAMES[1], NAMES[0]])
  })

  it('is that of the g-function of Sobol', async () => {
    const a = [0, 1, 4.5, 9]
    const result = await unknowns(
      ({ x }) => a.reduce((product, ai, i) => (product * (Math.abs(4 * (x[i] ?? 0) - 2) + ai)) / (1 + ai), 1),
      4,
      8000
    )
    const parts = a.map((ai) => 1 / 3 / (1 + ai) ** 2)
    const whole = parts.reduce((product, each) => product * (1 + each), 1) - 1
    parts.forEach((each, i) => {
      expect(standardErrors(part(result, i).alone, each / whole)).toBeLessThan(4)
    })
  })

  it('has intervals that cover 0 for numbers that do nothing, in about 19 of 20 cases', async () => {
    const { numbers } = await unknowns(({ luck }) => luck, 14)
    const covered = numbers.filter(({ alone }) => alone.low <= 0 && alone.high >= 0)
    expect(covered.length).toBeGreaterThanOrEqual(12)
    expect(Math.max(...numbers.map(({ alone }) => alone.value))).toBeLessThan(0.02)
  })

  it('can be told from a fact about the variance: x + 2y + luck', async () => {
    const result = await unknowns(({ x: [a = 0, b = 0], luck }) => a + 2 * b + luck, 2)
    expect(part(result, 0).alone.value).toBeCloseTo(1 / 6, 1)
    expect(part(result, 1).alone.value).toBeCloseTo(4 / 6, 1)
  })
})

describe('how much a known number would narrow the 80% range', () => {
  it('is all of it when nothing else matters, and nothing when it does nothing', async () => {
    const result = await unknowns(({ x: [a = 0] }) => a, 6)
    // Within a tenth of a number that is all, a tenth of the range is left.
    expect(part(result, 0).narrowing.value).toBeCloseTo(0.9, 2)
    for (const i of [1, 2, 3, 4, 5]) {
      const { low, high } = part(result, i).narrowing
      expect(low).toBeLessThan(0)
      expect(high).toBeGreaterThan(0)
    }
  })

  it('does not take the narrower range of few futures for a gain', async () => {
    for (const runs of [40, 100, 400]) {
      const { numbers } = await unknowns(({ luck }) => luck, 14, runs)
      const mean = numbers.reduce((sum, { narrowing }) => sum + narrowing.value, 0) / numbers.length
      expect(Math.abs(mean)).toBeLessThan(0.1)
    }
  })

  it('agrees with what is left of a sum of two', async () => {
    // 80% of x + y for even x, y lies within 1 ± (1 − √0.2); with x known within 0.8 of y, and a tenth of x blurs it.
    const result = await unknowns(({ x: [a = 0, b = 0] }) => a + b, 2, 8000)
    const truth = 1 - 0.8 / (2 * (1 - Math.sqrt(0.2)))
    for (const i of [0, 1]) expect(Math.abs(part(result, i).narrowing.value - truth)).toBeLessThan(0.02)
  })
})

describe('the chance when a number turns out low or high', () => {
  it('is counted in its lowest and highest fifth', async () => {
    const result = await unknowns(({ x: [a = 0] }) => a, 2)
    expect(result.hits).toBeGreaterThan(900)
    const { lowest, highest } = part(result, 0)
    expect([lowest.hits, highest.hits, lowest.runs]).toEqual([0, 400, 400])
    expect(lowest.value).toBeCloseTo(0.1, 1)
    expect(highest.value).toBeCloseTo(0.9, 1)
  })

  it('does not count a future exactly on the target', async () => {
    expect((await unknowns(() => 0.5, 1)).hits).toBe(0)
  })
})

describe('ugly cases', () => {
  it('an answer that is the same in every future has no parts', async () => {
    const result = await unknowns(() => 0.3, 3)
    expect(result).toMatchObject({ uncertain: 3, numbers: [], middle: { p10: 0.3, p50: 0.3, p90: 0.3 } })
  })

  it('one future, two and three have none either, or wide ones', async () => {
    expect((await unknowns(ishigami, 3, 1)).numbers).toEqual([])
    expect((await unknowns(ishigami, 3, 2)).numbers).toEqual([])
    for (const { alone } of (await unknowns(ishigami, 3, 3)).numbers)
      expect(Number.isNaN(alone.value)).toBe(false)
  })

  it('a model without uncertain numbers has none', async () => {
    expect(await unknowns(({ luck }) => luck, 0)).toMatchObject({ uncertain: 0, numbers: [] })
  })
})

describe('the method', () => {
  it('looks at the difference from today’s rules in the same future when asked', async () => {
    const question = plainQuestion(2, { access: 1 })
    const result = await performInSteps(
      UNKNOWNS,
      { question, output: 'change', runs: 500 },
      tools(({ x: [a = 0, b = 0], luck, lever }) => b + luck + lever('access') * a),
      {}
    )
    expect(part(result, 0).alone.value).toBeGreaterThan(0.95)
    expect(part(result, 1).alone.value).toBeLessThan(0.05)
  })

  it('gives the same from parts joined as from the whole, and again', async () => {
    const input = { question: plainQuestion(3), output: 'answer', runs: 300 } as const
    const planned = UNKNOWNS.plan(input)
    const some = { bench: plainBench(ishigami), tell: () => {} }
    const parts = await Promise.all(
      [0, 7, 200].map((first, i) => playPart(planned, first, [7, 193, 100][i] ?? 0, some))
    )
    const whole = await unknowns(ishigami, 3, 300)
    expect(UNKNOWNS.conclude(input, joinOutcomes(parts))).toEqual(whole)
  })
})
