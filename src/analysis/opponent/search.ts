import type { Ends } from './ends.ts'
import { fallOf, isWorse, type Scores } from './table.ts'
import type { Move } from './types.ts'

interface Held {
  readonly moves: readonly Move[]
  readonly scores: Scores
}

/** Plays a combination; always the same futures. */
type Score = (moves: readonly Move[]) => Promise<Scores>

/** A fall that the luck of the futures could feign is no step: it must exceed this many standard errors. */
const ERRORS = 2

const OTHER = { low: 'high', high: 'low' } as const

function moveTo({ name, low, usual, high }: Ends, end: 'low' | 'high'): Move {
  return { name, end, value: end === 'low' ? low : high, low, usual, high }
}

/**
 * Looks for the numbers whose ends together bring the score lowest: step by step the one that takes most from it, until
 * none takes more than luck could feign, then one pass in which each number held may be exchanged for another or for
 * its other end (forward selection with exchange, as Miller 2002, Subset Selection in Regression, ch. 3, for regressors).
 *
 * @param most numbers that may be held at once.
 */
export async function worstCorner(candidates: readonly Ends[], most: number, score: Score): Promise<Held> {
  const start: Held = { moves: [], scores: await score([]) }
  const alone = await all(candidates, (each) => worseEnd(each, score))
  // From here on only the end that hurt more alone; the exchange tries both again.
  const worse = alone.flatMap(({ moves }) => moves)

  let held = better(start, alone)
  while (held.moves.length > 0 && held.moves.length < most) {
    const { moves } = held
    const free = worse.filter((each) => !isIn(moves, each))
    const next = await all(free, (each) => played([...moves, each], score))
    const step = better(held, next)
    if (step === held) break
    held = step
  }
  return exchanged(held, candidates, score)
}

/** The worst of some combinations, if it is clearly worse than what is held already. */
function better(held: Held, next: readonly Held[]): Held {
  const worst = next.reduce<Held | null>(
    (least, each) => (least === null || isWorse(each.scores, least.scores) ? each : least),
    null
  )
  if (!worst) return held
  const { fall, error } = fallOf(held.scores, worst.scores)
  return fall > ERRORS * error && fall > 0 ? worst : held
}

async function exchanged(found: Held, candidates: readonly Ends[], score: Score): Promise<Held> {
  let held = found
  for (const mine of found.moves) {
    const { moves } = held
    const others = candidates.filter((each) => !isIn(moves, each))
    const instead = [
      moveTo(mine, OTHER[mine.end]),
      ...others.flatMap((each) => [moveTo(each, 'low'), moveTo(each, 'high')]),
    ]
    const next = await all(instead, (move) =>
      played(
        moves.map((each) => (each.name === mine.name ? move : each)),
        score
      )
    )
    held = better(held, next)
  }
  return held
}

async function worseEnd(each: Ends, score: Score): Promise<Held> {
  const [low, high] = await Promise.all([
    played([moveTo(each, 'low')], score),
    played([moveTo(each, 'high')], score),
  ])
  return isWorse(high.scores, low.scores) ? high : low
}

const played = async (moves: readonly Move[], score: Score): Promise<Held> => ({
  moves,
  scores: await score(moves),
})

const all = <T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> =>
  Promise.all(items.map(map))

const isIn = (moves: readonly Move[], { name }: Ends): boolean => moves.some((move) => move.name === name)
