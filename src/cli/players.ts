import { Tinypool } from 'tinypool'
import type { SimulationJob } from '../engine/index.ts'
import type { Played } from '../runner/api.ts'
import { createCoverage } from '../runner/coverage.ts'
import type { Task } from '../runner/crew.ts'
import { type Answer, RunnerError } from '../runner/errors.ts'
import { contextKey } from '../runner/keys.ts'
import { createPace } from '../runner/pace.ts'
import { createPlan } from '../runner/plan.ts'

/** Worker threads that play futures. */
export interface Players {
  play(request: PlayRequest): Promise<void>
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>
}

export interface PlayRequest {
  readonly job: SimulationJob
  /** The part to play: `count` futures from `first` on. */
  readonly first: number
  readonly count: number
  readonly signal: AbortSignal
  /** Takes a block of futures of all the job's policies; blocks come in any order. */
  readonly onBlock: (block: Block) => void
}

export interface Block extends Pick<Played, 'rows' | 'tenders'> {
  readonly first: number
  readonly count: number
}

const CHUNK_MS = 40

/** @param workers threads (count). */
export function createPlayers(workers: number): Players {
  const pool = new Tinypool({
    // Beside the compiled program, under the name that the compiler gives it.
    filename: new URL('./node.worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  })
  return {
    async play({ job, first, count, signal, onBlock }) {
      const pace = createPace(CHUNK_MS)
      const policies = job.policies.map((_, index) => index)
      const plan = createPlan(new Map([[0, createCoverage()]]), count, workers)
      const drain = async (): Promise<void> => {
        for (;;) {
          signal.throwIfAborted()
          const chunk = plan.next(() => pace.size(policies.length))
          if (!chunk) return
          const part = { first: first + chunk.first, count: chunk.count }
          const task: Task = { jobKey: contextKey(job), job, policies, ...part }
          const answer = (await pool.run(task, { signal })) as Answer<Played>
          if (!answer.ok) throw new RunnerError(answer.error)
          pace.observe(answer.milliseconds, chunk.count * policies.length)
          onBlock({ ...part, rows: answer.rows, tenders: answer.tenders })
        }
      }
      await Promise.all(Array.from({ length: workers }, drain))
    },
    close: () => pool.destroy(),
  }
}
