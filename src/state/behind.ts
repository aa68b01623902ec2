import type { SimulationJob } from '../engine/index.ts'
import type { RunRequest, Runner, RunUpdate } from '../runner/types.ts'
import { AllPlacesTour } from './all-places.svelte.ts'
import type { Editor } from './editor.svelte.ts'
import { GuessMeter } from './guess-meter.svelte.ts'
import type { RunStatus, ShownResult, View } from './session-view.ts'
import type { Shelf } from './shelf.ts'

/** What is to be seen, of which something follows that is played behind the page. */
export interface Seen {
  readonly view: View
  readonly editor: Editor
  readonly run: RunStatus
  readonly result: ShownResult | null
}

/** Plays in the background what the view shows, and nothing else. */
export class Behind {
  readonly guesses: GuessMeter
  readonly tour: AllPlacesTour
  readonly #runner: () => Runner
  #second: Runner | null = null

  /** @param background makes the runner for it, when it is first needed. */
  constructor(shelf: Shelf, background: () => Runner) {
    this.#runner = () => (this.#second ??= background())
    this.guesses = new GuessMeter(this.#runner)
    this.tour = new AllPlacesTour(shelf, this.#runner)
  }

  /** Forgets what was played beside another job. */
  leave(job: SimulationJob): void {
    if (this.guesses.job !== job) this.guesses.forget()
  }

  /** Both share one runner, so one stops first. */
  play({ view, editor, run, result }: Seen): void {
    if (view !== 'places') this.tour.hide()
    if (view !== 'method') this.guesses.follow(null)
    const { edit, job, inForce, dragging, scenario } = editor
    if (dragging) return
    const { changes, seed, numbers, measuredOnly, law } = edit
    if (view === 'places') this.tour.show({ home: scenario, changes, seed, numbers, measuredOnly, law })
    const answers = run.phase === 'done' ? result?.columns.policies.at(-1) : undefined
    if (view !== 'method' || !result || !answers) return
    this.guesses.follow({ scenario: inForce.scenario, job, ...result.focus, answers })
  }

  /** Plays what a view asks for by itself, in place of anything else that is played behind the page. */
  async beside(request: RunRequest, signal: AbortSignal): Promise<RunUpdate> {
    return this.#runner().run(request, {}, signal)
  }

  dispose(): void {
    this.tour.hide()
    this.#second?.dispose()
  }
}
