import { workshopWords } from '../../messages/workshop/index.ts'
import { language } from '../../messages/messages.svelte.ts'
import { chanceOf } from '../../messages/sentences/chance.ts'
import { chanceAbove } from '../../messages/sentences/futures.ts'
import { browserStore } from '../../state/autosave.ts'
import type { SessionView } from '../../state/session-view.ts'
import { countWithin, isRangeGuess, type Guess } from '../../workshop/guess.ts'
import { keepProgress, loadProgress, type ProgressStore } from '../../workshop/kept-progress.ts'
import {
  aimedAt,
  firstRound,
  guessed,
  hasNext,
  nextRound,
  revealed,
  revealedIn,
  roundAgain,
  type Progress,
  type RangedResult,
  type RoundRecord,
  type RoundResult,
} from '../../workshop/rounds.ts'
import type { ProjectorTheme, Showing } from '../../workshop/projector.ts'
import type { TableProposal } from '../../workshop/tables.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { Board } from './board.svelte.ts'
import { boardRows, type BoardRow } from './board-rows.ts'
import { cover } from '../cover.svelte.ts'
import { rangeAt, viewResult, type ResultView } from '../result.ts'
import { projectedOf } from './projected.ts'
import { feed } from './projector-feed.svelte.ts'

/** A room at its rounds: what it guessed and what came, kept on this device, shown on the projector. */
export class Room {
  readonly #session: SessionView
  readonly #store: ProgressStore | null
  readonly #first: Workshop
  readonly #stop: () => void
  #progress: Progress
  readonly board: Board
  /** False where this browser keeps nothing. */
  kept = $state(true)
  /** What the projector shows. */
  showing: Showing = $state('round')
  theme: ProjectorTheme = $state('system')
  /** What was there before the last new beginning; null once something else has happened. */
  before: Progress | null = $state.raw(null)

  constructor(session: SessionView, workshop: Workshop, store: ProgressStore | null) {
    this.#session = session
    this.#first = workshop
    this.#store = store
    const left = loadProgress(store, workshop.id)
    const { metric, year, target } = session.focus
    this.#progress = $state.raw(left ?? firstRound({ metric, year, target }, Date.now()))
    if (!left) this.kept = keepProgress(store, workshop.id, this.#progress)
    this.board = new Board(session, this)
    this.#stop = $effect.root(() => {
      $effect(() => this.board.play())
      $effect(() => void (cover.open = this.record ? workshop.id : null))
      $effect(() => this.#holdGoal())
      $effect(() => {
        if (session.workshop?.id === workshop.id)
          feed.show(projectedOf(language(), workshopWords(), session, this))
        else feed.end()
      })
    })
  }

  get workshop(): Workshop {
    const now = this.#session.workshop
    return now?.id === this.#first.id ? now : this.#first
  }
  get progress(): Progress {
    return this.#progress
  }
  /** What came of the round at hand; null while it is covered. */
  get record(): RoundRecord | null {
    return revealedIn(this.#progress)
  }
  /** What the room has guessed, of the kind that is asked for; null while nobody has. */
  get guessed(): Guess | null {
    const { guess } = this.#progress
    if (guess === null || this.record) return guess
    return isRangeGuess(guess) === (this.workshop.guess === 'range') ? guess : null
  }
  get hasNext(): boolean {
    return hasNext(this.#progress, this.workshop.rounds)
  }
  /** How the tables' proposals fare, best first; null while the board is covered or they are being played. */
  get rows(): readonly BoardRow[] | null {
    const { played, tables, seed } = this.board
    const { boardShown, goal } = this.#progress
    if (!boardShown || !played) return null
    const { scenario } = this.#session
    const atLeast = this.workshop.futures
    return boardRows(language(), workshopWords(), { tables, update: played, scenario, goal, atLeast, seed })
  }
  /** Everything is played behind the cover: a reveal shows it at once. */
  get ready(): boolean {
    const { run, result, dragging } = this.#session
    return run.phase === 'done' && result?.complete === true && !dragging
  }

  /** What a reveal would tell; null while futures are missing. */
  get answer(): Pick<RoundRecord, 'result' | 'today' | 'ranged'> | null {
    const { result, focus } = this.#session
    if (!this.ready || !result) return null
    const view = viewResult(result)
    return {
      result: chanceAbove(view.futures.proposal, focus.target),
      today: chanceAbove(view.futures.today, focus.target),
      ranged: this.workshop.guess === 'range' ? rangedResult(view, focus.metric, this.guessed) : null,
    }
  }

  /** The question on screen becomes the goal. */
  aim(): void {
    const { metric, year, target } = this.#session.focus
    this.#keep(aimedAt(this.#progress, { metric, year, target }))
  }
  guess(guess: Guess): void {
    this.#keep(guessed(this.#progress, { guess }))
  }
  because(because: string): void {
    this.#keep(guessed(this.#progress, { because }))
  }
  reveal(): void {
    const { proposal, link } = this.#session
    const { answer } = this
    if (answer && this.guessed !== null)
      this.#keep(revealed(this.#progress, { ...answer, proposal: proposal.name, link }))
  }
  /** Who sits on the board. */
  seat(tables: readonly TableProposal[]): void {
    this.#keep({ ...this.#progress, tables })
  }
  showBoard(): void {
    this.#keep({ ...this.#progress, boardShown: true })
  }
  next(): void {
    this.showing = 'round'
    this.#keep(nextRound(this.#progress, this.workshop.rounds, Date.now()))
  }

  /** The round at hand begins again. */
  again(): void {
    this.#takeBack(roundAgain(this.#progress, Date.now()))
  }
  /** The workshop begins again; what the tables have handed in goes too. */
  afresh(): void {
    this.#takeBack(firstRound(this.#progress.goal, Date.now()))
  }
  undo(): void {
    if (this.before) this.#keep(this.before)
  }

  dispose(): void {
    this.#stop()
  }

  /** Whoever looked at another question after a reveal, or undid one, is asked about the goal again. */
  #holdGoal(): void {
    const { view, focus, dragging, workshop } = this.#session
    const { goal } = this.#progress
    if (view !== 'explore' || this.record || dragging || workshop?.id !== this.#first.id) return
    const isHeld = focus.metric === goal.metric && focus.year === goal.year && focus.target === goal.target
    if (!isHeld) this.#session.setFocus(goal)
  }

  #takeBack(progress: Progress): void {
    const before = this.#progress
    this.#keep(progress)
    this.showing = 'round'
    this.before = before
  }

  #keep(progress: Progress): void {
    this.#progress = progress
    this.before = null
    this.kept = keepProgress(this.#store, this.#first.id, progress)
  }
}

/** What came as ranges; before a guess no future lies within it. */
function rangedResult(view: ResultView, metric: string, guess: Guess | null): RangedResult | null {
  const [came, today] = [view.proposal(metric), view.today(metric)]
  if (!came || !today) return null
  return {
    came: rangeAt(came, view.at),
    today: rangeAt(today, view.at),
    inside: futuresWithin(view.futures.proposal, guess),
  }
}

function futuresWithin(futures: Float64Array, guess: Guess | null): RoundResult {
  const runs = countWithin(futures, { low: -Infinity, high: Infinity })
  return chanceOf(guess !== null && isRangeGuess(guess) ? countWithin(futures, guess) : 0, runs)
}

let here: Room | null = null

/** The room of a workshop: one and the same for all views, as long as the page is open. */
export function roomOf(session: SessionView, workshop: Workshop): Room {
  if (here?.workshop.id === workshop.id) return here
  here?.dispose()
  here = new Room(session, workshop, browserStore(window))
  return here
}
