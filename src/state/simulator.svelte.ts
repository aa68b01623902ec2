import { t } from '../messages/messages.svelte.ts'
import type { Runner, RunRequest, RunUpdate } from '../runner/types.ts'
import type { SimulationJob } from '../engine/index.ts'
import { PREVIEW_RUNS } from './preview.ts'
import { runFailure, type RunFailure } from './run-failure.ts'
import type { Focus, RunPhase, RunStatus, ShownResult } from './session-view.ts'

/** While dragging, words follow at least so often, if 200 futures can be played in that time. */
const WORDS_EVERY_MS = 500

/** What is to be simulated. */
export interface Question {
  readonly job: SimulationJob
  readonly focus: Focus
  /** Futures to play (count). */
  readonly runs: number
  /** Metrics to summarise; absent: all. */
  readonly metrics?: readonly string[]
  /** A quick look while something is dragged: fewer futures, never `complete`. */
  readonly preview: boolean
  /** The answer that came with the page: shown until this question has its own; absent or null: there is none. */
  readonly opening?: ShownResult | null
}

/** Who is told of what a simulator does. */
export interface Watch {
  /** All futures of a settled question are in, or their measure has changed. */
  onComplete?(result: ShownResult): void
  /** How long a future takes, under all policies of the question (ms). */
  onPace?(question: Question, futureMs: number): void
}

interface Progress {
  readonly phase: RunPhase
  readonly done: number
  readonly total: number
  readonly failure?: RunFailure
}

/**
 * Puts questions to the runner and holds the last good answer. The newest question wins. While dragging, a preview in
 * flight is let show its first futures and only the newest waiting one follows, so that a fast hand still sees results.
 */
export class Simulator {
  readonly #runner: Runner
  readonly #watch: Watch
  #progress = $state.raw<Progress>({ phase: 'starting', done: 0, total: 0 })
  #look = $state.raw<ShownResult | null>(null)
  #result = $state.raw<ShownResult | null>(null)
  #asked: Question | null = null
  #inFlight: Question | null = null
  #waiting: Question | null = null
  #spokenAt = -Infinity

  constructor(runner: Runner, watch: Watch = {}) {
    this.#runner = runner
    this.#watch = watch
  }

  get status(): RunStatus {
    const { phase, done, total, failure } = this.#progress
    if (!failure) return { phase, done, total }
    return { phase, done, total, problem: failure.problem(t()), canRetry: failure.canRetry }
  }

  /** The newest futures, be they ever so few: to be drawn, not to be counted in words. */
  get look(): ShownResult | null {
    return this.#look
  }

  /** The newest futures that are enough for words and numbers. */
  get result(): ShownResult | null {
    return this.#result
  }

  /** Forgets the result: it belongs to another place. */
  clear(): void {
    this.#look = this.#result = null
    this.#asked = null
    this.#inFlight = null
    this.#waiting = null
    this.#progress = { phase: 'starting', done: 0, total: 0 }
  }

