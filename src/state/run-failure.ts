import type { SimulationJob } from '../engine/index.ts'
import type { Messages } from '../messages/catalogue.ts'
import { format } from '../messages/messages.svelte.ts'
import { MOST_TENDERS, tendersOfFuture } from '../runner/size.ts'

/** Why there is no result, as a function of the language. */
export interface RunFailure {
  readonly problem: (messages: Messages) => string
  /** Whether asking once more can help: not where the numbers themselves are refused. */
  readonly canRetry: boolean
}

/** What to tell of a run that ended without a result. */
export function runFailure(thrown: unknown, { model }: SimulationJob): RunFailure {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : ''
  const message = thrown instanceof Error ? thrown.message : ''
  switch (code) {
    case 'modelOutOfRange':
      return { problem: ({ notices }) => notices.runRefused(message), canRetry: false }
    case 'tooLarge': {
      const problem = ({ notices }: Messages): string =>
        notices.runTooLarge(format().count(tendersOfFuture(model)), format().count(MOST_TENDERS))
      return { problem, canRetry: false }
    }
    case 'notStarted':
    case 'outOfMemory':
      return {
        problem: ({ notices }) => notices.runFailed(notices.remedies[code]),
        canRetry: true,
      }
    default:
      return { problem: ({ notices }) => notices.runFailed(notices.remedies.workerLost), canRetry: true }
  }
}
