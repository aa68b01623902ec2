import { describe, expect, it } from 'vitest'
import { reach } from '../../../src/analysis/reach/reach.ts'
import type { ReachInput, ReachResult, RouteKind } from '../../../src/analysis/reach/types.ts'
import { leverInYear, type LeverId } from '../../../src/engine/index.ts'
import { isLawful, type MovableLever } from '../../../src/analysis/levers/ladder.ts'
import { METRIC, setAsideJob } from '../../runner/tiny-job.ts'
import { fakeBench, movable, type FakeBench, type Rule } from '../levers/fake-bench.ts'

const question = { job: setAsideJob(), measure: { metric: METRIC, year: 2021 }, target: 0.3 }

const input = (levers: readonly MovableLever[], changes: Partial<ReachInput> = {}): ReachInput => ({
  question,
  goal: { side: 'above', threshold: 0.3, probability: 0.8 },
  levers,
  moving: levers.map(({ id }) => id),
  lawful: true,
  effort: { search: 64, settle: 256, confirm: 512 },
  ...changes,
})

/** The share is what the levers bring, times luck of 0.5 to 1.5: 8 of 10 futures pass 0.7 of the middle. */
const shareOf =
  (brings: Rule): Rule =>
  (values, luck) =>
    brings(values, luck) * (0.5 + luck)

const additive = shareOf(
  ({ 'setAside.local': kept, access, lotSplit }) => 0.1 + 0.4 * kept + 0.3 * access + 0.05 * lotSplit
)

const levers = [movable('setAside.local'), movable('access'), movable('lotSplit')]

const moved = (result: ReachResult, kind: RouteKind): Record<string, number> => {
  if (result.kind !== 'reached') throw new Error(`${result.kind}: must be reached`)
  const moves = result.routes[kind]?.moves ?? []
  return Object.fromEntries(moves.map(({ id, to }) => [id, to]))
}

const play = (rule: Rule, asked: ReachInput): { bench: FakeBench; result: Promise<ReachResult> } => {
  const bench = fakeBench({ [METRIC]: rule })
  return { bench, result: reach(asked, bench.tools) }
}

