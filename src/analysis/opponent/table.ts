import type { SimulationJob } from '../../engine/index.ts'
import type { Column, Outcomes } from '../../runner/lab.ts'
import { type Tools, upTo } from '../question.ts'
import { bothOf, columnOf, meanError, minus } from './standing.ts'
import type { Move, OpponentInput } from './types.ts'

/** What the opponent counts, future by future: less is better for the opponent. */
export interface Scores {
  /** The gain, or 1 in a future above the target and 0 in another. */
  readonly score: Float64Array
  /** What decides between equal scores: the measure under the proposal. */
  readonly level: number
}

/** Where combinations of moves are played, each from the same futures. */
export class Table {
  readonly #input: OpponentInput
  readonly #job: SimulationJob
  readonly #tools: Tools
  readonly #total: number
  #played = 0
  #combinations = 0

  /** @param total futures times policies that will be played at most, to tell how far it is. */
  constructor(input: OpponentInput, tools: Tools, total: number) {
    this.#input = input
    this.#job = upTo(input.job, input.measure.year)
    this.#tools = tools
    this.#total = total
  }

  /** Combinations scored so far. */
  get combinations(): number {
    return this.#combinations
  }

  /** Scores of some futures with numbers held where the moves put them. */
  async score(moves: readonly Move[], first: number, count: number): Promise<Scores> {
    this.#combinations++
    return this.scoresOf(await this.#play(moves, first, count, [this.#input.measure]))
  }

  /** Scores of what was played, the measure in its first column. */
  scoresOf(outcomes: Outcomes): Scores {
    const { objective, target } = this.#input
    const [todays, proposals] = bothOf(outcomes)
    const [today, proposal] = [columnOf(todays, 0), columnOf(proposals, 0)]
    const score =
      objective === 'gain' ? minus(proposal, today) : proposal.map((value) => (value > target ? 1 : 0))
    return { score, level: meanError(proposal).mean }
  }

  /** The measure and what is told beside it. */
  outcomes(moves: readonly Move[], first: number, count: number): Promise<Outcomes> {
    const { measure, beside } = this.#input
    const others = beside.map((metric) => ({ metric, year: measure.year }))
    return this.#play(moves, first, count, [measure, ...others])
  }

  /** Whatever was saved on the way is done with too. */
  finish(): void {
    this.#tools.tell(this.#total, this.#total)
  }

  async #play(
    moves: readonly Move[],
    first: number,
    count: number,
    columns: readonly Column[]
  ): Promise<Outcomes> {
    const hold = { ...this.#job.hold, ...Object.fromEntries(moves.map(({ name, value }) => [name, value])) }
    const outcomes = await this.#tools.bench.play({ job: { ...this.#job, hold }, first, count, columns })
    this.#played += count * this.#job.policies.length
    this.#tools.tell(Math.min(this.#played, this.#total), this.#total)
    return outcomes
  }
}

/** Whether one combination is worse for the proposal than another: fewer hits or less gain, else a lower measure. */
export function isWorse(a: Scores, b: Scores): boolean {
  const [x, y] = [meanError(a.score).mean, meanError(b.score).mean]
  return x < y || (x === y && a.level < b.level)
}

/** What the score loses from one combination to another in the same futures, with its standard error. */
export function fallOf(from: Scores, to: Scores): { readonly fall: number; readonly error: number } {
  const { mean, error } = meanError(minus(from.score, to.score))
  return { fall: mean, error }
}