  /** Answers a question with as little work as it takes: a new target needs no run, a new measure only its column. */
  ask(question: Question): void {
    const asked = this.#asked
    const known = asked !== null && this.#progress.phase !== 'failed' && covers(asked, question)
    if (!known) return this.#play(question)
    this.#asked = { ...asked, focus: question.focus }
    if (sameColumn(asked.focus, question.focus)) return this.#retarget(question.focus)
    if (this.#progress.phase === 'done' && !asked.preview) void this.#refocus(this.#asked)
    else this.#play({ ...this.#asked, opening: null })
  }

  /** Asks the last question once more. */
  retry(): void {
    if (this.#asked) this.#play(this.#asked)
  }

  #play(question: Question): void {
    this.#asked = question
    if (question.preview && this.#inFlight?.preview === true) {
      this.#waiting = question
      return
    }
    this.#waiting = null
    void this.#run(question)
  }

  async #run(question: Question): Promise<void> {
    const { job, focus, runs, metrics } = question
    const request: RunRequest = {
      job,
      runs,
      focus: { metric: focus.metric, year: focus.year },
      ...(metrics && { metrics }),
    }
    this.#inFlight = question
    if (question.opening && !this.#result) this.#look = this.#result = question.opening
    this.#progress = { phase: this.#result ? 'running' : 'starting', done: 0, total: runs }
    const newest = (): boolean => this.#inFlight === question
    try {
      const update = await this.#runner.run(request, {
        onProgress: (done, total, futureMs) => {
          if (!newest()) return
          this.#progress = { phase: 'running', done, total }
          if (futureMs !== null) this.#watch.onPace?.(question, futureMs * job.policies.length)
        },
        onUpdate: (update) => {
          if (!newest()) return
          this.#show(question, update)
          // What has been seen is enough of a preview when a newer one waits, and words are not long out of date.
          if (question.preview && performance.now() - this.#spokenAt < WORDS_EVERY_MS) this.#playWaiting()
        },
      })
      if (!newest()) return
      this.#inFlight = null
      this.#show(question, update)
      this.#progress = { phase: 'done', done: runs, total: runs }
      if (this.#result?.complete === true) this.#watch.onComplete?.(this.#result)
    } catch (thrown) {
      if (!newest()) return
      this.#inFlight = null
      if (!isAbort(thrown)) this.#fail(thrown, question)
    }
    this.#playWaiting()
  }

  #playWaiting(): void {
    const next = this.#waiting
    this.#waiting = null
    if (next) void this.#run(next)
  }

  #show(question: Question, update: RunUpdate): void {
    const { summary, columns, complete } = update
    // Few futures would say the same less well.
    if (!columns || (this.#result?.builtIn && this.#asked?.opening && !complete)) return
    const latest = this.#asked?.focus ?? question.focus
    const { metric, year } = question.focus
    const target = sameColumn(latest, question.focus) ? latest.target : question.focus.target
    this.#look = {
      runs: summary.runs,
      complete: complete && !question.preview,
      focus: { metric, year, target },
      summary,
      columns,
    }
    if (summary.runs < Math.min(PREVIEW_RUNS, question.runs)) return
    this.#result = this.#look
    this.#spokenAt = performance.now()
  }

  #retarget(focus: Focus): void {
    // It answers its own target alone.
    if (this.#result?.builtIn && this.#result.focus.target !== focus.target) this.#look = this.#result = null
    const [look, result] = [this.#look, this.#result]
    if (look && sameColumn(look.focus, focus)) this.#look = { ...look, focus }
    if (result === look) this.#result = this.#look
    else if (result && sameColumn(result.focus, focus)) this.#result = { ...result, focus }
  }

  async #refocus(question: Question): Promise<void> {
    const { metric, year } = question.focus
    try {
      const columns = await this.#runner.columns(metric, year)
      const stillAsked = this.#asked?.job === question.job && sameColumn(this.#asked.focus, question.focus)
      if (stillAsked && this.#inFlight === null && this.#result) {
        this.#look = this.#result = { ...this.#result, focus: this.#asked?.focus ?? question.focus, columns }
        if (this.#result.complete) this.#watch.onComplete?.(this.#result)
      }
    } catch {
      // The runner no longer holds that run: play it again, whose failure is shown.
      if (this.#asked?.job === question.job && this.#inFlight === null)
        this.#play({ ...question, focus: this.#asked.focus })
    }
  }

  #fail(thrown: unknown, { job }: Question): void {
    const { done, total } = this.#progress
    this.#look = this.#result
    this.#progress = { phase: 'failed', done, total, failure: runFailure(thrown, job) }
  }
}

/** The futures of the first answer also answer the second. */
function covers(asked: Question, question: Question): boolean {
  if (asked.job !== question.job || asked.runs < question.runs) return false
  return question.preview || (!asked.preview && asked.metrics === undefined)
}

function sameColumn(a: Focus, b: Focus): boolean {
  return a.metric === b.metric && a.year === b.year
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError'
}