describe('ways to a goal', () => {
  it('are the smallest move of one lever, few of them, and all alike', async () => {
    // 8 of 10 futures bring 0.7 of the middle, so that a middle of 0.4286 is asked for: 0.8 x 0.4 + 0.1 is not enough.
    const result = await play(additive, input(levers)).result
    expect(moved(result, 'oneLever')).toEqual({ 'setAside.local': 0.85 })
    expect(moved(result, 'fewest')).toEqual({})
    const all = moved(result, 'balanced')
    expect(Object.keys(all)).toEqual(['setAside.local', 'access', 'lotSplit'])
    expect(new Set(Object.values(all))).toEqual(new Set([0.45]))
  })

  it('take two levers where none is enough alone, and no third', async () => {
    const goal = { side: 'above', threshold: 0.4, probability: 0.8 } as const
    const result = await play(additive, input(levers, { goal })).result
    expect(result.alone.map(({ enough }) => enough)).toEqual([null, null, null])
    expect(Object.keys(moved(result, 'fewest'))).toEqual(['setAside.local', 'access'])
    // 0.1 + 0.4 a + 0.3 b must come to 0.4 / 0.7, and either a little less would not do.
    const { 'setAside.local': a = 0, access: b = 0 } = moved(result, 'fewest')
    expect(0.7 * (0.1 + 0.4 * a + 0.3 * b)).toBeGreaterThan(0.395)
    expect(0.7 * (0.1 + 0.4 * a + 0.3 * b)).toBeLessThan(0.42)
  })

  it('find the direction of a lever by trying', async () => {
    const rule = shareOf(({ paymentDays }) => 0.6 - paymentDays / 100)
    const days = movable('paymentDays', { today: 60, start: 60, max: 120, step: 5 })
    const result = await play(rule, input([days])).result
    expect(moved(result, 'oneLever')).toEqual({ paymentDays: 15 })
    expect(result.alone).toMatchObject([{ id: 'paymentDays', enough: 15, best: { value: 0 } }])
  })

  it('scan a lever whose effect rises and falls', async () => {
    const rule = shareOf(({ access }) => 0.5 - 4 * (access - 0.35) * (access - 0.35))
    const result = await play(rule, input([movable('access')])).result
    expect(moved(result, 'oneLever')).toEqual({ access: 0.25 })
  })

  it('lead below a threshold as well', async () => {
    const goal = { side: 'below', threshold: 0.3, probability: 0.8 } as const
    const rule = shareOf(({ access }) => 0.5 - 0.5 * access)
    const result = await play(rule, input([movable('access')], { goal })).result
    // 8 of 10 futures stay below 1.3 of the middle.
    expect(moved(result, 'oneLever')).toEqual({ access: 0.55 })
  })

  it('are told by futures that the search has not seen', async () => {
    const { bench, result } = play(additive, input(levers))
    const found = await result
    if (found.kind !== 'reached') throw new Error('must be reached')
    expect(found.routes.oneLever?.report.runs).toBe(512)
    const fresh = bench.asked.filter(({ first }) => first >= 1000)
    const searched = bench.asked.filter(({ first }) => first < 1000)
    expect(Math.max(...searched.map(({ first, count }) => first + count))).toBe(64 + 256)
    expect(fresh.reduce((sum, { job, count }) => sum + job.policies.length * count, 0)).toBeLessThanOrEqual(
      4 * 512
    )
  })

  it('do not stand on lucky futures: what only the searched ones let through is corrected', async () => {
    // The first 64 futures are kinder by far than all others.
    const bench = fakeBench({ [METRIC]: additive })
    const kind: FakeBench['tools']['bench'] = {
      async play(experiment) {
        const outcomes = await bench.tools.bench.play(experiment)
        return outcomes.map((columns) =>
          columns.map((column) =>
            column.map((value, i) => (experiment.first + i < 64 ? value + 0.15 : value))
          )
        )
      },
    }
    const result = await reach(input(levers), { ...bench.tools, bench: kind })
    const { report, holds } = (result.kind === 'reached' && result.routes.oneLever) || {}
    expect(holds).toBe(true)
    expect((report?.hits ?? 0) / 512).toBeGreaterThan(0.78)
  })
})

describe('what is said when there is no way', () => {
  it('names the best, what it is held by, and what each would give', async () => {
    const asked = input(
      [movable('setAside.local', { cap: 0.5 }), movable('access'), movable('label', { barred: true })],
      {
        goal: { side: 'above', threshold: 0.9, probability: 0.8 },
      }
    )
    const rule = shareOf(
      ({ 'setAside.local': kept, access, label }) => 0.1 + 0.4 * kept + 0.3 * access + 0.2 * label
    )
    const result = await play(rule, asked).result
    if (result.kind !== 'notReachable') throw new Error(result.kind)
    expect(result.best.moves.map(({ id, to }) => [id, to])).toEqual([
      ['setAside.local', 0.5],
      ['access', 1],
    ])
    expect(result.best.level).toBeCloseTo(0.7 * 0.6, 2)
    expect(result.blocks.map(({ kind, id }) => [kind, id])).toEqual([
      ['cap', 'setAside.local'],
      ['barred', 'label'],
      ['end', 'access'],
    ])
    const [cap] = result.blocks
    expect(cap).toMatchObject({ cap: 0.5, end: 1 })
    expect(cap && 'gain' in cap ? cap.gain : 0).toBeGreaterThan(0.05)
  })

  it('is that nothing helps, when nothing does', async () => {
    const result = await play(
      shareOf(() => 0.1),
      input(levers)
    ).result
    expect(result).toMatchObject({ kind: 'notReachable', best: { moves: [] }, blocks: [] })
  })

  it('holds for all futures, when all are asked for', async () => {
    const goal = { side: 'above', threshold: 0.3, probability: 1 } as const
    const result = await play(additive, input([movable('access')], { goal })).result
    expect(result.kind).toBe('notReachable')
    const sure = await play(additive, input(levers, { goal: { ...goal, threshold: 0.25 } })).result
    expect(sure.kind === 'reached' && sure.routes.oneLever?.report).toMatchObject({ hits: 512, runs: 512 })
  })

  it('is that the goal is reached already', async () => {
    const result = await play(
      shareOf(() => 0.6),
      input(levers)
    ).result
    expect(result).toMatchObject({ kind: 'already', today: { holds: true } })
  })

  it('is that there is nothing to move', async () => {
    const barred = levers.map((lever) => ({ ...lever, barred: true }))
    expect((await play(additive, input(barred)).result).kind).toBe('nothingToMove')
    expect((await play(additive, input(levers, { moving: [] })).result).kind).toBe('nothingToMove')
  })
})

