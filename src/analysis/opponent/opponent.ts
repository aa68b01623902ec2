import { drawnQuantities } from '../../engine/index.ts'
import type { Tools } from '../question.ts'
import { costOf, effortWithin } from './effort.ts'
import { plausibleEnds, type Ends } from './ends.ts'
import { rankCorrelation } from './rank-correlation.ts'
import { worstCorner } from './search.ts'
import { bothOf, columnOf, meanError, minus, standingOf } from './standing.ts'
import { fallOf, Table } from './table.ts'
import type { Move, OpponentInput, OpponentResult, Step } from './types.ts'

/** The futures that confirm what was found begin here: no search and no page plays as many. */
const CONFIRM_FROM = 1_000_000
const MOST_MOVES = 8

/**
 * The least favourable plausible assumptions for a proposal: uncertain numbers are ranked by how the gain follows them
 * over the futures (given data: nothing is held yet), the strongest are moved to the ends of what is plausible in search
 * of the lowest score, and what is found is told from other futures than those that it was found in, since a minimum over
 * many tries flatters whoever looks for it.
 *
 * Deterministic. A number that matters only in the middle of its range, or only together with others, can be missed.
 *
 * @throws RangeError when `most` is not a whole number from 1 to 8.
 */
export async function findOpponent(input: OpponentInput, tools: Tools): Promise<OpponentResult> {
  const { most, objective, job } = input
  if (!(Number.isInteger(most) && most >= 1 && most <= MOST_MOVES))
    throw new RangeError(`numbers that may move: ${most}, must be a whole number from 1 to ${MOST_MOVES}`)
  const ends = plausibleEnds(job)
  const effort = effortWithin(input.budget, most)
  const table = new Table(input, tools, costOf(effort, most))

  const candidates = await strongest(input, ends, table, effort)
  const found = await worstCorner(candidates, most, (moves) => table.score(moves, 0, effort.futures))

  const { before, steps } = await confirm(input, found.moves, table, effort.confirmed)
  table.finish()
  return {
    objective,
    before,
    steps,
    search: {
      uncertain: ends.length,
      tried: candidates.length,
      combinations: table.combinations,
      ranked: effort.ranked,
      futures: effort.futures,
      confirmed: effort.confirmed,
      seen: meanError(found.scores.score).mean,
    },
  }
}

/** The numbers that the gain follows most steadily; for the chance, those that the measure itself follows. */
async function strongest(
  { objective, job }: OpponentInput,
  ends: readonly Ends[],
  table: Table,
  { ranked, tried }: { readonly ranked: number; readonly tried: number }
): Promise<Ends[]> {
  const [todays, proposals] = bothOf(await table.outcomes([], 0, ranked))
  const proposal = columnOf(proposals, 0)
  const answer = objective === 'gain' ? minus(proposal, columnOf(todays, 0)) : proposal
  const follows = new Map(
    drawnQuantities(job.model, job.seed, 0, ranked).map(({ name, values }) => [
      name,
      Math.abs(rankCorrelation(values, answer)),
    ])
  )
  return ends
    .map((each, i) => ({ each, i, follows: follows.get(each.name) ?? 0 }))
    .sort((a, b) => b.follows - a.follows || a.i - b.i)
    .slice(0, tried)
    .map(({ each }) => each)
}

async function confirm(
  input: OpponentInput,
  moves: readonly Move[],
  table: Table,
  count: number
): Promise<Pick<OpponentResult, 'before' | 'steps'>> {
  const play = async (held: readonly Move[]) => {
    const outcomes = await table.outcomes(held, CONFIRM_FROM, count)
    return { scores: table.scoresOf(outcomes), standing: standingOf(input, outcomes) }
  }
  const start = play([])
  const after = moves.map((_, n) => play(moves.slice(0, n + 1)))
  const steps = moves.map(async (move, n): Promise<Step> => {
    const [from, to] = [await (after[n - 1] ?? start), await (after[n] ?? start)]
    const { fall, error } = fallOf(from.scores, to.scores)
    return { ...move, after: to.standing, fall, fallError: error }
  })
  return { before: (await start).standing, steps: await Promise.all(steps) }
}
