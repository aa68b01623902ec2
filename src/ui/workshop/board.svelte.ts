import type { LeverId, SimulationJob } from '../../engine/index.ts'
import { modelAsking } from '../../state/focus.ts'
import { proposalPolicy } from '../../state/proposal.ts'
import type { PlayedBeside, SessionView } from '../../state/session-view.ts'
import { readTableLink, type WhyNoTable } from '../../state/table-link.ts'
import type { TableProposal } from '../../workshop/tables.ts'
import { linkIn, MOST_TABLES, withTable } from '../../workshop/tables.ts'
import type { Room } from './room.svelte.ts'
import { tableLevers } from '../levers/table-levers.ts'

/** What the public buyer pays in a year. */
export const BILL = 'spend.total'

/** Why something cannot be put on the board; `full` and `picture` are none of its link. */
export type Refusal = WhyNoTable | { readonly reason: 'full' | 'picture' }

/** The tables' proposals, played behind the page in the same futures as the round. */
export class Board {
  readonly #session: SessionView
  readonly #room: Room
  #played: { readonly key: string; readonly update: PlayedBeside } | null = $state.raw(null)
  #phase: 'idle' | 'playing' | 'failed' = $state('idle')
  #playing: AbortController | null = null
  #lastRuns = 0

  constructor(session: SessionView, room: Room) {
    this.#session = session
    this.#room = room
  }

  get tables(): readonly TableProposal[] {
    return this.#room.progress.tables
  }
  get seed(): number {
    return this.#session.question.job.seed
  }
  get phase(): 'idle' | 'playing' | 'failed' {
    return this.#phase
  }
  /** How all of them fare: today's rules first, then the tables in their order; null until all are played. */
  get played(): PlayedBeside | null {
    return this.#played?.key === this.#key ? this.#played.update : null
  }

  /**
   * Puts the proposal on the board whose link stands in a text.
   *
   * @param nameless what a table is called that has given no name.
   * @returns the table's name, or why it was refused.
   */
  add(text: string, nameless: (n: number) => string): string | Refusal {
    const link = linkIn(text)
    if (link === null) return { reason: 'link' }
    const read = readTableLink(this.#session.scenario, link, this.#allowed)
    if (!read.ok) return read
    const { tables } = this
    const name = read.proposal.name || freeName(tables, nameless)
    const next = withTable(tables, { name, link })
    if (next === tables) return { reason: 'full' }
    this.#room.seat(next)
    return name
  }

  /** Plays what is on the board and not played yet; to be called whenever it, the goal or the place changes. */
  play(): void {
    const key = this.#key
    this.#playing?.abort()
    this.#playing = null
    this.#phase = 'idle'
    if (this.tables.length === 0 || this.#runs === 0 || this.#played?.key === key) return
    const playing = new AbortController()
    this.#playing = playing
    this.#phase = 'playing'
    const { metric, year } = this.#room.progress.goal
    const request = { job: this.#job, runs: this.#runs, metrics: [metric, BILL], focus: { metric, year } }
    this.#session.playBeside(request, playing.signal).then(
      (update) => {
        if (playing.signal.aborted) return
        this.#played = { key, update }
        this.#phase = 'idle'
      },
      () => {
        if (!playing.signal.aborted) this.#phase = 'failed'
      }
    )
  }

  get #allowed(): readonly LeverId[] | null {
    return tableLevers(this.#session.scenario, this.#room.workshop)
  }

  /** As many as a round has; while a lever is dragged fewer are asked for, which are not the board's. */
  get #runs(): number {
    const { run, dragging } = this.#session
    if (!dragging && run.total > 0) this.#lastRuns = run.total
    return this.#lastRuns
  }

  get #job(): SimulationJob {
    const { job } = this.#session.question
    const { scenario } = this.#session
    const model = modelAsking(job.model, this.#room.progress.goal.metric)
    const policies = this.tables.map(({ link }, at) => {
      const read = readTableLink(scenario, link, this.#allowed)
      return proposalPolicy(job.baseline, read.ok ? read.proposal.levers : {}, `table-${at + 1}`)
    })
    return { ...job, model, policies: [job.baseline, ...policies] }
  }

  /** Everything that the played numbers depend on. */
  get #key(): string {
    const { metric, year } = this.#room.progress.goal
    const { scenario, question, edits, measuredOnly } = this.#session
    const links = this.tables.map(({ link }) => link)
    return JSON.stringify([
      scenario.id,
      question.job.seed,
      this.#runs,
      metric,
      year,
      edits,
      measuredOnly,
      links,
    ])
  }
}

function freeName(tables: readonly TableProposal[], nameless: (n: number) => string): string {
  for (let n = 1; n <= MOST_TABLES; n++) {
    const name = nameless(n)
    if (!tables.some((table) => table.name === name)) return name
  }
  return nameless(tables.length + 1)
}
