import { describe, expect, it, vi } from 'vitest'
import { TALLY } from '../../src/engine/tally.ts'
import { letMany } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { at, sum } from './support/numbers.ts'
import { expectShare } from './support/sample.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Few enough for one block, whose values can then be read. */
const EACH = 250
const RUNS = 20

const place = (fields: Parameters<typeof category>[0] = {}) =>
  model({
    groups: [group('large'), group('shops', { traits: ['small'] })],
    categories: [category({ tendersPerYear: EACH, medianValue: 50, valueSpread: 3, phase: 0, ...fields })],
  })

/** Reservations tried in each run, and tenders worth less than a limit. */
function count(scene: ReturnType<typeof place>, levers: Parameters<typeof letMany>[3], limit: number) {
  const tried: number[] = []
  const below: number[] = []
  let before = 0
  letMany(scene, 10, RUNS, levers, ({ tally, block }) => {
    tried.push(at(tally, TALLY.reservations) - before)
    before = at(tally, TALLY.reservations)
    below.push(Array.from(block.value.subarray(0, EACH)).filter((value) => value < limit).length)
  })
  return { tried, below }
}

describe('a reservation below a threshold', () => {
  it('reserves exactly the tenders under it', () => {
    const { tried, below } = count(place(), { reserveBelow: 50 }, 50)
    expect(tried).toEqual(below)
    expectShare(sum(tried), EACH * RUNS, 0.5)
  })

  it('is as many times higher as the category says', () => {
    const { tried, below } = count(place({ worksRatio: 25 }), { reserveBelow: 6 }, 150)
    expect(tried).toEqual(below)
    // ln 3 above the median at a spread of 3: one standard deviation.
    expectShare(sum(tried), EACH * RUNS, 0.841345)
  })

  it('goes to those whom it is for, and to all when none of them bids', () => {
    const { awards, tally } = letMany(place(), 10, RUNS, { reserveBelow: 1e9 })
    expect(at(tally, TALLY.reserved)).toBe(EACH * RUNS)
    expect(at(awards, 1)).toBe(EACH * RUNS)
  })

  it('reserves nothing at 0, where the category is not reservable, or for nobody', () => {
    expect(sum(count(place(), { reserveBelow: 0 }, 0).tried)).toBe(0)
    expect(sum(count(place({ reservable: false }), { reserveBelow: 50 }, 50).tried)).toBe(0)
    const nobody = { ...place(), groups: [group('large')] }
    expect(sum(count(nobody, { reserveBelow: 50 }, 50).tried)).toBe(0)
  })
})
