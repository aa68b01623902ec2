import { describe, expect, it } from 'vitest'
import { soFar } from '../../../src/analysis/compare/frames.ts'
import { levelOf, scoreOf, type Goal } from '../../../src/analysis/reach/goal.ts'
import { reportOf } from '../../../src/analysis/reach/report.ts'
import { levelAxis } from '../../../src/charts/level-axis.ts'
import { sortRows, type YearRow } from '../../../src/ui/chart/table-rows.ts'

const goal: Goal = { side: 'above', threshold: 0.3, probability: 0.5 }
const futures = (...values: readonly number[]): Float64Array => Float64Array.from(values)
const gap = NaN

/** Measure, payments, largest group, unfilled, reservations tried, unmet. */
const tried = (measure: Float64Array): readonly Float64Array[] => [
  measure,
  futures(100, 100, 100, 100),
  futures(0.5, 0.5, 0.5, 0.5),
  futures(gap, gap, gap, gap),
  futures(0, 0, 0, 0),
  futures(0, 0, 0, 0),
]

describe('a future in which nothing was let', () => {
  it('is left out of a goal, not taken for nought', () => {
    const values = futures(gap, 0.4, 0.5, gap)
    expect(levelOf(values, goal)).toBe(0.5)
    expect(levelOf(values, { ...goal, side: 'below' })).toBe(0.4)
    expect(scoreOf(values, goal)).toBe(0.5)
  })

  it('leaves a goal infinitely far where no future has a number', () => {
    expect(levelOf(futures(gap, gap), goal)).toBe(-Infinity)
    expect(scoreOf(futures(gap, gap), goal)).toBe(-Infinity)
    expect(scoreOf(futures(gap, gap), { ...goal, side: 'below' })).toBe(-Infinity)
  })

  it('is not counted in a report, neither as passed nor as failed', () => {
    const report = reportOf(tried(futures(gap, 0.4, 0.2, gap)), tried(futures(0.1, 0.1, gap, 0.1)), goal)
    expect(report).toMatchObject({ runs: 2, hits: 1, unfilled: null, unfilledChange: null })
    expect(report.measure.p50).toBeCloseTo(0.3, 12)
    expect(report.change.p50).toBeCloseTo(0.3, 12)
  })

  it('leaves the chance open where no future has a number', () => {
    const none = tried(futures(gap, gap, gap, gap))
    const report = reportOf(none, none, goal)
    expect(report).toMatchObject({ runs: 0, hits: 0, chance: { low: 0, high: 1 } })
    expect(report.measure.p50).toBeNaN()
  })

  it('is no tie while futures are shown one by one', () => {
    expect(
      soFar(
        [
          [0.1, 0.2],
          [0.1, gap],
          [0.1, 0.1],
        ],
        3
      )
    ).toEqual([{ played: 2, ahead: 1, behind: 0 }])
  })

  it('does not take the axis along', () => {
    expect(levelAxis([gap, 0.2, 0.4], true, 4)).toEqual(levelAxis([0.2, 0.4], true, 4))
    expect(levelAxis([gap, 90, 110], false, 4)).toEqual(levelAxis([90, 110], false, 4))
    expect(levelAxis([gap], false, 4).ticks.every(Number.isFinite)).toBe(true)
  })

  it('stands last in a table, whichever way it is sorted', () => {
    const span = (middle: number) => ({ low: middle, middle, high: middle })
    const row = (year: number, middle: number): YearRow => ({
      year,
      today: span(middle),
      proposal: span(middle),
      difference: span(0),
      ahead: 0,
    })
    const rows = [row(2026, gap), row(2027, 0.2), row(2028, 0.1)]
    const years = (descending: boolean) => sortRows(rows, 'today', descending).map(({ year }) => year)
    expect(years(false)).toEqual([2028, 2027, 2026])
    expect(years(true)).toEqual([2027, 2028, 2026])
  })
})
