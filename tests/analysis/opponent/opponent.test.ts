import { describe, expect, it } from 'vitest'
import { combinations, costOf, effortWithin, usualBudget } from '../../../src/analysis/opponent/effort.ts'
import { plausibleEnds } from '../../../src/analysis/opponent/ends.ts'
import { findOpponent } from '../../../src/analysis/opponent/opponent.ts'
import { rankCorrelation } from '../../../src/analysis/opponent/rank-correlation.ts'
import type { OpponentInput } from '../../../src/analysis/opponent/types.ts'
import type { Tools } from '../../../src/analysis/question.ts'
import { drawnQuantities, quantile } from '../../../src/engine/index.ts'
import { createInProcessLab } from '../../../src/runner/in-process.ts'
import type { Bench, Experiment } from '../../../src/runner/lab.ts'
import { alone, METRIC, setAsideJob } from '../../runner/tiny-job.ts'

const job = alone(setAsideJob())
const [BIG, BIG_CAPACITY, COOP, COOP_CAPACITY] = [
  'groups.big.entry',
  'groups.big.capacityPerYear',
  'groups.coop.entry',
  'groups.coop.capacityPerYear',
] as const

const input = (part: Partial<OpponentInput> = {}): OpponentInput => ({
  job,
  measure: { metric: METRIC, year: 2022 },
  target: 0.2,
  objective: 'gain',
  most: 3,
  budget: 20_000,
  beside: ['cost.extra'],
  ...part,
})

/** A place whose gain is a known function of its numbers, with a little luck of its own in every future. */
function known(gain: (at: (name: string) => number) => number) {
  const asked: Experiment[] = []
  const play: Bench['play'] = async (experiment) => {
    asked.push(experiment)
    const { model, seed, hold = {} } = experiment.job
    const drawn = drawnQuantities(model, seed, experiment.first, experiment.count)
    const values = new Map(drawn.map((each) => [each.name, each.values]))
    const proposal = Float64Array.from({ length: experiment.count }, (_, run) => {
      const luck = 0.001 * (((experiment.first + run) * 7919) % 13)
      return gain((name) => hold[name] ?? values.get(name)?.[run] ?? NaN) + luck
    })
    const columns = (list: Float64Array) => experiment.columns.map(() => list.slice())
    return [columns(new Float64Array(experiment.count)), columns(proposal)]
  }
  const tools: Tools = { bench: { play }, tell: () => {} }
  return { asked, tools }
}

