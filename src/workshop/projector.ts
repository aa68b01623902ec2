/** The name under which the windows of one device find each other. */
export const PROJECTOR_CHANNEL = 'spendshift-workshop'

/** What follows `#` in the projector window's address. */
export const PROJECTOR_HASH = 'projector'

/** A piece of a sentence; `strong` ones carry its weight. */
export interface ProjectedPart {
  readonly text: string
  readonly strong: boolean
}

/** What stands on the wall: the round, how the tables' proposals fare, or the code that leads to the workshop. */
export type Showing = 'round' | 'board' | 'code'

/** Colours of the window: those of the device, or its own. */
export const PROJECTOR_THEMES = ['system', 'light', 'dark'] as const
export type ProjectorTheme = (typeof PROJECTOR_THEMES)[number]

/** A line of the board. */
export interface ProjectedRow {
  readonly rank: string
  readonly name: string
  readonly often: string
  readonly cost: string
  readonly met: boolean
}

/** A range on the axis: what was guessed, or what came under today's rules and under the proposal. */
export interface ProjectedBar {
  readonly kind: 'guess' | 'today' | 'came'
  readonly name: string
  readonly low: number
  readonly high: number
}

/** All that the projector window shows. Before the reveal it holds nothing of the result. */
export interface Projected {
  readonly theme: ProjectorTheme
  readonly place: string
  /** "Round 2 of 3" */
  readonly round: string
  readonly proposal: string
  readonly goal: string
  /** The round's question, or the answer to it. */
  readonly sentence: readonly ProjectedPart[]
  /** The guess, and after the reveal how far off it was; empty while nobody has guessed. */
  readonly note: string
  /** Discs to fill, of ten; null while the result is covered. */
  readonly result: number | null
  /** Ranges over the target, where the room guesses a range: after the reveal what came, too. Else null. */
  readonly bars: { readonly target: number; readonly rows: readonly ProjectedBar[] } | null
  readonly startedAt: number
  readonly minutes: number
  /** The tables, best first, once the board is revealed and shown; else null. */
  readonly board: {
    readonly note: string
    readonly cost: string
    readonly rows: readonly ProjectedRow[]
  } | null
  /** The workshop's link, where its code is shown; else null. */
  readonly code: string | null
}

/** The projector window asks for what to show, and says when it goes; the main window asks who is there, and tells it. */
export type ProjectorMessage =
  | { readonly kind: 'hello' | 'bye' | 'who' }
  | { readonly kind: 'show'; readonly shown: Projected }
  | { readonly kind: 'end' }
