import { describe, expect, it } from 'vitest'
import {
  coalitionsOf,
  MOST_EXACT,
  ORDERS,
  ordersOf,
  prefixesOf,
} from '../../../src/analysis/credit/coalitions.ts'
import { sampledValues, shapleyValues } from '../../../src/analysis/credit/shapley.ts'

/** A game of one future, by what each set of players gets. */
const gameOf = (players: number, worth: (has: (player: number) => boolean) => number, seed = 1) =>
  new Map(
    coalitionsOf(players, seed).map((set) => [
      set,
      Float64Array.of(worth((player) => (set & (1 << player)) !== 0)),
    ])
  )

const valuesOf = (players: number, worth: (has: (player: number) => boolean) => number) =>
  shapleyValues(gameOf(players, worth), players, 1).map(([value]) => value)

const close = (found: readonly (number | undefined)[], truth: readonly number[]) => {
  expect(found).toHaveLength(truth.length)
  found.forEach((value, i) => expect(value).toBeCloseTo(truth[i] ?? NaN, 12))
}

describe('Shapley’s value', () => {
  it('of a glove game: one left glove is worth two right ones', () => {
    close(
      valuesOf(3, (has) => (has(0) && (has(1) || has(2)) ? 1 : 0)),
      [4 / 6, 1 / 6, 1 / 6]
    )
  })

  it('of an airport: each part of the runway is paid by those who need it', () => {
    const needs = [1, 3, 6, 10]
    const cost = (has: (player: number) => boolean) =>
      Math.max(0, ...needs.map((need, i) => (has(i) ? need : 0)))
    close(valuesOf(4, cost), [1 / 4, 1 / 4 + 2 / 3, 1 / 4 + 2 / 3 + 3 / 2, 1 / 4 + 2 / 3 + 3 / 2 + 4])
  })

  it('of a council with a veto: 51 of 50, 49 and 1 votes', () => {
    const votes = [50, 49, 1]
    const passes = (has: (player: number) => boolean) =>
      votes.reduce((sum, vote, i) => sum + (has(i) ? vote : 0), 0) > 50 ? 1 : 0
    close(valuesOf(3, passes), [4 / 6, 1 / 6, 1 / 6])
  })

  it('of a sum is each its own, of a product shared alike, and of a bystander nothing', () => {
    close(
      valuesOf(4, (has) => (has(0) ? 3 : 0) + (has(1) && has(2) ? 5 : 0)),
      [3, 2.5, 2.5, 0]
    )
  })

  it('of nobody is no value', () => {
    expect(valuesOf(0, () => 1)).toEqual([])
  })

  it('adds up for eight players whose game has no order in it', () => {
    const worth = (has: (player: number) => boolean) => {
      const set = Array.from({ length: 8 }, (_, i) => (has(i) ? 1 << i : 0)).reduce((a, b) => a + b)
      return (Math.imul(set, 2654435761) >>> 0) / 4294967296
    }
    const sum = valuesOf(8, worth).reduce<number>((total, value) => total + (value ?? NaN), 0)
    expect(sum).toBeCloseTo(worth(() => true) - worth(() => false), 12)
  })
})

describe('sampled orders', () => {
  const PLAYERS = 12

  it('are drawn only for more players than can be played whole', () => {
    expect(coalitionsOf(MOST_EXACT, 1)).toHaveLength(2 ** MOST_EXACT)
    const sets = coalitionsOf(PLAYERS, 1)
    expect(sets.length).toBeLessThan(ORDERS * PLAYERS)
    expect(sets).toEqual(expect.arrayContaining([0, 1, 2, 1 << (PLAYERS - 1), (1 << PLAYERS) - 1]))
    expect(new Set(sets).size).toBe(sets.length)
  })

  it('hold every player once, are each followed by their reverse, and pass only through sets that are played', () => {
    const orders = ordersOf(PLAYERS, 1)
    expect(orders).toHaveLength(ORDERS)
    for (const order of orders)
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: PLAYERS }, (_, i) => i))
    expect(orders[1]).toEqual([...(orders[0] ?? [])].reverse())
    const played = new Set(coalitionsOf(PLAYERS, 1))
    expect(orders.flatMap(prefixesOf).every((set) => played.has(set))).toBe(true)
    expect(ordersOf(PLAYERS, 2)).not.toEqual(orders)
  })

  it('come within their error of the true values, and add up exactly', () => {
    // Pairs of neighbours share a product; with reverses the sample is exact for pairs.
    const pairs = (has: (player: number) => boolean) =>
      Array.from(
        { length: PLAYERS },
        (_, i) => (has(i) ? i : 0) + (has(i) && has((i + 1) % PLAYERS) ? 1 : 0)
      ).reduce((a, b) => a + b)
    const exact = sampledValues(gameOf(PLAYERS, pairs), PLAYERS, 1, 1)
    close(
      exact.values.map(([value]) => value),
      Array.from({ length: PLAYERS }, (_, i) => i + 1)
    )
    expect(Math.max(...exact.orderVariance)).toBeLessThan(1e-20)

    // An airport: the runway's part j is shared by those who need it, players j to the last.
    const cost = (has: (player: number) => boolean) =>
      Array.from({ length: PLAYERS }, (_, i) => (has(i) ? i + 1 : 0)).reduce((a, b) => Math.max(a, b))
    const { values, orderVariance } = sampledValues(gameOf(PLAYERS, cost), PLAYERS, 1, 1)
    const sum = values.reduce((total, [value = NaN]) => total + value, 0)
    expect(sum).toBeCloseTo(PLAYERS, 12)
    let truth = 0
    values.forEach(([value = NaN], i) => {
      truth += 1 / (PLAYERS - i)
      expect(Math.abs(value - truth)).toBeLessThan(4 * Math.sqrt(orderVariance[i] ?? 0))
    })
  })
})
