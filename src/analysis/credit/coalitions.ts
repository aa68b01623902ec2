import { nextUniform, openStream } from '../../engine/random/stream.ts'

/** With up to this many levers all sets of them are played; with more, sets along orders drawn at random. */
export const MOST_EXACT = 8

/** Orders drawn for more levers: half of them, and each of these backwards. */
export const ORDERS = 32

/** Keeps these streams apart from those of the model. */
const LANE = 0x5a71

/** A set of players as bits: player i is in it when bit i is set. */
export type Coalition = number

/** The sets of players that are played, each once: the empty one first, all of them last, and each alone. */
export function coalitionsOf(players: number, seed: number): readonly Coalition[] {
  if (players <= MOST_EXACT) return Array.from({ length: 1 << players }, (_, set) => set)
  const alone = Array.from({ length: players }, (_, player) => 1 << player)
  const sets = [0, ...alone, ...ordersOf(players, seed).flatMap(prefixesOf)]
  return [...new Set(sets)].sort((a, b) => a - b)
}

/** Orders in which players come in, drawn at random and the same for the same seed; each is followed by its reverse. */
export function ordersOf(players: number, seed: number): readonly (readonly number[])[] {
  const stream = new Int32Array(2)
  return Array.from({ length: ORDERS / 2 }, (_, draw) => {
    openStream(stream, seed, draw, LANE, players)
    const order = Array.from({ length: players }, (_, player) => player)
    for (let i = players - 1; i > 0; i--) {
      const j = Math.floor(nextUniform(stream) * (i + 1))
      const held = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = held
    }
    return [order, [...order].reverse()]
  }).flat()
}

/** The sets that an order passes through, the empty one left out. */
export function prefixesOf(order: readonly number[]): readonly Coalition[] {
  let set = 0
  return order.map((player) => (set |= 1 << player))
}
