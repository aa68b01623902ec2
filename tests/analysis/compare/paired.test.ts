import { describe, expect, it } from 'vitest'
import { FRAMES, framesOf, soFar } from '../../../src/analysis/compare/frames.ts'
import { pairOf, tiesOf, turned } from '../../../src/analysis/compare/paired.ts'
import { metricSpecs, prepare, simulateRuns, summariseDifference } from '../../../src/engine/index.ts'
import { METRIC, proposal, tinyJob } from '../../runner/tiny-job.ts'

const futures = (...values: number[]) => Float64Array.from(values)

/** The metric in the last year of raw runs, by policy. */
function rawRuns(count: number): Float64Array[] {
  const job = tinyJob(
    proposal('proposal', { access: 0.8 }),
    proposal('proposal.B', {}),
    proposal('proposal.C', { 'setAside.local': 0.3 })
  )
  const prepared = prepare(job)
  const rows = simulateRuns(
    prepared,
    job.policies.map((_, policy) => policy),
    0,
    count
  )
  const { years } = job.model
  const column = (metricSpecs(job.model).findIndex(({ id }) => id === METRIC) + 1) * years - 1
  const width = prepared.rowLength
  return job.policies.map((_, policy) =>
    Float64Array.from({ length: count }, (__, run) => rows[(policy * count + run) * width + column] ?? NaN)
  )
}

describe('two policies in the same futures', () => {
  const runs = 300
  const [today, a, b, c] = rawRuns(runs) as [Float64Array, Float64Array, Float64Array, Float64Array]

  it('are ahead as often as raw paired runs say', () => {
    for (const [first, second] of [
      [a, today],
      [c, today],
      [a, c],
    ] as const) {
      let above = 0
      let below = 0
      for (let run = 0; run < runs; run++) {
        const [one = NaN, other = NaN] = [first[run], second[run]]
        if (one > other) above++
        if (one < other) below++
      }
      const pair = pairOf(first, second)
      expect([pair.ahead, pair.behind, pair.runs]).toEqual([above, below, runs])
      const summary = summariseDifference([first], [second], 'share')
      expect(pair.ahead / runs).toBe(summary.ahead[0])
      expect([pair.p10, pair.p50, pair.p90]).toEqual([summary.p10[0], summary.p50[0], summary.p90[0]])
    }
    expect(pairOf(a, today).ahead).toBeGreaterThan(runs / 2)
  })

  it('differ by exactly 0 in every future when their rules are equal', () => {
    const pair = pairOf(b, today)
    expect([...pair.differences].every((difference) => difference === 0)).toBe(true)
    expect([pair.ahead, pair.behind, tiesOf(pair), pair.p10, pair.p90]).toEqual([0, 0, runs, 0, 0])
  })

  it('are the same pair the other way round', () => {
    const there = pairOf(a, c)
    const back = pairOf(c, a)
    expect(turned(there)).toMatchObject({ ahead: back.ahead, behind: back.behind, runs })
    expect(turned(there).p10).toBeCloseTo(back.p10, 12)
    expect(turned(there).p75).toBeCloseTo(back.p75, 12)
    expect(Object.is(turned(pairOf(b, today)).p50, 0)).toBe(true)
  })
})

describe('a pair', () => {
  it('counts strictly above as ahead, and equal futures for neither', () => {
    const pair = pairOf(futures(1, 2, 3, 3), futures(1, 1, 3, 4))
    expect([pair.ahead, pair.behind, tiesOf(pair)]).toEqual([1, 1, 2])
  })

  it('is told of a single future, too', () => {
    expect(pairOf(futures(0.5), futures(0.25))).toMatchObject({ runs: 1, ahead: 1, p10: 0.25, p90: 0.25 })
  })

  it('needs the same futures of both, and at least one', () => {
    expect(() => pairOf(futures(1), futures())).toThrow(RangeError)
    expect(() => pairOf(futures(), futures())).toThrow(RangeError)
  })
})

describe('futures one by one', () => {
  const today = Float64Array.from({ length: 50 }, (_, run) => run)
  const frames = framesOf([today, today.map((value) => value + (value % 2)), today.map((value) => value - 1)])

  it('are the first ones, each under every policy', () => {
    expect(frames).toHaveLength(FRAMES)
    expect(frames[3]).toEqual([3, 4, 2])
    expect(framesOf([futures(1, 2)])).toEqual([[1], [2]])
    expect(framesOf([])).toEqual([])
  })

  it('are counted as they go; equal ones are not ahead', () => {
    expect(soFar(frames, 0)).toEqual([
      { played: 0, ahead: 0, behind: 0 },
      { played: 0, ahead: 0, behind: 0 },
    ])
    expect(soFar(frames, 5)).toEqual([
      { played: 5, ahead: 2, behind: 0 },
      { played: 5, ahead: 0, behind: 5 },
    ])
    expect(soFar(frames, FRAMES)[0]).toEqual({ played: 20, ahead: 10, behind: 0 })
  })
})
