import { describe, expect, it, vi } from 'vitest'
import { category, group, model } from './support/model.ts'
import { expectShare } from './support/sample.ts'
import { simulate } from './support/simulation.ts'

vi.setConfig({ testTimeout: 60_000 })

const place = (hazard: number, lapseYears: number) =>
  model({
    years: 10,
    groups: [group('firms'), group('coop', { traits: ['cooperative'] })],
    categories: [category({ tendersPerYear: 5, meanBids: 30 })],
    elections: { firstYear: 2022, everyYears: 4 },
    mechanisms: { lapseHazard: hazard, lapseYears },
  })

const YEARS = Array.from({ length: 10 }, (_, year) => year)

describe('a lapse', () => {
  it('begins the year after an election, lasts its years, and returns every lever to today’s rules', () => {
    const { value } = simulate(place(1, 3), [{}, { 'setAside.cooperative': 1 }])
    const alive = YEARS.map((year) => value(1, 'programme.alive', 0, year))
    // Elections in 2022 (year 2) and 2026 (year 6); years 3–5 and 7–9 lapse.
    expect(alive).toEqual([1, 1, 1, 0, 0, 0, 1, 0, 0, 0])
    expect(YEARS.map((year) => value(1, 'route.reserved.share', 0, year))).toEqual(alive)
    for (const year of YEARS.filter((each) => alive[each] === 0)) {
      expect(value(1, 'route.open.share', 0, year)).toBe(value(0, 'route.open.share', 0, year))
    }
  })

  it('comes with probability h (1 − continuity)', () => {
    const runs = 2000
    const { column } = simulate(place(0.4, 1), [{ continuity: 0.25 }, {}], { runs })
    const dead = (position: number) =>
      column(position, 'programme.alive', 3).filter((alive) => alive === 0).length
    expectShare(dead(0), runs, 0.4 * 0.75)
    expectShare(dead(1), runs, 0.4)
  })

  it('that continuity prevents is one that would have come without it', () => {
    const { column } = simulate(place(0.5, 2), [{}, { continuity: 0.5 }], { runs: 200 })
    const [loose, firm] = [column(0, 'programme.alive', 3), column(1, 'programme.alive', 3)]
    firm.forEach((alive, run) => expect(alive).toBeGreaterThanOrEqual(loose[run] ?? NaN))
  })

  it('of no years is none', () => {
    const { value } = simulate(place(1, 0), [{}])
    expect(YEARS.map((year) => value(0, 'programme.alive', 0, year))).toEqual(YEARS.map(() => 1))
  })
})
