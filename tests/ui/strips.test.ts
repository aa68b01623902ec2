import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alongAxis, differenceAxis } from '../../src/charts/difference-axis.ts'
import { levelAxis } from '../../src/charts/level-axis.ts'
import { stackStrips, type StripRoom } from '../../src/charts/strip-stacks.ts'

const room = (low: number, high: number, width = 600): StripRoom => ({
  toPixel: alongAxis({ low, high }, 0, width),
  left: 0,
  right: width,
  height: 84,
  largest: 22,
  smallest: 14,
})

const spread = (from: number, to: number) =>
  Array.from({ length: 20 }, (_, dot) => from + ((to - from) * dot) / 19)

const CASES: Readonly<Record<string, readonly number[]>> = {
  wide: spread(0.05, 0.3),
  'all in one place': spread(0.001, 0.0011),
  'around zero': spread(-0.002, 0.002),
  'all equal': spread(0, 0),
  'half equal': [...spread(0, 0).slice(10), ...spread(0.0001, 0.0002).slice(10)],
  'all behind': spread(-0.04, -0.039),
  one: [0.1],
}

describe('strips', () => {
  it.each(Object.entries(CASES))('fit the room and keep their order: %s', (_, values) => {
    const at = room(-0.05, 0.35)
    const { size, pitch, strips } = stackStrips([values, CASES['wide'] ?? []], at)
    const [marks = []] = strips
    expect(marks).toHaveLength(values.length)
    for (const { level } of marks) expect(level * pitch + size).toBeLessThanOrEqual(at.height + 1e-9)
    // No two marks in one place.
    const places = new Set(marks.map(({ x, level }) => `${x.toFixed(3)} ${level}`))
    expect(places.size).toBe(values.length)
    // Never on the wrong side of zero, and exactly zero on the line.
    const zero = at.toPixel(0)
    for (const { value, x } of marks) {
      if (value > 0) expect(x).toBeGreaterThan(zero)
      if (value < 0) expect(x).toBeLessThan(zero)
    }
    const onLine = marks.filter(({ value }) => value === 0).map(({ x }) => x)
    if (onLine.length > 0) expect((Math.min(...onLine) + Math.max(...onLine)) / 2).toBeCloseTo(zero, 6)
    const byPlace = marks.toSorted((a, b) => a.x - b.x || a.value - b.value).map(({ value }) => value)
    expect(byPlace).toEqual(byPlace.toSorted((a, b) => a - b))
  })

  it('stand no further from their values than half a mark, whatever the crowd', () => {
    const share = fc.double({ min: -0.05, max: 0.35, noNaN: true })
    // Few different ones, so that many are equal, and often zero.
    const crowd = fc.tuple(fc.constantFrom(0, 0.001, -0.002, 0.35, -0.05), share)
    const values = fc.array(
      fc.oneof(
        share,
        crowd.map(([each]) => each)
      ),
      { maxLength: 20 }
    )
    fc.assert(
      fc.property(fc.array(values, { maxLength: 3 }), fc.integer({ min: 200, max: 900 }), (rows, width) => {
        const at = room(-0.05, 0.35, width)
        const sorted = rows.map((row) => row.map((value) => value + 0).toSorted((a, b) => a - b))
        const { size, pitch, strips } = stackStrips(sorted, at)
        for (const marks of strips) {
          for (const { value, x, level } of marks) {
            expect(Math.abs(x - at.toPixel(value))).toBeLessThanOrEqual(size / 2 + 1e-6)
            expect(x).toBeGreaterThanOrEqual(at.left)
            expect(x).toBeLessThanOrEqual(at.right)
            expect(Math.sign(x - at.toPixel(0))).toBe(Math.sign(value))
            expect(level * pitch + size).toBeLessThanOrEqual(at.height + 1e-6)
          }
          for (const [nth, one] of marks.entries())
            for (const other of marks.slice(nth + 1))
              if (Math.abs(one.x - other.x) < size - 1e-3) expect(one.level).not.toBe(other.level)
        }
      })
    )
  })

  it('show a small change beside many equal futures where it is', () => {
    const at = room(-0.02, 0.04)
    const { size, strips } = stackStrips([[...spread(0, 0).slice(15), ...spread(0.0005, 0.012).slice(5)]], at)
    const places = strips[0]?.map(({ x }) => x) ?? []
    expect(Math.min(...places)).toBe(at.toPixel(0))
    expect(Math.max(...places)).toBeLessThanOrEqual(at.toPixel(0.012) + size / 2)
  })

  it('are drawn at one size, as large as fits', () => {
    expect(stackStrips([CASES['wide'] ?? []], room(-0.05, 0.35)).size).toBe(22)
    expect(stackStrips([CASES['wide'] ?? [], CASES['all equal'] ?? []], room(-0.05, 0.35)).size).toBe(14)
    expect(stackStrips([CASES['wide'] ?? []], room(-0.05, 0.35)).pitch).toBe(22)
  })
})

describe('the axis of differences', () => {
  it('is round, holds every value and zero, and is never shorter than asked', () => {
    expect(differenceAxis([0.043, 0.19], 0.02, 9)).toMatchObject({ low: -0.05, high: 0.2 })
    expect(differenceAxis([0, 0], 0.02, 9).ticks).toContain(0)
    expect(differenceAxis([], 0.02, 4)).toMatchObject({ low: -0.02, high: 0.02 })
    for (const [low, high] of [
      [-3, -1],
      [2e6, 9e6],
      [-0.4, 0.01],
    ] as const) {
      const axis = differenceAxis([low, high], 0.001, 8)
      expect(axis.low).toBeLessThanOrEqual(Math.min(0, low))
      expect(axis.high).toBeGreaterThanOrEqual(Math.max(0, high))
      expect(axis.ticks).toContain(0)
      expect(axis.ticks.length).toBeLessThanOrEqual(10)
    }
  })
})

describe('the axis of levels', () => {
  it('starts at 0 for shares and runs round anything else', () => {
    expect(levelAxis([0.1, 0.31], true, 8)).toMatchObject({ low: 0, high: 0.35 })
    const money = levelAxis([66e6, 120e6], false, 8)
    expect(money.low).toBeGreaterThan(50e6)
    expect(money.low).toBeLessThanOrEqual(66e6)
    expect(money.high).toBeGreaterThanOrEqual(120e6)
  })

  it('stands where all values are the same', () => {
    const axis = levelAxis([5, 5], false, 6)
    expect(axis.low).toBeLessThanOrEqual(5)
    expect(axis.high).toBeGreaterThan(axis.low)
    expect(levelAxis([0, 0], true, 6)).toMatchObject({ low: 0, high: 0.05 })
  })
})
