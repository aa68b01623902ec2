import { describe, expect, it } from 'vitest'
import { coverage80, judge, score } from '../../src/back-test/judge.ts'

const spread = { p10: 0.1, p50: 0.15, p90: 0.2 }
const observe = (observed: number, tolerance = 0, mustFail = false) =>
  judge({ observed, tolerance, mustFail }, spread)

describe('an ordinary target', () => {
  it('is hit inside the range, ends included', () => {
    for (const observed of [0.1, 0.13, 0.2]) {
      expect(observe(observed)).toEqual({ hit: true, inside80: true, verdict: 'hit', gap: 0 })
    }
  })

  it('is hit outside the range when its tolerance reaches it', () => {
    expect(observe(0.25, 0.06)).toEqual({ hit: true, inside80: false, verdict: 'hit', gap: 0 })
    expect(observe(0.05, 0.05)).toMatchObject({ hit: true, inside80: false })
  })

  it('is missed otherwise, by the distance to the near end of the range', () => {
    expect(observe(0.25, 0.04)).toMatchObject({ hit: false, verdict: 'tooLow', inside80: false })
    expect(observe(0.25, 0.04).gap).toBeCloseTo(0.05, 12)
    expect(observe(0.05, 0.04)).toMatchObject({ hit: false, verdict: 'tooHigh', inside80: false })
    expect(observe(0.05, 0.04).gap).toBeCloseTo(0.05, 12)
  })
})

describe('a target that must fail', () => {
  it('is hit when 9 of 10 futures stay at or under the bound', () => {
    expect(observe(0.2, 0, true)).toMatchObject({ hit: true, verdict: 'hit', gap: 0 })
    expect(observe(0.15, 0.1, true)).toMatchObject({ hit: true })
    expect(observe(0.9, 0, true)).toMatchObject({ hit: true, inside80: false })
  })

  it('is missed when more futures pass it, by how far they do', () => {
    const missed = observe(0.12, 0.05, true)
    expect(missed).toMatchObject({ hit: false, verdict: 'tooHigh' })
    expect(missed.gap).toBeCloseTo(0.03, 12)
  })

  it('holds at 0 where every future is 0', () => {
    const nothing = { p10: 0, p50: 0, p90: 0 }
    expect(judge({ observed: 0, tolerance: 0, mustFail: true }, nothing).hit).toBe(true)
  })
})

describe('the score', () => {
  const targets = [
    { mustFail: false, hit: true, inside80: true },
    { mustFail: false, hit: true, inside80: false },
    { mustFail: false, hit: false, inside80: false },
    { mustFail: true, hit: true, inside80: true },
    { mustFail: true, hit: false, inside80: true },
  ]

  it('counts ordinary targets and those that must fail apart', () => {
    expect(score(targets)).toEqual({ ordinary: 3, hits: 2, inside80: 1, mustFail: 2, failing: 1 })
  })

  it('takes coverage over ordinary targets, and none without any', () => {
    expect(coverage80(targets)).toBeCloseTo(1 / 3, 12)
    expect(coverage80(targets.slice(3))).toBeNull()
  })
})
