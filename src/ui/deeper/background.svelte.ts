import { reachEffort, reachPlays } from '../../analysis/reach/effort.ts'
import type { Question } from '../../analysis/question.ts'
import type { QuestionId } from '../../state/questions.ts'
import type { SessionView } from '../../state/session-view.ts'
import { PageStudy, type StudyPhase } from '../../study/study.svelte.ts'
import { failsInput } from './fails/fails-input.ts'
import { judged, type Judged } from './motion/motion-data.ts'
import { askedOf, usualChoice } from './reach/asked.ts'
import { SECONDS } from './reach/pace.ts'
import { Paced } from './reach/paced.svelte.ts'

/** Futures of a first look, and of the answer that takes its place. */
export const PART_RUNS = { first: 100, full: 1000 } as const
export const CREDIT_RUNS = { first: 32, full: 200 } as const

type Step = () => Promise<unknown>

/** What is worked out behind the questions, one after the other and the cheapest first, while their view is open. */
export class Background {
  readonly decisive = new PageStudy('decisive')
  readonly fails = new PageStudy('fails')
  readonly part = new PageStudy('fails')
  readonly credit = new PageStudy('credit')
  readonly reach = new PageStudy('reach')
  readonly paced = new Paced()
  readonly #studies = [this.decisive, this.fails, this.part, this.credit, this.reach] as const
  #motion = $state.raw<Judged | null>(null)
  #question: Question | null = null
  #turn = 0

  /** The motion, judged by the futures on screen; null until they are. */
  get motion(): Judged | null {
    return this.#motion
  }

  /** Works out what is not known yet; of another question than before, all anew. The futures on screen must be complete. */
  begin(session: SessionView, open: QuestionId | null): void {
    this.stop()
    if (session.question !== this.#question) this.#forget(session.question)
    void this.#work(this.#steps(session, open), this.#turn)
  }

  /** Stops; what is known by then stays. */
  stop(): void {
    this.#turn++
    this.paced.stop()
    for (const study of this.#studies) study.stop()
  }

  /** Divides the effect among the rules, by as many futures as the reader wants to wait for. */
  askCredit(session: SessionView, runs: number): Promise<void> {
    const { question } = session
    return this.credit.ask({ question, runs }, { fresh: this.credit.input?.question !== question })
  }

  /** Looks for the usual goal for about so many seconds. */
  async askReach(session: SessionView, seconds: number): Promise<void> {
    const asked = askedOf(session, usualChoice(session))
    await this.paced.run(asked.question, seconds, (budget, expect) => {
      const effort = reachEffort(budget, asked.moving.length)
      expect(reachPlays(asked.moving.length, effort))
      return this.reach.ask({ ...asked, effort }, { fresh: false })
    })
  }

  #forget(question: Question): void {
    this.#question = question
    this.#motion = null
    for (const study of this.#studies) study.forget()
  }

  async #work(steps: readonly Step[], turn: number): Promise<void> {
    for (const step of steps) {
      if (this.#turn !== turn) return
      await step()
    }
  }

  #steps(session: SessionView, open: QuestionId | null): readonly Step[] {
    const steps: Step[] = [
      () => this.#judge(session),
      () => this.#askDecisive(session),
      () => this.#askFails(session),
    ]
    if (session.changedLevers().length > 0) {
      steps.push(
        () => this.#askPart(session, PART_RUNS.first),
        () => this.#askCreditAtLeast(session, open === 'credit' ? CREDIT_RUNS.full : CREDIT_RUNS.first)
      )
    }
    steps.push(async () => {
      if (isOpen(this.reach.phase)) await this.askReach(session, SECONDS.quick)
    })
    if (session.changedLevers().length > 0) {
      steps.push(
        () => this.#askPart(session, PART_RUNS.full),
        () => this.#askCreditAtLeast(session, CREDIT_RUNS.full)
      )
    }
    return steps
  }

  async #judge(session: SessionView): Promise<void> {
    if (this.#motion) return
    const { metric, year, target } = session.focus
    const found = await judged(session, { measure: { metric, year }, side: 'atLeast', threshold: target })
    if (found?.job === this.#question?.job) this.#motion = found
  }

  async #askFails(session: SessionView): Promise<void> {
    if (!isOpen(this.fails.phase)) return
    const choice = { against: 'target', carriedOut: 'full', seek: 'rarer', better: 'more' } as const
    const input = await failsInput(session, session.question, choice, 0)
    if (input && input.question === this.#question) await this.fails.ask(input)
  }

  async #askDecisive(session: SessionView): Promise<void> {
    if (!isOpen(this.decisive.phase)) return
    const { question } = session
    const { metric, year } = question.measure
    const columns = await session.columns(metric, year).catch(() => null)
    const answers = columns?.policies.at(-1)
    if (answers && question === this.#question) await this.decisive.ask({ question, answers })
  }

  async #askPart({ question }: SessionView, runs: number): Promise<void> {
    if (!isOpen(this.part.phase) && (this.part.input?.runs ?? 0) >= runs) return
    const choice = { against: 'target', carriedOut: 'part', seek: 'rarer', better: 'more' } as const
    await this.part.ask({ question, runs, ...choice }, { fresh: false })
  }

  async #askCreditAtLeast(session: SessionView, runs: number): Promise<void> {
    if (!isOpen(this.credit.phase) && (this.credit.input?.runs ?? 0) >= runs) return
    await this.askCredit(session, runs)
  }
}

/** Not asked yet, or stopped before it was answered. */
const isOpen = (phase: StudyPhase): boolean => phase === 'idle' || phase === 'stopped'
