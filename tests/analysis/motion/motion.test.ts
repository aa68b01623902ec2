import { describe, expect, it } from 'vitest'
import { blockersOf } from '../../../src/analysis/motion/blockers.ts'
import { meets, type Clause } from '../../../src/analysis/motion/clause.ts'
import { judgeMotion, motionMethod } from '../../../src/analysis/motion/motion.ts'
import { wilson } from '../../../src/analysis/motion/wilson.ts'
import { joinOutcomes, playPart } from '../../../src/analysis/plan.ts'
import { createInProcessLab } from '../../../src/runner/in-process.ts'
import { METRIC, setAsideJob, YEARS } from '../../runner/tiny-job.ts'

const clause = (change: Partial<Clause> = {}): Clause => ({
  measure: { metric: METRIC, year: 2022 },
  side: 'atLeast',
  threshold: 0.3,
  ...change,
})

/** Futures by their values in 2020, 2021 and 2022. */
const columns = (...futures: readonly (readonly [number, number, number])[]) =>
  [0, 1, 2].map((y) => Float64Array.from(futures, (future) => future[y] ?? NaN))

const never = columns([0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0])
const judge = (proposal: readonly Float64Array[], change: Partial<Clause> = {}) =>
  judgeMotion(clause(change), YEARS, [never, proposal])

describe('a motion', () => {
  it('is counted in its year and in every other', () => {
    const { proposal, today, runs } = judge(columns([0, 0, 0.4], [0, 0.4, 0.2], [0.3, 0.3, 0.3], [0, 0, 0.1]))
    expect(runs).toBe(4)
    expect(proposal.hits).toBe(2)
    expect(proposal.inYear).toEqual([1, 2, 2])
    expect(today.inYear).toEqual([0, 0, 0])
  })

  it('tells reaching it once from staying there', () => {
    const lost = judge(columns([0.4, 0, 0], [0, 0.4, 0.1], [0, 0, 0], [0, 0, 0])).proposal
    expect([lost.halfOnce, lost.halfStay]).toEqual([2021, null])
    const kept = judge(columns([0, 0.4, 0.4], [0.4, 0.1, 0.4], [0, 0.4, 0.4], [0, 0, 0])).proposal
    expect([kept.halfOnce, kept.halfStay]).toEqual([2021, 2021])
    const already = judge(columns([1, 1, 1], [1, 1, 1], [1, 1, 1], [0, 0, 0])).proposal
    expect([already.halfOnce, already.halfStay]).toEqual([2020, 2020])
  })

  it('is met on the threshold, from either side, and not without a number', () => {
    expect(meets(clause({ threshold: 0.1 + 0.2 }), 0.3)).toBe(true)
    expect(meets(clause({ side: 'atMost' }), 0.3)).toBe(true)
    expect(meets(clause({ side: 'atMost' }), 0.31)).toBe(false)
    expect(meets(clause(), NaN)).toBe(false)
    expect(meets(clause({ side: 'atMost' }), NaN)).toBe(false)
  })

  it('may ask for little', () => {
    const { proposal, today } = judge(columns([0, 0, 0.4], [0, 0, 0], [0, 0, 0], [0, 0, 0]), {
      side: 'atMost',
    })
    expect([proposal.hits, today.hits]).toEqual([3, 4])
  })

  it('refuses a year that was not played, and outcomes that are not there', () => {
    expect(() => judge(never, { measure: { metric: METRIC, year: 2030 } })).toThrow(/2030/)
    expect(() => judgeMotion(clause(), YEARS, [never])).toThrow(RangeError)
    expect(() => judgeMotion(clause(), YEARS, [columns(), columns()])).toThrow(RangeError)
  })

  it('can be played in parts', async () => {
    const bench = createInProcessLab().bench()
    const tools = { bench, tell: () => {} }
    const input = { job: setAsideJob(0.6), clause: clause({ threshold: 0.1 }), runs: 60 }
    const planned = motionMethod.plan(input)
    const parts = [await playPart(planned, 0, 25, tools), await playPart(planned, 25, 35, tools)]
    const whole = motionMethod.conclude(input, await playPart(planned, 0, 60, tools))
    expect(motionMethod.conclude(input, joinOutcomes(parts))).toEqual(whole)
    expect(whole.runs).toBe(60)
    expect(whole.proposal.hits).toBeGreaterThan(whole.today.hits)
  })
})

describe('Wilson’s interval', () => {
  it('is that of the textbook', () => {
    // Newcombe 1998, table I: 81 of 263 and 15 of 148.
    const [first, second] = [wilson(81, 263), wilson(15, 148)]
    expect([first.low, first.high].map((end) => end.toFixed(4))).toEqual(['0.2553', '0.3662'])
    expect([second.low, second.high].map((end) => end.toFixed(4))).toEqual(['0.0624', '0.1605'])
  })

  it('ends at 0 and 1 and never beyond', () => {
    expect(wilson(0, 2000).low).toBe(0)
    expect(wilson(0, 2000).high).toBeGreaterThan(0.001)
    expect(wilson(2000, 2000).high).toBe(1)
    expect(wilson(1, 1)).toEqual({ low: expect.closeTo(0.2065, 3) as number, high: 1 })
    expect(() => wilson(0, 0)).toThrow(RangeError)
  })
})

describe('what keeps the rest away', () => {
  const values = Float64Array.of(0.1, 0.2, 0.4, 0.5)
  const share = (metric: string, ...shares: number[]) => ({ metric, values: Float64Array.from(shares) })

  it('names what is large where the motion is missed, the largest first', () => {
    const found = blockersOf(clause(), values, [
      share('unmet', 0.1, 0.1, 0, 0),
      share('unfilled', 0.6, 0.4, 0.3, 0.3),
    ])
    expect(found.map(({ metric }) => metric)).toEqual(['unfilled', 'unmet'])
    expect(found[0]).toEqual({ metric: 'unfilled', missed: 0.5, met: 0.3 })
  })

  it('leaves out what is small, or no larger than elsewhere', () => {
    expect(blockersOf(clause(), values, [share('unmet', 0.1, 0.1, 0.1, 0.1)])).toEqual([])
    expect(blockersOf(clause(), values, [share('unmet', 0.01, 0.01, 0, 0)])).toEqual([])
  })

  it('has nothing to say when every future meets the motion, and speaks when none does', () => {
    expect(blockersOf(clause({ threshold: 0 }), values, [share('unmet', 1, 1, 1, 1)])).toEqual([])
    expect(blockersOf(clause({ threshold: 1 }), values, [share('unmet', 0.5, 0.5, 0.5, 0.5)])).toEqual([
      { metric: 'unmet', missed: 0.5, met: null },
    ])
  })
})
