import { createContext } from 'svelte'
import type { SessionView } from '../state/session-view.ts'
import type { ResultView } from './result.ts'

/** What the law of the place says about one lever. */
export type LawNote = SessionView['scenario']['law'][number]

/** What every component may read: the session, and the result as last drawn (once a frame at most). */
export interface Page {
  readonly session: SessionView
  /** The result on screen; null until the first futures are in. */
  readonly result: ResultView | null
}

export const [getPage, setPage] = createContext<Page>()
