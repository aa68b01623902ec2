import { meanOf, varianceOf } from '../statistics.ts'
import { ordersOf, prefixesOf, type Coalition } from './coalitions.ts'

/** What each set of players gets, future by future; in every future another game. */
export type Games = ReadonlyMap<Coalition, Float64Array>

/**
 * Each player's value (Shapley 1953) in every future: what it adds, averaged over all orders in which players can come
 * in. In every future the values add up to what all get less what none gets.
 *
 * @param games one entry for each of the 2^players sets.
 */
export function shapleyValues(games: Games, players: number, runs: number): readonly Float64Array[] {
  const weights = weightsBySize(players)
  return Array.from({ length: players }, (_, player) => {
    const value = new Float64Array(runs)
    for (let set = 0; set < 1 << players; set++) {
      if (set & (1 << player)) continue
      addGain(value, weights[sizeOf(set)] ?? 0, games.get(set), games.get(set | (1 << player)))
    }
    return value
  })
}

/**
 * The same from a sample of orders (Castro, Gómez & Tejada 2009). Each order adds up exactly, hence so does their mean.
 *
 * @returns the values, and for each player the variance of its mean value that comes from the orders alone.
 */
export function sampledValues(games: Games, players: number, runs: number, seed: number) {
  const orders = ordersOf(players, seed)
  const values = Array.from({ length: players }, () => new Float64Array(runs))
  const means = values.map(() => new Float64Array(orders.length / 2))
  orders.forEach((order, o) => {
    const sets = prefixesOf(order)
    order.forEach((player, place) => {
      const value = values[player]
      const mean = means[player]
      const [before, after] = [games.get(sets[place - 1] ?? 0), games.get(sets[place] ?? 0)]
      if (!value || !mean || !before || !after) return
      addGain(value, 1 / orders.length, before, after)
      // An order and its reverse are drawn together: only pairs are independent.
      const pair = Math.floor(o / 2)
      mean[pair] = (mean[pair] ?? 0) + (meanOf(after) - meanOf(before)) / 2
    })
  })
  return { values, orderVariance: means.map((pairs) => varianceOf(pairs) / pairs.length) }
}

/** |S|! (n − |S| − 1)! / n! for each size of S: the part of all orders in which exactly S came in before. */
function weightsBySize(players: number): readonly number[] {
  let ways = 1
  return Array.from({ length: players }, (_, size) => {
    const weight = 1 / (players * ways)
    // From "size of the others" to "one more of them".
    ways = (ways * (players - 1 - size)) / (size + 1)
    return weight
  })
}

function sizeOf(set: Coalition): number {
  let size = 0
  for (let rest = set; rest > 0; rest &= rest - 1) size++
  return size
}

function addGain(
  value: Float64Array,
  weight: number,
  before: Float64Array | undefined,
  after: Float64Array | undefined
): void {
  for (let run = 0; run < value.length; run++)
    value[run] = (value[run] ?? 0) + weight * ((after?.[run] ?? NaN) - (before?.[run] ?? NaN))
}