describe('the opponent', () => {
  // Worst: few cooperatives and, only then, many large firms; the capacity of cooperatives cuts either way.
  const planted = (at: (name: string) => number) =>
    0.3 + 0.5 * at(COOP) - (at(COOP) < 0.2 ? 0.4 * at(BIG) : 0.02 * at(BIG)) + 2e-8 * at(COOP_CAPACITY)

  it('finds the worst corner of a known function, step by step and with an interaction', async () => {
    const { steps, before } = await findOpponent(input(), known(planted).tools)
    expect(steps.map(({ name, end }) => [name, end])).toEqual(
      expect.arrayContaining([
        [COOP, 'low'],
        [BIG, 'high'],
        [COOP_CAPACITY, 'low'],
      ])
    )
    const end = (name: string) => {
      const found = plausibleEnds(job).find((each) => each.name === name)
      return found ?? { low: NaN, high: NaN }
    }
    const corner = 0.3 + 0.5 * end(COOP).low - 0.4 * end(BIG).high + 2e-8 * end(COOP_CAPACITY).low
    const lowest = steps.at(-1)?.after.gain.mean
    expect(lowest).toBeCloseTo(corner + 0.006, 3)
    expect(lowest).toBeLessThan(before.gain.mean)
  })

  it('exchanges a step that a later one has made the worse choice', async () => {
    // Alone the first takes most; the second and third together take far more, and leave it nothing to take.
    const cliff = (at: (name: string) => number) => {
      const both = at(BIG) > 0.65 && at(COOP_CAPACITY) < 1.6e6
      return both ? -3 : 0.5 * at(COOP) - 0.3 * at(BIG) + 1e-7 * at(COOP_CAPACITY)
    }
    const { steps } = await findOpponent(input({ most: 2 }), known(cliff).tools)
    expect(new Set(steps.map(({ name }) => name))).toEqual(new Set([BIG, COOP_CAPACITY]))
    expect(steps.at(-1)?.after.gain.mean).toBeCloseTo(-3 + 0.006, 3)
  })

  it('takes no step that luck could feign', async () => {
    // The numbers do nothing; which luck a future has hangs on what is held, as it would by chance.
    const { tools } = known(() => 0.3)
    const play: Bench['play'] = async (experiment) => {
      const outcomes = await tools.bench.play(experiment)
      const held = JSON.stringify(experiment.job.hold ?? {})
      const key = Array.from(held).reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 65_521, 7)
      const luck = (run: number) => (((experiment.first + run + 1) * (key + 17) * 7919) % 1009) / 1009
      return outcomes.map((columns, policy) =>
        columns.map((column) => column.map((value, run) => value + policy * luck(run)))
      )
    }
    const { steps } = await findOpponent(input(), { ...tools, bench: { play } })
    expect(steps).toEqual([])
  })

  it('holds no number beyond the 10th to 90th percentile of its draws', async () => {
    const { steps } = await findOpponent(input(), known(planted).tools)
    const drawn = new Map(
      drawnQuantities(job.model, job.seed, 0, 2000).map((each) => [each.name, each.values])
    )
    for (const { name, value, low, high } of steps) {
      const sorted = Float64Array.from(drawn.get(name) ?? []).sort()
      expect(value).toBeGreaterThanOrEqual(quantile(sorted, 0.1))
      expect(value).toBeLessThanOrEqual(quantile(sorted, 0.9))
      expect([low, high]).toContain(value)
      expect(String(value).replace(/^0\.0*|[.]|0+$/g, '').length).toBeLessThanOrEqual(3)
    }
  })

  it.each([1, 2])('moves at most %i numbers', async (most) => {
    const { asked, tools } = known(planted)
    const { steps } = await findOpponent(input({ most }), tools)
    expect(steps).toHaveLength(most)
    expect(Math.max(...asked.map((each) => Object.keys(each.job.hold ?? {}).length))).toBe(most)
  })

  it.each([0, 9, 2.5])('refuses to move %d numbers', async (most) => {
    await expect(findOpponent(input({ most }), known(planted).tools)).rejects.toThrow(/from 1 to 8/)
  })

  it('tells its result from futures that the search has not played', async () => {
    const { asked, tools } = known(planted)
    const { search } = await findOpponent(input(), tools)
    const confirming = asked.filter(
      ({ columns }) => columns.length === 2 && columns[1]?.metric === 'cost.extra'
    )
    const searching = asked.filter((each) => !confirming.includes(each))
    expect(searching.every(({ first, count }) => first + count <= search.ranked)).toBe(true)
    expect(confirming.filter(({ first }) => first > search.ranked)).toHaveLength(4)
  })

  it('makes no step where nothing moves the answer', async () => {
    const { steps, before } = await findOpponent(input(), known(() => 0.1).tools)
    expect(steps).toEqual([])
    expect(before.gain.mean).toBeCloseTo(0.106, 3)
  })

  it('lowers the chance of the target when asked to', async () => {
    const { steps, before } = await findOpponent(
      input({ objective: 'chance', target: 0.3 }),
      known((at) => at(COOP) + 0.001 * at(BIG)).tools
    )
    const last = steps.at(-1)?.after
    expect([steps[0]?.name, steps[0]?.end]).toEqual([COOP, 'low'])
    expect(before.hits.proposal / before.runs).toBeGreaterThan(0.3)
    expect(last?.hits.proposal).toBe(0)
  })

  it('is the same each time, and tells how far it is until it is done', async () => {
    const told: number[] = []
    const tools: Tools = {
      bench: createInProcessLab().bench(),
      tell: (done, total) => told.push(done / total),
    }
    const small = input({ budget: 0, most: 2 })
    const once = await findOpponent(small, tools)
    expect(await findOpponent(small, { ...tools, tell: () => {} })).toEqual(once)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
    expect(once.steps.every(({ fall, fallError }) => Number.isFinite(fall) && fallError >= 0)).toBe(true)
  })
})

describe('the search', () => {
  it('stays within its budget wherever it can', () => {
    for (const budget of [3000, 8000, 40_000, 1e6])
      for (const most of [1, 5, 8]) {
        const effort = effortWithin(budget, most)
        const barest = effortWithin(0, most)
        expect(costOf(effort, most) <= budget || effort === barest).toBe(true)
      }
  })

  it('plays fewer futures where each takes longer', () => {
    const [category] = job.model.categories
    if (!category) throw new Error('the tiny town has a category')
    const tendersPerYear = { value: 800 }
    const heavy = { ...job, model: { ...job.model, categories: [{ ...category, tendersPerYear }] } }
    expect(usualBudget(heavy)).toBeLessThan(usualBudget(job) / 5)
    expect(effortWithin(usualBudget(heavy), 5).futures).toBeLessThan(
      effortWithin(usualBudget(job), 5).futures
    )
  })

  it('counts what it can play at most', async () => {
    const { asked, tools } = known((at) => at(COOP) - at(BIG) + 1e-7 * (at(COOP_CAPACITY) - at(BIG_CAPACITY)))
    const { search } = await findOpponent(input({ most: 4 }), tools)
    // The start is a combination too: nothing held.
    expect(search.combinations).toBeLessThanOrEqual(combinations(search.tried, 4) + 1)
    const played = asked.reduce((sum, { count }) => sum + 2 * count, 0)
    expect(played).toBeLessThanOrEqual(costOf(effortWithin(20_000, 4), 4) + 2 * search.futures)
  })
})

describe('rank correlation', () => {
  it('is Spearman’s: 1 − 6 Σd² / n(n² − 1) without ties', () => {
    expect(rankCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(1 - (6 * 4) / (5 * 24), 12)
  })

  it('is 1, −1 and 0 for lists that rise together, against each other, and not at all', () => {
    expect(rankCorrelation([1, 5, 9], [2, 3, 100])).toBeCloseTo(1, 12)
    expect(rankCorrelation([1, 5, 9], [3, 2, 1])).toBeCloseTo(-1, 12)
    expect(rankCorrelation([1, 5, 9], [4, 4, 4])).toBe(0)
  })
})
