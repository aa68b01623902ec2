import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LN2_HIGH,
  LN2_LOW,
  LOG_CENTRES,
  LOG_COMPLEMENTS,
  LOG_HIGHS,
  LOG_INVERSES,
  LOG_LOWS,
} from '../../../src/engine/real/log-table.ts'
import { log } from '../../../src/engine/real/log.ts'
import { nextAbove, openPoints } from './points.ts'
import { fixed, referenceLog, ulpsOf } from './reference.ts'

const MOST_ULPS = 1.1

function worst(points: number[]): number {
  return Math.max(...points.map((x) => ulpsOf(log(x), referenceLog(x))))
}

function many(count: number, point: () => number): number[] {
  return Array.from({ length: count }, point)
}

describe('log', () => {
  const { uniform, scale } = openPoints(1)

  it('is within 1.1 units of the last place over all doubles', () => {
    expect(worst(many(3000, () => scale(-1022, 1024)))).toBeLessThan(MOST_ULPS)
    expect(worst(many(3000, () => scale(-32, 31)))).toBeLessThan(MOST_ULPS)
    expect(worst(many(200, () => scale(-1074, -1015)))).toBeLessThan(MOST_ULPS)
  })

  it('is within 1.1 units of the last place about 1', () => {
    expect(worst(many(3000, () => uniform(0.9, 1.1)))).toBeLessThan(MOST_ULPS)
    // Next to the widened steps at the ends of the table the error is greatest.
    expect(worst(many(3000, () => uniform(510.4, 510.6) / 512))).toBeLessThan(MOST_ULPS)
    expect(worst(many(3000, () => uniform(257.4, 257.6) / 256))).toBeLessThan(MOST_ULPS)
    for (let bits = 1; bits <= 53; bits++) {
      expect(worst([1 + 2 ** -Math.min(bits, 52), 1 - 2 ** -bits])).toBeLessThan(MOST_ULPS)
    }
  })

  it('is within 1.1 units of the last place where the table changes entry', () => {
    const edges = Array.from({ length: 256 }, (_, j) => (256.5 + j) / 256)
    const near = edges.flatMap((edge) => [edge - 2 ** -52, edge, edge + 2 ** -51, edge / 8, edge * 1000])
    expect(worst(near)).toBeLessThan(MOST_ULPS)
  })

  it('is exact at 1 and has the usual limits', () => {
    expect(log(1)).toBe(0)
    expect(log(0)).toBe(-Infinity)
    expect(log(-0)).toBe(-Infinity)
    expect(log(Infinity)).toBe(Infinity)
    for (const x of [-1, -Infinity, -5e-324, NaN]) expect(log(x)).toBeNaN()
    expect(log(5e-324)).toBe(-744.4400719213812)
    expect(log(Number.MAX_VALUE)).toBe(709.782712893384)
  })

  it('never decreases from one double to the next', () => {
    const point = fc.double({ min: 5e-324, max: 1e308, noNaN: true })
    const about1 = fc.double({ min: 0.5, max: 2, noNaN: true })
    fc.assert(fc.property(fc.oneof(point, about1), (x) => log(nextAbove(x)) >= log(x)))
    const edges = Array.from({ length: 256 }, (_, j) => (256.5 + j) / 256)
    for (const edge of edges.flatMap((x) => [x / 2, x, 32 * x])) {
      let x = edge * (1 - 2 ** -47)
      for (let i = 0; i < 64; i++, x = nextAbove(x)) expect(log(nextAbove(x)) >= log(x)).toBe(true)
    }
  })
})

describe('the tables of logarithms', () => {
  const LN2 = referenceLog(2)

  it('agree with the reference', () => {
    LOG_CENTRES.forEach((centre, j) => {
      const reference = referenceLog(centre / 256)
      const high = LOG_HIGHS.at(j) ?? NaN
      expect(Number.isInteger(high * 2 ** 42)).toBe(true)
      expect(LOG_INVERSES.at(j)).toBe(1 / centre)
      if (centre > 256) expect(ulpsOf(LOG_LOWS.at(j) ?? NaN, reference - fixed(high))).toBeLessThan(0.5001)
      if (centre < 512) expect(ulpsOf(LOG_COMPLEMENTS.at(j) ?? NaN, LN2 - reference)).toBeLessThan(0.5001)
    })
  })

  it('widen the steps at the ends, where log passes through 0, and cancel exactly there', () => {
    const inner = Array.from({ length: 253 }, (_, j) => 258 + j)
    expect([...LOG_CENTRES]).toEqual([256, 256, ...inner, 512, 512])
    for (const j of [0, 1]) expect([LOG_HIGHS.at(j), LOG_LOWS.at(j)]).toEqual([0, 0])
    for (const j of [255, 256]) {
      expect([LOG_HIGHS.at(j), LOG_LOWS.at(j), LOG_COMPLEMENTS.at(j)]).toEqual([LN2_HIGH, LN2_LOW, 0])
    }
  })
})
