import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/engine/index.ts'
import { category, group, model } from './support/model.ts'
import { mean } from './support/numbers.ts'
import { simulate } from './support/simulation.ts'
import { busyTown } from './support/towns.ts'

/** Sixty contracts a year of five years each, worth 1 a year, all at the price of 1. */
const place = (mechanisms: Parameters<typeof model>[0]['mechanisms'] = {}) =>
  model({
    years: 8,
    groups: [group('firms', { relativeCost: 0.5 })],
    categories: [
      category({
        contractYears: 5,
        tendersPerYear: 60,
        medianValue: 5,
        meanBids: 20,
        ceiling: 1,
        phase: 0.5,
      }),
    ],
    mechanisms,
  })

const YEAR = 2
const steps = (value: number): Policy['levers'] => ({
  handOver: {
    steps: [
      { year: 2020, value: 0 },
      { year: 2020 + YEAR, value },
      { year: 2021 + YEAR, value: 0 },
    ],
  },
})
const IN_HOUSE = { inHouse: 1 }
const YEARS = Array.from({ length: 8 }, (_, year) => year)

describe('a hand-over', () => {
  it('of all ends every contract in force and lets all of them again', () => {
    const { value } = simulate(place(), [{ ...IN_HOUSE, ...steps(1) }], { baseline: IN_HOUSE })
    expect(YEARS.map((year) => value(0, 'tenders.count', 0, year))).toEqual([60, 60, 300, 0, 0, 0, 0, 300])
  })

  it('loses no money and pays none twice', () => {
    const { value } = simulate(
      place(),
      [
        { ...IN_HOUSE, ...steps(1) },
        { ...IN_HOUSE, ...steps(0.5) },
      ],
      {
        baseline: IN_HOUSE,
      }
    )
    for (const position of [0, 1]) {
      for (const year of YEARS) expect(value(position, 'spend.total', 0, year)).toBeCloseTo(300, 9)
    }
  })

  it('puts all contracts under the new rules at once', () => {
    const now = {
      inHouse: {
        steps: [
          { year: 2020, value: 0 },
          { year: 2020 + YEAR, value: 1 },
        ],
      },
    }
    const { value } = simulate(place(), [now, { ...now, ...steps(1) }])
    const share = (position: number) =>
      YEARS.slice(0, 4).map((year) => value(position, 'share.group.in-house', 0, year))
    expect(share(1)).toEqual([0, 0, 1, 1])
    expect(share(0)[2]).toBeLessThan(0.5)
  })

  it('compensates for its part of what was left of the contracts', () => {
    const { value } = simulate(place({ handOverCost: 0.1 }), [IN_HOUSE, { ...IN_HOUSE, ...steps(1) }], {
      baseline: IN_HOUSE,
    })
    const extra = (year: number) => value(1, 'cost.extra', 0, year) - value(0, 'cost.extra', 0, year)
    // Sixty contracts each have 1, 2, 3 and 4 years left.
    expect(extra(YEAR)).toBeCloseTo(0.1 * 60 * (1 + 2 + 3 + 4), 9)
    for (const year of YEARS.filter((each) => each !== YEAR)) expect(extra(year)).toBeCloseTo(0, 9)
  })

  it('of a part ends that part of them on average', () => {
    const runs = 300
    const { column } = simulate(place(), [{ ...IN_HOUSE, ...steps(0.5) }], { baseline: IN_HOUSE, runs })
    const counts = column(0, 'tenders.count', YEAR)
    // Four cohorts of sixty, each with the chance of one half.
    const error = Math.sqrt((60 * 60 * 4 * 0.25) / runs)
    expect(Math.abs(mean(counts) - (60 + 120))).toBeLessThan(4 * error)
  })

  it('of nothing changes no bit', () => {
    const levers = { 'setAside.local': 0.3 }
    const { rows } = simulate(busyTown, [levers, { ...levers, ...steps(0) }], { runs: 2, fixed: false })
    const half = rows.length / 2
    expect(Array.from(rows.subarray(half))).toEqual(Array.from(rows.subarray(0, half)))
  })
})
