import { describe, expect, it } from 'vitest'
import { updatePromise } from '../../../src/analysis/adoption/adoption.ts'
import type { Actual, AdoptionInput, Series } from '../../../src/analysis/adoption/types.ts'
import { effectiveSize, weigh, weightedQuantiles } from '../../../src/analysis/adoption/weights.ts'
import { quantile } from '../../../src/engine/index.ts'
import { nextNormal } from '../../../src/engine/random/normal.ts'
import { openStream } from '../../../src/engine/random/stream.ts'

const Z90 = 1.2815515655446004
const RUNS = 20_000
const years = [2025, 2026, 2027]

/** Normal numbers, one for each future. */
function normals(lane: number, runs = RUNS): Float64Array {
  const stream = new Int32Array(2)
  return Float64Array.from({ length: runs }, (_, run) => {
    openStream(stream, 11, run, lane, 0)
    return nextNormal(stream)
  })
}

const [MEAN, SD, LUCK] = [0.2, 0.05, 0.02]
const level = normals(1).map((z) => MEAN + SD * z)
const later = normals(2).map((z, run) => (level[run] ?? NaN) + LUCK * z)

const ask = (actuals: readonly Actual[], part: Partial<AdoptionInput> = {}): AdoptionInput => ({
  years,
  series: [{ futures: [level, level, later], actuals }],
  target: 0.25,
  targetYear: 2027,
  ...part,
})

const report = (year: number, value: number, sd = 0.02): Actual => ({ year, value, exactness: sd * Z90 })

/** Mean and standard deviation of a band's middle 8 of 10, as of a normal. */
const normalOf = (p10: number, p50: number, p90: number) => ({ mean: p50, sd: (p90 - p10) / (2 * Z90) })

describe('the update of a promise', () => {
  const [A, E] = [0.26, 0.02]
  const conjugate = {
    mean: (MEAN / SD ** 2 + A / E ** 2) / (1 / SD ** 2 + 1 / E ** 2),
    variance: 1 / (1 / SD ** 2 + 1 / E ** 2),
  }

  it('is that of a normal promise and a normal report, in the year reported and later', () => {
    const { update } = updatePromise(ask([report(2025, A, E)]))
    if (update.kind !== 'updated') throw new Error(update.kind)
    const [bands] = update.bands
    const at = (year: number) =>
      normalOf(bands?.p10[year] ?? NaN, bands?.p50[year] ?? NaN, bands?.p90[year] ?? NaN)
    // Within four Monte Carlo errors of the median and of the spread from some 8,000 effective futures.
    const error = Math.sqrt(conjugate.variance / update.effective)
    expect(Math.abs(at(0).mean - conjugate.mean)).toBeLessThan(4 * 1.25 * error)
    expect(Math.abs(at(0).sd - Math.sqrt(conjugate.variance))).toBeLessThan(4 * error)
    expect(Math.abs(at(2).mean - conjugate.mean)).toBeLessThan(8 * error)
    expect(Math.abs(at(2).sd - Math.sqrt(conjugate.variance + LUCK ** 2))).toBeLessThan(8 * error)
  })

  it('takes two reports together as one more exact report', () => {
    const twice = updatePromise(ask([report(2025, A, E), report(2026, A, E)])).update
    const once = updatePromise(ask([report(2025, A, E / Math.sqrt(2))])).update
    if (twice.kind !== 'updated' || once.kind !== 'updated') throw new Error(`${twice.kind} ${once.kind}`)
    expect(twice.bands[0]?.p50[2]).toBeCloseTo(once.bands[0]?.p50[2] ?? NaN, 9)
    expect(twice.effective).toBeCloseTo(once.effective, 3)
  })

  it('has the effective number of futures that normal weights have', () => {
    const density = (x: number, sd: number) => Math.exp(-0.5 * (x / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI))
    const meanWeight = density(A - MEAN, Math.hypot(SD, E)) * E * Math.sqrt(2 * Math.PI)
    const meanSquare = density(A - MEAN, Math.sqrt(SD ** 2 + E ** 2 / 2)) * E * Math.sqrt(Math.PI)
    const { effective } = weigh(years, ask([report(2025, A, E)]).series)
    expect(effective / RUNS).toBeCloseTo(meanWeight ** 2 / meanSquare, 1.7)
  })

  it('moves the chance of the target as the normal says', () => {
    const { before, update } = updatePromise(ask([report(2025, A, E)]))
    if (update.kind !== 'updated') throw new Error(update.kind)
    // The chance that a normal exceeds 0.25, by its z: 0.158 before; 0.52 after.
    expect(before.share).toBeCloseTo(0.177, 2)
    expect(update.after.share).toBeGreaterThan(0.5)
    expect(update.after.share).toBeLessThan(0.6)
    expect(update.after.futures).toBe(update.effective)
  })

  it('counts what is reported of another series as evidence too', () => {
    const cost: Series = {
      futures: [level, level, level].map((each) => each.map((x) => 1000 * x)),
      actuals: [{ year: 2025, value: 1000 * A, exactness: 1000 * E * Z90 }],
    }
    const [measure] = ask([]).series
    const both = updatePromise(ask([], { series: [measure, cost] })).update
    const own = updatePromise(ask([report(2025, A, E)])).update
    if (both.kind !== 'updated' || own.kind !== 'updated') throw new Error(`${both.kind} ${own.kind}`)
    expect(both.bands[0]?.p50[2]).toBeCloseTo(own.bands[0]?.p50[2] ?? NaN, 9)
  })
})

