import type { Question } from '../../../analysis/question.ts'
import { failureOf, NO_FAILURE, type StudyFailure, type StudyPhase } from '../../../study/study.svelte.ts'
import { measuredPace } from './pace.ts'

interface Watched extends StudyFailure {
  readonly phase: StudyPhase
  readonly progress: { readonly done: number; readonly total: number }
  readonly result: unknown
  stop(): void
}

/** Far beyond what was meant to be spent, so that the reader is told. */
const SLOW_SECONDS = 12

/** Starts studies with as much work as this device does in some seconds. */
export class Paced {
  #measuring = $state(false)
  #failure = $state.raw(NO_FAILURE)
  #slow = $state(0)
  #running: AbortController | null = null

  /** Seconds that the study under way is expected to take, when they are many; else 0. */
  get slow(): number {
    return this.#slow
  }

  /**
   * Measures the pace, then asks.
   *
   * @param ask takes policy-futures to be spent, and whom to tell how many that will be; it returns once the study has
   * ended.
   */
  async run(
    question: Question,
    seconds: number,
    ask: (budget: number, expect: (plays: number) => void) => Promise<void>
  ): Promise<void> {
    this.stop()
    const running = new AbortController()
    this.#running = running
    this.#measuring = true
    this.#failure = NO_FAILURE
    this.#slow = 0
    try {
      const perSecond = await measuredPace(question, running.signal)
      if (this.#running !== running) return
      this.#measuring = false
      await ask(seconds * perSecond, (plays) => this.#expect(plays / perSecond))
    } catch (thrown) {
      if (running.signal.aborted) return
      this.#failure = failureOf(thrown)
    } finally {
      if (this.#running === running) this.#measuring = false
    }
  }

  stop(): void {
    this.#running?.abort()
    this.#running = null
    this.#measuring = false
  }

  /** A study as it is watched together with the measuring before it. */
  over(study: Watched): Watched {
    const unpaced = this.#failure !== NO_FAILURE
    const { cause, problem } = unpaced ? this.#failure : study
    const phase: StudyPhase = this.#measuring ? 'running' : unpaced ? 'failed' : study.phase
    return {
      phase,
      progress: this.#measuring ? { done: 0, total: 0 } : study.progress,
      result: study.result,
      cause,
      problem,
      stop: () => {
        this.stop()
        study.stop()
      },
    }
  }

  #expect(seconds: number): void {
    this.#slow = seconds > SLOW_SECONDS ? Math.round(seconds / 5) * 5 : 0
  }
}