describe('whatever is asked', () => {
  const random = (seed: number) => {
    let state = seed
    return () => (state = (Math.imul(state, 48271) >>> 0) % 2147483647) / 2147483647
  }

  it('nothing beyond a slider or the law is ever played', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const draw = random(seed * 7919)
      const ids: LeverId[] = ['setAside.local', 'access', 'lotSplit', 'support', 'continuity']
      const asked = ids.map((id) => {
        const [min, max] = [0, id === 'support' ? 0.2 : 0.4 + 0.6 * draw()]
        const [today, start] = [max * draw(), max * draw()]
        const late = {
          steps: [
            { year: 2020, value: today },
            { year: 2021, value: start },
          ],
        }
        const cap = draw() < 0.5 ? max * draw() : null
        return movable(id, {
          min,
          max,
          step: max / 7,
          today,
          start: draw() < 0.5 ? late : start,
          cap,
          barred: draw() < 0.2,
        })
      })
      const effects = ids.map(() => draw() - 0.3)
      const rule = shareOf(
        (values) => 0.2 + ids.reduce((sum, id, i) => sum + (effects[i] ?? 0) * values[id], 0)
      )
      const { bench, result } = play(rule, input(asked, { effort: { search: 16, settle: 32, confirm: 32 } }))
      await result
      const years = [2020, 2021, 2022]
      // The blocks try what lies beyond the law, on purpose, one lever at a time.
      const found = await result
      const shown = [
        ...(found.kind === 'reached' ? Object.values(found.routes) : []),
        found.start,
        ...(found.kind === 'notReachable' ? [found.best] : []),
      ]
      for (const { moves } of shown)
        for (const { id, setting } of moves) {
          const lever = asked.find((each) => each.id === id)
          if (!lever) throw new Error(id)
          const values = years.map((year) => leverInYear(setting, year))
          expect(Math.max(...values)).toBeLessThanOrEqual(Math.max(lever.max, 1e-9 + Number(values[0])))
          expect(isLawful(lever, setting, { startYear: 2020, years: 3, measured: 2021 })).toBe(true)
        }
      for (const { job } of bench.asked) {
        const beyond = job.policies.map(
          ({ levers: set }) =>
            asked.filter((lever) => {
              const setting = set[lever.id]
              return (
                setting !== undefined &&
                !isLawful(lever, setting, { startYear: 2020, years: 3, measured: 2021 })
              )
            }).length
        )
        expect(Math.max(...beyond)).toBeLessThanOrEqual(found.kind === 'notReachable' ? 1 : 0)
      }
    }
  })

  it('the same question gives the same answer', async () => {
    const once = (): Promise<ReachResult> => play(additive, input(levers)).result
    expect(await once()).toEqual(await once())
  })

  it('a start beyond the law is brought to it first, and that is told', async () => {
    const asked = input([movable('access', { start: 0.9, cap: 0.5 }), movable('setAside.local')])
    const result = await play(additive, asked).result
    expect(result.brought).toEqual(['access'])
    expect(result.start.report.hits).toBeLessThan(512)
  })

  it('progress rises to what was spent', async () => {
    const { bench, result } = play(additive, input(levers))
    await result
    expect(bench.told.length).toBeGreaterThan(4)
    expect(bench.told.every(([done, total]) => done <= total)).toBe(true)
  })

  it('futures of the search that would run into the fresh ones are refused', async () => {
    const effort = { search: 64, settle: 937, confirm: 10 }
    await expect(play(additive, input(levers, { effort })).result).rejects.toThrow(/effort: 64 and 937/)
  })
})