describe('what cannot be updated', () => {
  it('without reports stays as promised', () => {
    const { update, promised, verdicts } = updatePromise(ask([]))
    expect(update).toEqual({ kind: 'none' })
    expect(verdicts).toEqual([[]])
    expect(promised[0]?.p90[0]).toBeCloseTo(quantile(level.slice().sort(), 0.9), 12)
  })

  it('is refused where a report lies beyond every future', () => {
    const { update, verdicts } = updatePromise(ask([report(2025, 0.9, 0.01)]))
    expect(update).toMatchObject({ kind: 'refused', why: 'far' })
    expect(verdicts[0]?.[0]).toMatchObject({ place: 'above', below: 1 })
  })

  it('is refused where only a handful of futures agree, and doubted where few do', () => {
    const edge = (value: number) => updatePromise(ask([report(2025, value, 0.002)])).update
    const [far, near] = [edge(0.4), edge(0.345)]
    expect(far.kind).toBe('refused')
    expect(near).toMatchObject({ kind: 'updated', few: true })
    if (near.kind === 'updated') expect(near.effective).toBeGreaterThanOrEqual(10)
    expect(edge(0.2)).toMatchObject({ kind: 'updated', few: false })
  })

  it('changes nothing where all futures are equal and the report agrees; else it is refused', () => {
    const same = new Float64Array(500).fill(0.3)
    const of = (value: number) =>
      updatePromise(ask([], { series: [{ futures: [same, same, same], actuals: [report(2025, value)] }] }))
    const { update } = of(0.31)
    if (update.kind !== 'updated') throw new Error(update.kind)
    expect(update.effective).toBeCloseTo(500, 6)
    expect(update.after.share).toBe(1)
    expect(update.bands[0]?.p90).toEqual([0.3, 0.3, 0.3])
    expect(of(0.31).verdicts[0]?.[0]?.place).toBe('above')
    expect(of(0.3).verdicts[0]?.[0]?.place).toBe('half')
    expect(of(0.6).update.kind).toBe('refused')
  })

  it('names a year without futures, and a report that is no number', () => {
    expect(() => updatePromise(ask([report(2031, 0.2)]))).toThrow(/2031/)
    expect(() => updatePromise(ask([report(2025, NaN)]))).toThrow(/2025/)
    expect(() => updatePromise(ask([{ year: 2025, value: 0.2, exactness: 0 }]))).toThrow(/exact/)
    expect(() => updatePromise(ask([], { targetYear: 2040 }))).toThrow(/2040/)
  })
})

describe('weights', () => {
  it('give the usual quantiles when all are equal', () => {
    const values = level.slice(0, 31)
    const equal = new Float64Array(31).fill(1 / 31)
    const [low, middle, high] = weightedQuantiles(values, equal, [0.1, 0.5, 0.9])
    const sorted = values.slice().sort()
    expect(low).toBeCloseTo(quantile(sorted, 0.1), 12)
    expect(middle).toBeCloseTo(quantile(sorted, 0.5), 12)
    expect(high).toBeCloseTo(quantile(sorted, 0.9), 12)
  })

  it('leave out what weighs nothing, and give a single number thrice', () => {
    const values = Float64Array.of(5, 1, 9)
    expect(weightedQuantiles(values, Float64Array.of(1, 0, 0), [0.1, 0.5, 0.9])).toEqual([5, 5, 5])
  })

  it('have Kish’s effective size: n when equal, 1 when one has it all', () => {
    expect(effectiveSize(new Float64Array(8).fill(1 / 8))).toBeCloseTo(8, 12)
    expect(effectiveSize(Float64Array.of(0, 1, 0))).toBe(1)
  })
})
