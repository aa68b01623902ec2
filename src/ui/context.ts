import { createContext } from 'svelte'
import type { SessionView } from '../state/session-view.ts'
import type { ResultView } from './result.ts'

/** What every component may read: the session, and the result as last drawn (once a frame at most). */
export interface Page {
  readonly session: SessionView
  /** The result that words and numbers are made of; null until enough futures are in. */
  readonly result: ResultView | null
  /** The newest futures, be they too few for words: for marks only. */
  readonly look: ResultView | null
  /** Only a first look is there of what is asked: the words of the last result are of something else, and wait. */
  readonly firstLook: boolean
  /** In a workshop, until the round is revealed: nothing of a result is shown or said. */
  readonly covered: boolean
}

export const [getPage, setPage] = createContext<Page>()
