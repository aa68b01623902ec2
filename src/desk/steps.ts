import type { Mapping } from '../spend/index.ts'
import { WorkerLost } from '../worker/lost.ts'
import type { DeskClient, Use } from './client.ts'
import type { Answer, DeskFile, DeskSettings } from './types.ts'

export type Task = 'survey' | 'assign' | 'read' | 'clean' | 'calibrate' | 'check'

/** What is being done, and how far it has come (0–1, or null where that is not known). */
export interface Busy {
  readonly task: Task
  readonly part: number | null
}

/** What the page holds, from which a new worker can be brought to where the last one was. */
export interface Facts {
  readonly files: readonly DeskFile[]
  /** How the files were read, with the user's choices; null before they were. */
  readonly mapping: Mapping | null
  readonly settings: DeskSettings
}

/** The steps of the desk, whatever happens to its worker. */
export interface Steps {
  /**
   * Does one step: a worker that is new is told first what the step builds on, and a step at which the worker was lost is
   * done once more.
   *
   * @throws DeskCancelled when it was cancelled; WorkerLost when a second worker was lost.
   */
  take<T>(task: Task, use: Use<T>, tell: (busy: Busy) => void): Promise<Answer<T>>
  /** Ends what is being done, and the worker with all it holds. */
  cancel(): void
}

/** What a worker can know, each with all before it. */
const STAGES = ['nothing', 'files', 'records', 'place'] as const
type Known = (typeof STAGES)[number]

/** What each task builds on, and what is known after it. */
const TASKS: Readonly<Record<Task, { readonly needs: Known; readonly makes: Known | null }>> = {
  survey: { needs: 'nothing', makes: 'files' },
  assign: { needs: 'files', makes: null },
  read: { needs: 'files', makes: 'records' },
  clean: { needs: 'records', makes: 'records' },
  calibrate: { needs: 'records', makes: 'place' },
  check: { needs: 'place', makes: null },
}

/** @param facts what the page holds at the moment. */
export function createSteps(client: DeskClient, facts: () => Facts): Steps {
  let known: Known = 'nothing'

  const call = async <T>(task: Task, use: Use<T>, tell: (busy: Busy) => void): Promise<Answer<T>> => {
    // Progress comes on a way of its own and may arrive after the answer: by then nothing is being done.
    let isUnderWay = true
    tell({ task, part: null })
    try {
      const answer = await client.call(use, (part) => {
        if (isUnderWay) tell({ task, part })
      })
      if (answer.ok) known = TASKS[task].makes ?? known
      return answer
    } finally {
      isUnderWay = false
    }
  }

  const lacks = (stage: Known): boolean => STAGES.indexOf(known) < STAGES.indexOf(stage)

  const attempt = async <T>(task: Task, use: Use<T>, tell: (busy: Busy) => void): Promise<Answer<T>> => {
    for (const [before, redo] of Object.entries(ways(facts())) as [Task, Use<unknown>][]) {
      const { makes } = TASKS[before]
      if (!lacks(TASKS[task].needs) || makes === null || !lacks(makes)) continue
      const answer = await call(before, redo, tell)
      if (!answer.ok) return answer
    }
    return call(task, use, tell)
  }

  return {
    async take(task, use, tell) {
      try {
        return await attempt(task, use, tell)
      } catch (thrown) {
        known = 'nothing'
        if (!(thrown instanceof WorkerLost)) throw thrown
      }
      try {
        return await attempt(task, use, tell)
      } catch (thrown) {
        known = 'nothing'
        throw thrown
      }
    },
    cancel() {
      known = 'nothing'
      client.cancel()
    },
  }
}

/** The way from a new worker to a place, in order. */
function ways({ files, mapping, settings }: Facts): Partial<Record<Task, Use<unknown>>> {
  return {
    survey: (desk, tell) => desk.survey(files, tell),
    ...(mapping && { read: (desk, tell) => desk.read(mapping, tell) }),
    calibrate: (desk) => desk.calibrate(settings),
  }
}
