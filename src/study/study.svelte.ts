import { codeOf, type ErrorCode } from '../runner/errors.ts'
import { runStudy, type StudyRoom } from './client.ts'
import type { StudyInput, StudyName, StudyResult } from './studies.ts'

export type StudyPhase = 'idle' | 'running' | 'done' | 'stopped' | 'failed'

/** Why there is no answer. */
export interface StudyFailure {
  readonly cause: ErrorCode
  readonly problem: string
}

export const NO_FAILURE: StudyFailure = { cause: 'fault', problem: '' }

/** What to tell of what a study ended with. */
export const failureOf = (thrown: unknown): StudyFailure => ({
  cause: codeOf(thrown),
  problem: thrown instanceof Error ? thrown.message : String(thrown),
})

/** A study as a part of the page sees it: asked for, watched, stopped. All getters are reactive (runes). */
export class PageStudy<Name extends StudyName> {
  readonly #name: Name
  readonly #room: StudyRoom | undefined
  #phase = $state<StudyPhase>('idle')
  #progress = $state.raw({ done: 0, total: 0 })
  #result = $state.raw<StudyResult<Name> | null>(null)
  #input = $state.raw<StudyInput<Name> | null>(null)
  #failure = $state.raw(NO_FAILURE)
  #running: AbortController | null = null

  constructor(name: Name, room?: StudyRoom) {
    this.#name = name
    this.#room = room
  }

  get phase(): StudyPhase {
    return this.#phase
  }
  get progress(): { readonly done: number; readonly total: number } {
    return this.#progress
  }
  /** The last result, or what is known so far while it runs; it belongs to `input`. */
  get result(): StudyResult<Name> | null {
    return this.#result
  }
  /** What was asked last. */
  get input(): StudyInput<Name> | null {
    return this.#input
  }
  /** Whether it failed because of its work, or of what works in the background. */
  get cause(): ErrorCode {
    return this.#failure.cause
  }
  /** Why it failed, as the model or the browser said it. */
  get problem(): string {
    return this.#failure.problem
  }

  /** Asks anew; what was running is stopped. The old result stays until there is a new one, unless `fresh`. */
  async ask(input: StudyInput<Name>, { fresh = true }: { readonly fresh?: boolean } = {}): Promise<void> {
    this.#running?.abort()
    const running = new AbortController()
    this.#running = running
    this.#input = input
    this.#phase = 'running'
    this.#failure = NO_FAILURE
    this.#progress = { done: 0, total: 0 }
    if (fresh) this.#result = null
    const mine = () => this.#running === running
    const listener = {
      onProgress: (done: number, total: number) => {
        if (mine()) this.#progress = { done, total }
      },
      onResult: (soFar: StudyResult<Name>) => {
        if (mine()) this.#result = soFar
      },
    }
    try {
      const result = await runStudy(this.#name, input, listener, running.signal, this.#room)
      if (!mine()) return
      this.#result = result
      this.#phase = 'done'
    } catch (thrown) {
      if (!mine()) return
      this.#failure = failureOf(thrown)
      this.#phase = 'failed'
    }
    this.#running = null
  }

  /** Stops and keeps what is known so far. */
  stop(): void {
    if (!this.#running) return
    this.#running.abort()
    this.#running = null
    this.#phase = 'stopped'
  }

  /** Stops and forgets: the question is another one now. */
  forget(): void {
    this.stop()
    this.#phase = 'idle'
    this.#result = null
    this.#input = null
  }
}
