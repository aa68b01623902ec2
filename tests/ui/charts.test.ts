import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisEnd, ticksTo } from '../../src/charts/axis.ts'
import { stackDots } from '../../src/charts/dot-stacks.ts'
import { labelBeside, labelOver, labelWithin } from '../../src/charts/label-place.ts'
import { spreadLabels } from '../../src/charts/spread-labels.ts'

describe('stackDots', () => {
  const room = {
    toPixel: (value: number) => value * 800,
    left: 0,
    right: 800,
    height: 200,
    largest: 34,
    edge: 160,
  }

  it('keeps the tallest stack inside the height, however crowded', () => {
    for (const spread of [0, 0.001, 0.01, 0.1, 0.5]) {
      const values = Array.from({ length: 20 }, (_, dot) => 0.2 + (spread * dot) / 20)
      const { size, dots } = stackDots(values, room)
      expect((Math.max(...dots.map(({ row }) => row)) + 1) * size).toBeLessThanOrEqual(200)
    }
  })

  it('uses the largest dots when they fit', () => {
    const values = Array.from({ length: 20 }, (_, dot) => dot / 20)
    expect(stackDots(values, room).size).toBe(34)
  })

  it('stands every dot on its own side of the edge', () => {
    const values = [0.19, 0.199, 0.2, 0.201, 0.21]
    const { dots } = stackDots(values, room)
    for (const { value, x } of dots) expect(x > room.edge).toBe(value > 0.2)
  })

  it('stands no dot outside the axis, or further from its value than half a dot', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const values = fc.array(fc.oneof(share, fc.constantFrom(0, 0.004, 0.5, 1)), { maxLength: 20 })
    fc.assert(
      fc.property(values, share, fc.integer({ min: 240, max: 1000 }), (shares, target, width) => {
        const toPixel = (value: number) => 24 + (width - 48) * value
        const at = {
          toPixel,
          left: 24,
          right: width - 24,
          height: 120,
          largest: width / 13,
          edge: toPixel(target),
        }
        const { size, dots } = stackDots(
          shares.toSorted((a, b) => a - b),
          at
        )
        for (const { value, x, row } of dots) {
          expect(x).toBeGreaterThanOrEqual(at.left)
          expect(x).toBeLessThanOrEqual(at.right)
          expect(Math.abs(x - toPixel(value))).toBeLessThanOrEqual(size / 2 + 1e-6)
          expect((row + 1) * size).toBeLessThanOrEqual(at.height)
        }
        for (const [nth, one] of dots.entries())
          for (const other of dots.slice(nth + 1))
            if (Math.abs(one.x - other.x) < size - 1e-3) expect(one.row).not.toBe(other.row)
      })
    )
  })
})

describe('axis', () => {
  it('puts round ticks from 0', () => {
    expect(ticksTo(0.35, 8)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35])
    expect(ticksTo(1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  })

  it('ends on a round number beyond the highest value', () => {
    expect(axisEnd(0.3)).toBe(0.35)
    expect(axisEnd(0.349)).toBe(0.4)
    expect(axisEnd(0.012)).toBe(0.05)
  })

  it('never passes the whole', () => {
    expect(axisEnd(1)).toBe(1)
    expect(axisEnd(0.97)).toBe(1)
  })
})

describe('spreadLabels', () => {
  const place = (...at: number[]) => at.map((each) => ({ at: each, size: 20 }))

  it('leaves labels that do not touch where they belong', () => {
    expect(spreadLabels(place(50, 10, 90), 0, 100)).toEqual([50, 10, 90])
  })

  it('moves touching ones apart, in their order, inside the bounds', () => {
    expect(spreadLabels(place(95, 94, 93), 0, 100)).toEqual([90, 70, 50])
    expect(spreadLabels(place(1, 2), 0, 100)).toEqual([10, 30])
  })
})

describe('a label', () => {
  const plot = { left: 40, right: 160 }
  const whole = { left: 0, right: 260 }

  it('stands over what it names, as far as its room goes', () => {
    expect(labelWithin(100, 60, plot)).toBe(100)
    expect(labelWithin(45, 60, plot)).toBe(70)
    expect(labelWithin(155, 60, plot)).toBe(130)
  })

  it('stands over the plot where that is wide enough, and is never cut where it is not', () => {
    expect(labelOver(45, 60, plot, whole)).toBe(70)
    for (let x = plot.left; x <= plot.right; x += 5) {
      const middle = labelOver(x, 160, plot, whole)
      expect(middle - 80).toBeGreaterThanOrEqual(0)
      expect(middle + 80).toBeLessThanOrEqual(260)
    }
  })

  it('stands beside a line that would run through it, on its own side', () => {
    const room = { left: 0, right: 900 }
    expect(labelBeside(450, 120, 800, room, 6)).toBe(450)
    expect(labelBeside(400, 120, 420, room, 6)).toBe(354)
    expect(labelBeside(400, 120, 380, room, 6)).toBe(446)
    expect(labelBeside(30, 120, 90, room, 6)).toBe(156)
  })

  it('is crossed by no line and never cut, wherever there is room', () => {
    const [wide, air] = [120, 6]
    for (const right of [262, 320, 900])
      for (let x = 20; x < right - 20; x += 9)
        for (let line = 20; line < right - 20; line += 7) {
          const at = labelBeside(x, wide, line, { left: 0, right }, air)
          expect(at - wide / 2).toBeGreaterThanOrEqual(0)
          expect(at + wide / 2).toBeLessThanOrEqual(right)
          const hasRoom = line - air - wide >= 0 || line + air + wide <= right
          if (hasRoom) expect(Math.abs(at - line)).toBeGreaterThanOrEqual(wide / 2 + air)
        }
  })
})
