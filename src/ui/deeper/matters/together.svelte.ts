import { PageStudy, type StudyPhase } from '../../../study/study.svelte.ts'
import type { Asked } from './asked.ts'

/** How exact: futures and pairs of mixes, at first and when asked to be more exact. */
const FIRST = { baseRuns: 2000, runs: 256, pairs: 64, leverRuns: 12 }
const EXACT = { baseRuns: 6000, runs: 1000, pairs: 192, leverRuns: 32 }
const MOST_NUMBERS = 12

/** Both lists, worked out side by side and shown to the reader as one piece of work. */
export class Together {
  readonly unknowns = new PageStudy('matters')
  readonly levers = new PageStudy('leverMatters')
  readonly #both = [this.unknowns, this.levers] as const
  #asked = $state.raw<Asked | null>(null)
  #exact = $state(false)

  /** What was asked last. */
  get asked(): Asked | null {
    return this.#asked
  }
  get exact(): boolean {
    return this.#exact
  }
  get phase(): StudyPhase {
    const phases = this.#both.map(({ phase }) => phase)
    return (['failed', 'running', 'stopped', 'done'] as const).find((each) => phases.includes(each)) ?? 'idle'
  }
  get progress(): { readonly done: number; readonly total: number } {
    const parts = this.#both
      .filter(({ phase }) => phase !== 'idle')
      .map(({ phase, progress: { done, total } }) => (phase === 'done' ? 1 : total > 0 ? done / total : 0))
    return { done: parts.reduce((sum, part) => sum + part, 0), total: parts.length }
  }
  get result(): unknown {
    return this.unknowns.result ?? this.levers.result
  }
  get cause() {
    return (this.unknowns.phase === 'failed' ? this.unknowns : this.levers).cause
  }
  get problem(): string {
    return this.unknowns.problem || this.levers.problem
  }

  ask(asked: Asked, { exact }: { readonly exact: boolean }): void {
    const { question, output, levers } = asked
    const { baseRuns, runs, pairs, leverRuns } = exact ? EXACT : FIRST
    this.#asked = asked
    this.#exact = exact
    void this.unknowns.ask({ question, output, baseRuns, runs, most: MOST_NUMBERS }, { fresh: !exact })
    if (levers.length === 0) this.levers.forget()
    else void this.levers.ask({ question, levers, pairs, runs: leverRuns }, { fresh: !exact })
  }

  stop(): void {
    for (const study of this.#both) study.stop()
  }
}
