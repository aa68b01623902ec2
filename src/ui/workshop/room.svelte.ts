import { workshopWords } from '../../messages/workshop/index.ts'
import { language } from '../../messages/messages.svelte.ts'
import { chanceAbove } from '../../messages/sentences/futures.ts'
import { browserStore } from '../../state/autosave.ts'
import type { SessionView } from '../../state/session-view.ts'
import { keepProgress, loadProgress, type ProgressStore } from '../../workshop/kept-progress.ts'
import {
  aimedAt,
  firstRound,
  guessed,
  hasNext,
  nextRound,
  revealed,
  revealedIn,
  type Progress,
  type RoundRecord,
} from '../../workshop/rounds.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { cover } from '../cover.svelte.ts'
import { viewResult } from '../result.ts'
import { projectedOf } from './projected.ts'
import { feed } from './projector-feed.ts'

/** A room at its rounds: what it guessed and what came, kept on this device, shown on the projector. */
export class Room {
  readonly #session: SessionView
  readonly #store: ProgressStore | null
  readonly #first: Workshop
  readonly #stop: () => void
  #progress: Progress
  /** False where this browser keeps nothing. */
  kept = $state(true)

  constructor(session: SessionView, workshop: Workshop, store: ProgressStore | null) {
    this.#session = session
    this.#first = workshop
    this.#store = store
    const left = loadProgress(store, workshop.id)
    const { metric, year, target } = session.focus
    this.#progress = $state.raw(left ?? firstRound({ metric, year, target }, Date.now()))
    if (!left) this.kept = keepProgress(store, workshop.id, this.#progress)
    this.#stop = $effect.root(() => {
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
  get hasNext(): boolean {
    return hasNext(this.#progress, this.workshop.rounds)
  }
  /** Everything is played behind the cover: a reveal shows it at once. */
  get ready(): boolean {
    const { run, result, dragging } = this.#session
    return run.phase === 'done' && result?.complete === true && !dragging
  }

  /** The question on screen becomes the goal. */
  aim(): void {
    const { metric, year, target } = this.#session.focus
    this.#keep(aimedAt(this.#progress, { metric, year, target }))
  }
  guess(guess: number): void {
    this.#keep(guessed(this.#progress, { guess }))
  }
  because(because: string): void {
    this.#keep(guessed(this.#progress, { because }))
  }
  reveal(): void {
    const { result, focus, proposal, link } = this.#session
    if (!this.ready || !result) return
    const { futures } = viewResult(result)
    this.#keep(
      revealed(this.#progress, {
        result: chanceAbove(futures.proposal, focus.target),
        today: chanceAbove(futures.today, focus.target),
        proposal: proposal.name,
        link,
      })
    )
  }
  next(): void {
    this.#keep(nextRound(this.#progress, this.workshop.rounds, Date.now()))
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

  #keep(progress: Progress): void {
    this.#progress = progress
    this.kept = keepProgress(this.#store, this.#first.id, progress)
  }
}

let here: Room | null = null

/** The room of a workshop: one and the same for all views, as long as the page is open. */
export function roomOf(session: SessionView, workshop: Workshop): Room {
  if (here?.workshop.id === workshop.id) return here
  here?.dispose()
  here = new Room(session, workshop, browserStore(window))
  return here
}
