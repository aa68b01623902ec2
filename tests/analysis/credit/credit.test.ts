import { describe, expect, it } from 'vitest'
import { CREDIT, changedIn, studyCredit, type Credit } from '../../../src/analysis/credit/credit.ts'
import { ORDERS } from '../../../src/analysis/credit/coalitions.ts'
import { joinOutcomes, performInSteps, playPart } from '../../../src/analysis/plan.ts'
import type { LeverId } from '../../../src/engine/index.ts'
import { createInProcessLab } from '../../../src/runner/in-process.ts'
import { METRIC, proposal, tinyJob } from '../../runner/tiny-job.ts'
import { plainBench, plainQuestion, tools, type Future } from '../matters/plain-bench.ts'

type Levers = Readonly<Partial<Record<LeverId, number>>>
const credit = (levers: Levers, f: (future: Future) => number, runs = 200) =>
  performInSteps(CREDIT, { question: plainQuestion(2, levers), runs }, tools(f), {})

const of = (result: Credit, lever: LeverId) => {
  const found = result.levers.find((each) => each.lever === lever)
  if (!found) throw new Error(`no credit of ${lever}`)
  return found
}

describe('credit', () => {
  const both = { access: 0.5, support: 1 }

  it('of levers that do not act on each other is what each does alone, future by future', async () => {
    const result = await credit(both, ({ lever, luck }) => 2 * lever('access') * luck + lever('support'))
    for (const each of result.levers) {
      for (const statistic of ['mean', 'error', 'p10', 'p90'] as const)
        expect(each.part[statistic]).toBeCloseTo(each.alone[statistic], 9)
    }
    expect(of(result, 'support').part).toEqual({ mean: 1, error: 0, p10: 1, p90: 1 })
    expect(of(result, 'access').part.p90).toBeCloseTo(0.9, 1)
    expect(result.together.mean).toBeCloseTo(0, 12)
  })

  it('of levers that work only together is shared alike, and all of it is from acting together', async () => {
    const result = await credit(both, ({ lever, luck }) => luck * lever('access') * lever('support'))
    expect(of(result, 'access').part.mean).toBeCloseTo(result.whole.mean / 2, 12)
    expect(of(result, 'support').part.mean).toBeCloseTo(result.whole.mean / 2, 12)
    expect(of(result, 'access').alone.mean).toBe(0)
    expect(result.together).toEqual(result.whole)
  })

  it('of a lever that does nothing is nothing', async () => {
    const result = await credit({ ...both, label: 1 }, ({ lever }) => lever('access'))
    expect(of(result, 'label').part).toEqual({ mean: 0, error: 0, p10: 0, p90: 0 })
    expect(result.levers[0]?.lever).toBe('access')
  })

  it('may be owed: a lever that takes away has a part below 0', async () => {
    const result = await credit(both, ({ lever }) => lever('support') - lever('access'), 20)
    expect(of(result, 'access').part.mean).toBe(-0.5)
    expect(result.whole.mean).toBe(0.5)
  })

  it('has the standard error of a mean', async () => {
    const { whole } = await credit({ access: 1 }, ({ lever, luck }) => lever('access') * luck, 400)
    expect(whole.error).toBeCloseTo(Math.sqrt(1 / 12 / 400), 3)
    expect(whole.mean).toBeGreaterThan(0.5 - 4 * whole.error)
    expect(whole.mean).toBeLessThan(0.5 + 4 * whole.error)
  })
})

describe('ugly cases', () => {
  it('one lever has it all', async () => {
    const result = await credit({ access: 1 }, ({ lever, luck }) => lever('access') * luck, 50)
    expect(result.levers).toHaveLength(1)
    expect(result.levers[0]?.part).toEqual(result.whole)
    expect(result.together).toEqual({ mean: 0, error: 0, p10: 0, p90: 0 })
  })

  it('no lever, nothing to divide', async () => {
    const result = await credit({}, ({ luck }) => luck, 50)
    expect(result).toMatchObject({ levers: [], orders: null, whole: { mean: 0, p10: 0, p90: 0 } })
  })

  it('one future has no error to tell', async () => {
    const { whole } = await credit({ access: 1 }, ({ lever }) => lever('access'), 1)
    expect(whole.mean).toBe(1)
    expect(whole.error).toBeNaN()
  })

  it('eleven levers are divided by drawn orders, which still add up', async () => {
    const ids = [
      ...(['access', 'support', 'label', 'monitoring', 'committees', 'bidGuarantee'] as const),
      ...(['inHouse', 'lotSplit', 'organicTarget', 'familyFarmShare', 'setAside.local'] as const),
    ]
    const levers = Object.fromEntries(ids.map((id, i) => [id, (i + 1) / 20]))
    const result = await credit(levers, ({ lever, luck }) => {
      const sum = ids.reduce((total, id) => total + lever(id), 0)
      return luck * sum * sum
    })
    expect(result.orders).toBe(ORDERS)
    const sum = result.levers.reduce((total, { part }) => total + part.mean, 0)
    expect(sum).toBeCloseTo(result.whole.mean, 12)
    // What lever i adds to the square of a sum, over all orders, is its part of the sum times the sum.
    const all = ids.reduce((total, _, i) => total + (i + 1) / 20, 0)
    const truth = ((ids.length / 20) * all * result.whole.mean) / (all * all)
    expect(of(result, 'setAside.local').part.mean).toBeCloseTo(truth, 9)
  })
})

describe('the method', () => {
  const question = {
    job: tinyJob(proposal('reform', { 'setAside.local': 0.3, access: 0.5 })),
    measure: { metric: METRIC, year: 2021 },
    target: 0.3,
  }

  it('knows which levers a proposal changes, in any year', () => {
    expect(changedIn(question)).toEqual(['setAside.local', 'access'])
    const ramp = { from: 0, to: 0.4, startYear: 2021, endYear: 2022 }
    const [today = question.job.baseline] = question.job.policies
    const policies = [today, { id: 'late', levers: { ...today.levers, support: ramp, access: 0 } }]
    expect(changedIn({ ...question, job: { ...question.job, policies } })).toEqual(['support'])
  })

  it('plays the real model: parts of a set-aside and of access add up to the paired effect', async () => {
    const bench = createInProcessLab().bench()
    const runs = 24
    const result = await studyCredit({ question, runs }, { bench, tell: () => {} }, () => {})
    const [today, reform] = await bench.play({
      job: question.job,
      first: 0,
      count: runs,
      columns: [question.measure],
    })
    const change = (reform?.[0] ?? []).map((value, run) => value - (today?.[0]?.[run] ?? NaN))
    expect(result.whole.mean).toBeCloseTo(Array.from(change).reduce((a, b) => a + b, 0) / runs, 12)
    const sum = result.levers.reduce((total, { part }) => total + part.mean, 0)
    expect(sum).toBeCloseTo(result.whole.mean, 12)
    expect(of(result, 'setAside.local').part.mean).toBeGreaterThan(0)
  })

  it('gives the same from parts joined as from the whole', async () => {
    const f = ({ lever, luck, x: [a = 0] }: Future) => a * lever('access') * (luck + lever('support'))
    const input = { question: plainQuestion(2, { access: 1, support: 1, label: 1 }), runs: 90 }
    const planned = CREDIT.plan(input)
    const some = { bench: plainBench(f), tell: () => {} }
    const parts = [await playPart(planned, 0, 31, some), await playPart(planned, 31, 59, some)]
    expect(CREDIT.conclude(input, joinOutcomes(parts))).toEqual(
      await performInSteps(CREDIT, input, tools(f), { steps: [10, 50] })
    )
  })
})
