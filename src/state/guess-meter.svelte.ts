import type { SimulationJob } from '../engine/index.ts'
import type { Runner } from '../runner/types.ts'
import { toModel, uncertainOfGrade, withGradesFixed, type Scenario } from '../scenario/checked.ts'
import type { GuessShare } from './assumption-view.ts'
import { guessShareOf } from './guess-share.ts'

/** Futures that the share is measured on: enough for an error of some points. */
const MOST_RUNS = 1000

/** A complete result, the guesses of whose spread are to be measured. */
export interface GuessQuestion {
  /** The place as it was simulated. */
  readonly scenario: Scenario
  readonly job: SimulationJob
  readonly metric: string
  readonly year: number
  /** The answer, future by future, under the last of the job's policies. */
  readonly answers: Float64Array
}

/** Measures in the background how much of the answer's spread rests on guesses. */
export class GuessMeter {
  readonly #runner: () => Runner
  #share = $state.raw<GuessShare>({ phase: 'waiting' })
  #asked: GuessQuestion | null = null
  #running: AbortController | null = null

  /** @param runner of its own, so that no run of the page is displaced. */
  constructor(runner: () => Runner) {
    this.#runner = runner
  }

  get share(): GuessShare {
    return this.#share
  }

  /** The job whose spread is measured, or will be. */
  get job(): SimulationJob | null {
    return this.#asked?.job ?? null
  }

  /** Measures the question unless its answer is here or on its way; null stops measuring and keeps what is there. */
  follow(question: GuessQuestion | null): void {
    if (question === null) {
      if (this.#running) this.forget()
      return
    }
    if (this.#asked !== null && same(this.#asked, question) && this.#share.phase !== 'failed') return
    this.forget()
    this.#asked = question
    void this.#measure(question)
  }

  /** Forgets the share: it belongs to another result. */
  forget(): void {
    this.#running?.abort()
    this.#running = null
    this.#asked = null
    this.#share = { phase: 'waiting' }
  }

  async #measure(question: GuessQuestion): Promise<void> {
    const { scenario, job, metric, year, answers } = question
    const guesses = uncertainOfGrade(scenario, 'D')
    if (guesses === 0) return void (this.#share = { phase: 'noGuesses' })
    const running = new AbortController()
    this.#running = running
    const runs = Math.min(MOST_RUNS, answers.length)
    this.#share = { phase: 'running', done: 0, total: runs }
    try {
      const request = { job: fixedJob(scenario, job), runs, metrics: [], focus: { metric, year } }
      const onProgress = (done: number, total: number) => {
        if (this.#running === running) this.#share = { phase: 'running', done, total }
      }
      const { columns } = await this.#runner().run(request, { onProgress }, running.signal)
      if (this.#running !== running) return
      const part = guessShareOf(answers, columns?.policies.at(-1) ?? new Float64Array())
      this.#share = part ? { phase: 'done', ...part, runs, guesses } : { phase: 'noSpread' }
    } catch {
      if (this.#running !== running) return
      this.#share = { phase: 'failed' }
    }
    this.#running = null
  }
}

/**
 * The same futures with every guess at its central value, under the proposal alone: it goes by the baseline's id, since a
 * runner plays the baseline of a job beside what does not name it.
 */
function fixedJob(scenario: Scenario, job: SimulationJob): SimulationJob {
  const proposal = job.policies.at(-1) ?? job.baseline
  return {
    ...job,
    model: toModel(withGradesFixed(scenario, ['D'])),
    policies: [{ ...proposal, id: job.baseline.id }],
  }
}

function same(a: GuessQuestion, b: GuessQuestion): boolean {
  return a.job === b.job && a.metric === b.metric && a.year === b.year
}
