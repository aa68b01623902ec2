import { describe, expect, it } from 'vitest'
import { axisEnd, ticksTo } from '../../src/charts/axis.ts'
import { bandLabel } from '../../src/charts/band-label.ts'
import { stackDots } from '../../src/charts/dot-stacks.ts'
import { labelMiddle } from '../../src/charts/fan-marks.ts'
import { spreadLabels } from '../../src/charts/spread-labels.ts'

describe('stackDots', () => {
  const room = { toPixel: (value: number) => value * 800, height: 200, largest: 34, edge: 160 }

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

describe('a label above the plot', () => {
  const plot = { left: 40, right: 160 }

  it('stands over what it names, as far as the plot goes', () => {
    expect(labelMiddle(100, 30, plot, 260)).toBe(100)
    expect(labelMiddle(45, 30, plot, 260)).toBe(70)
    expect(labelMiddle(155, 30, plot, 260)).toBe(130)
  })

  it('is never cut, be the plot narrower than it', () => {
    for (let x = plot.left; x <= plot.right; x += 5) {
      const middle = labelMiddle(x, 80, plot, 260)
      expect(middle - 80).toBeGreaterThanOrEqual(0)
      expect(middle + 80).toBeLessThanOrEqual(260)
    }
  })
})

describe('the label of a band', () => {
  const span = ({ anchor, x }: { anchor: string; x: number }, label: number) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - label : x - label / 2
    return [left, left + label] as const
  }

  it('stands over the band where nothing crosses it', () => {
    const size = { label: 120, picture: 900 }
    expect(bandLabel({ from: 400, to: 500 }, 800, size)).toEqual({ anchor: 'middle', x: 450 })
    expect(bandLabel({ from: 20, to: 60 }, 800, size)).toEqual({ anchor: 'start', x: 20 })
    expect(bandLabel({ from: 840, to: 880 }, 100, size)).toEqual({ anchor: 'end', x: 880 })
  })

  it('stands beside the target, on the side with more of the band', () => {
    const size = { label: 120, picture: 900 }
    expect(bandLabel({ from: 300, to: 500 }, 420, size)).toEqual({ anchor: 'end', x: 414 })
    expect(bandLabel({ from: 300, to: 500 }, 380, size)).toEqual({ anchor: 'start', x: 386 })
  })

  it('is crossed by no target and never cut, wherever both are and wherever there is room', () => {
    for (const picture of [262, 320, 900])
      for (let from = 20; from < picture - 20; from += 13)
        for (let to = from + 2; to < picture - 20; to += 29)
          for (let line = 20; line < picture - 20; line += 7) {
            const label = 120
            const [left, right] = span(bandLabel({ from, to }, line, { label, picture }), label)
            const hasRoom = line - 6 - label >= 0 || line + 6 + label <= picture
            if (hasRoom) expect(line <= left || line >= right).toBe(true)
          }
  })
})
