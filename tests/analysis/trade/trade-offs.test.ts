import { describe, expect, it } from 'vitest'
import { crowding, dominates, frontOf, sortByFronts, thinned } from '../../../src/analysis/trade/dominance.ts'
import { tradeOffs, type TradeInput } from '../../../src/analysis/trade/trade-offs.ts'
import { METRIC, proposal, setAsideJob } from '../../runner/tiny-job.ts'
import { fakeBench, movable, type Rule } from '../levers/fake-bench.ts'

const valued = (...objectives: number[]) => ({ objectives, violation: 0 })

describe('dominance', () => {
  it('is as good in all and better in one', () => {
    expect(dominates(valued(1, 2), valued(1, 3))).toBe(true)
    expect(dominates(valued(1, 2), valued(1, 2))).toBe(false)
    expect(dominates(valued(0, 3), valued(1, 2))).toBe(false)
  })

  it('puts what breaks constraints behind what does not, the less the better', () => {
    const broken = { objectives: [0, 0], violation: 0.1 }
    expect(dominates(valued(9, 9), broken)).toBe(true)
    expect(dominates(broken, { objectives: [0, 0], violation: 0.2 })).toBe(true)
  })

  it('sorts into fronts', () => {
    const all = [valued(2, 2), valued(1, 3), valued(3, 1), valued(3, 3), valued(1, 4), valued(4, 4)]
    expect(sortByFronts(all).map((front) => front.map((each) => all.indexOf(each)))).toEqual([
      [0, 1, 2],
      [3, 4],
      [5],
    ])
    expect(sortByFronts([])).toEqual([])
  })

  it('thins out where it is crowded and keeps the ends', () => {
    const front = [valued(0, 10), valued(1, 9), valued(1.1, 8.9), valued(5, 5), valued(10, 0)]
    expect(crowding(front)[0]).toBe(Infinity)
    const left = thinned(front, 3)
    expect(left.map(({ objectives: [x] }) => x)).toEqual([0, 5, 10])
  })
})

/** Keeping contracts brings most and costs more and more; help to bid brings less and costs little; the rest does nothing. */
const rules: Readonly<Record<string, Rule>> = {
  [METRIC]: ({ 'setAside.local': kept, access }, luck) => 0.1 + 0.5 * kept + 0.1 * access + 0.02 * luck,
  'spend.total': ({ 'setAside.local': kept, access }, luck) =>
    (100 + 40 * kept * kept + 2 * access) * (0.9 + 0.2 * luck),
  'concentration.largest': ({ 'setAside.local': kept }) => 0.8 - 0.3 * kept,
}

const levers = [movable('setAside.local'), movable('access'), movable('lotSplit')]

const input = (changes: Partial<TradeInput> = {}): TradeInput => ({
  question: { job: setAsideJob(), measure: { metric: METRIC, year: 2021 }, target: 0.3 },
  goal: { side: 'above', threshold: 0.3, probability: 0.8 },
  levers,
  moving: levers.map(({ id }) => id),
  lawful: true,
  measures: ['share', 'cost'],
  effort: { search: 16, confirm: 64, population: 24, generations: 12 },
  proposals: [proposal('mine', { 'setAside.local': 0.3, lotSplit: 1 })],
  ...changes,
})

describe('trade-offs', () => {
  it('are the front that the rules imply, without moves that do nothing', async () => {
    const { tools } = fakeBench(rules)
    const { alternatives, proposals, today } = await tradeOffs(input(), tools)
    expect(alternatives.length).toBeGreaterThan(8)
    expect(alternatives.length).toBeLessThanOrEqual(20)
    const [most] = alternatives
    expect(most?.moves.map(({ id, to }) => [id, to])).toEqual([
      ['setAside.local', 1],
      ['access', 1],
    ])
    expect(most?.report.change.p50).toBeCloseTo(0.6, 6)
    expect(most?.report.cost.p50).toBeCloseTo(0.42, 1)
    for (const { moves } of alternatives) expect(moves.map(({ id }) => id)).not.toContain('lotSplit')
    // Ranked by the first measure.
    const gains = alternatives.map(({ report }) => report.change.p50)
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
    // Above a small gain, help to bid is the cheap part, so that every larger alternative has it.
    for (const { moves, report } of alternatives)
      if (report.change.p50 > 0.2) expect(moves.some(({ id }) => id === 'access')).toBe(true)
    expect(today.change.p50).toBe(0)
    expect(proposals[0]?.change.p50).toBeCloseTo(0.15, 6)
    // What is shown comes from futures that the search has not seen.
    expect(most?.report.runs).toBe(64)
    expect(
      frontOf(alternatives.map(({ report }) => valued(-report.change.p50, report.cost.p50)))
    ).toHaveLength(alternatives.length)
  })

  it('stay within the law and the slider', async () => {
    const capped = [
      movable('setAside.local', { cap: 0.4 }),
      movable('access', { barred: true }),
      movable('lotSplit'),
    ]
    const { tools, asked } = fakeBench(rules)
    await tradeOffs(input({ levers: capped }), tools)
    for (const { job } of asked)
      for (const { id, levers: set } of job.policies) {
        if (id === 'mine') continue
        expect(Number(set['setAside.local'] ?? 0)).toBeLessThanOrEqual(0.4)
        expect(set.access ?? 0).toBe(0)
      }
  })

  it('do not save by leaving needs unmet', async () => {
    const tools = fakeBench({
      ...rules,
      'spend.total': ({ lotSplit }) => 100 - 50 * lotSplit,
      'need.unmet.share': ({ lotSplit }) => 0.5 * lotSplit,
    }).tools
    const { alternatives } = await tradeOffs(input(), tools)
    for (const { report } of alternatives) expect(report.unmetChange.p50).toBeLessThanOrEqual(0.01)
  })

  it('give the same alternatives for the same question', async () => {
    const once = () => tradeOffs(input({ measures: ['share', 'cost', 'largest'] }), fakeBench(rules).tools)
    expect(await once()).toEqual(await once())
  })

  it('are none where nothing can move, and today’s rules still stand', async () => {
    const { alternatives, today } = await tradeOffs(input({ moving: [] }), fakeBench(rules).tools)
    expect(alternatives).toEqual([])
    expect(today.runs).toBe(64)
  })

  it('weigh two to four measures', async () => {
    await expect(tradeOffs(input({ measures: ['share'] }), fakeBench(rules).tools)).rejects.toThrow(
      RangeError
    )
  })
})
