import { describe, expect, it } from 'vitest'
import { joinOutcomes, performInSteps, playPart } from '../../../src/analysis/plan.ts'
import { candidatesOf } from '../../../src/analysis/sweep/candidates.ts'
import { sweep, type SweepInput } from '../../../src/analysis/sweep/sweep.ts'
import { groundOf } from '../../../src/analysis/levers/point.ts'
import { METRIC, setAsideJob } from '../../runner/tiny-job.ts'
import { fakeBench, movable } from '../levers/fake-bench.ts'

const job = setAsideJob()
const levers = [
  movable('setAside.local'),
  movable('access'),
  movable('paymentDays', { today: 30, start: 30, max: 60, step: 5 }),
]

const input = (changes: Partial<SweepInput> = {}): SweepInput => ({
  question: { job, measure: { metric: METRIC, year: 2021 }, target: 0.3 },
  goal: { side: 'above', threshold: 0.3, probability: 0.8 },
  levers,
  moving: levers.map(({ id }) => id),
  lawful: true,
  measures: ['share', 'cost'],
  spread: 40,
  runs: 64,
  ...changes,
})

const { tools } = fakeBench({
  [METRIC]: ({ 'setAside.local': kept, access, paymentDays }, luck) =>
    (0.1 + 0.4 * kept + 0.3 * access - paymentDays / 1000) * (0.5 + luck),
  'spend.total': ({ 'setAside.local': kept }) => 100 + 20 * kept,
})

describe('the policies of a sweep', () => {
  const ground = groundOf(job.baseline, levers, {
    moving: levers.map(({ id }) => id),
    calendar: { startYear: 2020, years: 3, measured: 2021 },
    lawful: true,
  })

  it('are each lever alone, all together, and mixes spread evenly', () => {
    const all = candidatesOf(ground, 40, 7)
    const count = (wanted: string) => all.filter(({ kind }) => kind === wanted).length
    expect(count('start')).toBe(1)
    // Twice 10 of 20 steps up; of days to pay 6 steps each way.
    expect(count('alone')).toBe(10 + 10 + 12)
    expect(count('together')).toBe(20)
    // A few mixes come out alike once levers may stay.
    expect(count('spread')).toBeGreaterThan(25)
    const together = all.filter(({ kind }) => kind === 'together').at(-1)
    expect(together?.point).toEqual([20, 20, 0])
    for (const { point } of all)
      point.forEach((rung, i) => expect(ground.ladders[i]?.rungs[rung]).toBeDefined())
  })

  it('are the same for the same seed, and no two alike', () => {
    const once = candidatesOf(ground, 40, 7)
    expect(candidatesOf(ground, 40, 7)).toEqual(once)
    expect(candidatesOf(ground, 40, 8)).not.toEqual(once)
    expect(new Set(once.map(({ point }) => point.join())).size).toBe(once.length)
  })
})

describe('a sweep', () => {
  it('finds ways and a front among what it tried, told by the second half of the futures', async () => {
    const result = await performInSteps(sweep, input(), tools, {})
    expect(result.start.holds).toBe(false)
    const { oneLever, balanced, fewest } = result.routes
    expect(oneLever?.moves.map(({ id }) => id)).toEqual(['setAside.local'])
    expect(oneLever?.report.runs).toBe(32)
    expect(balanced?.moves.map(({ id }) => id)).toEqual(['setAside.local', 'access', 'paymentDays'])
    expect(fewest).toBeUndefined()
    expect(result.front.length).toBeGreaterThan(3)
    const costs = result.front.map(({ report }) => report.cost.p50)
    expect(costs).toEqual(costs.toSorted((a, b) => b - a))
  })

  it('takes the fewest levers where one is not enough', async () => {
    const goal = { side: 'above', threshold: 0.42, probability: 0.8 } as const
    const { routes } = await performInSteps(sweep, input({ goal, spread: 200 }), tools, {})
    expect(routes.oneLever).toBeUndefined()
    expect(routes.fewest?.moves.length).toBe(2)
  })

  it('shows the nearest where nothing reaches', async () => {
    const goal = { side: 'above', threshold: 0.95, probability: 0.8 } as const
    const { routes, best } = await performInSteps(sweep, input({ goal }), tools, {})
    expect(routes).toEqual({})
    expect(best.holds).toBe(false)
    expect(best.level).toBeGreaterThan(0.4)
  })

  it('is the same whatever parts its futures are played in', async () => {
    const asked = input({ runs: 30 })
    const planned = sweep.plan(asked)
    const parts = await Promise.all(
      [
        [0, 7],
        [7, 1],
        [8, 22],
      ].map(([first = 0, count = 0]) => playPart(planned, first, count, tools))
    )
    expect(sweep.conclude(asked, joinOutcomes(parts))).toEqual(await performInSteps(sweep, asked, tools, {}))
  })

  it('plans the same whatever the number of futures, and today’s rules first', () => {
    expect(sweep.plan(input({ runs: 5 }))).toEqual(sweep.plan(input({ runs: 5000 })))
    expect(sweep.plan(input())[0]?.job.policies[0]?.levers).toEqual(job.baseline.levers)
  })

  it('holds with a single future and with nothing to move', async () => {
    const alone = await performInSteps(sweep, input({ runs: 1 }), tools, {})
    expect(alone.today.runs).toBe(1)
    const still = await performInSteps(sweep, input({ moving: [] }), tools, {})
    expect(still).toMatchObject({ tried: 1, routes: {} })
  })
})
