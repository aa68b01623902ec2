import type { Picture } from '../charts/picture.ts'
import type { Part } from '../messages/rich.ts'

/** The parts of a brief that can be left out, in the order in which they stand. */
export const BLOCK_IDS = [
  'motion',
  'earlier',
  'charts',
  'fiscal',
  'table',
  'rules',
  'case',
  'matters',
  'leavesOut',
  'rests',
  'notes',
  'cite',
] as const

export type BlockId = (typeof BLOCK_IDS)[number]

/** A table: the first cell of each row is its heading. */
export interface BriefTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns of figures, which stand at the right. */
  readonly figures: boolean
  /** Parts of the width that its columns take (percent). */
  readonly widths?: readonly number[]
  /** It may break between pages: its widths are given, so that its rows keep their heights. */
  readonly breaks?: boolean
}

/** What a block is made of, for paper, screen and files alike. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly small?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: BriefTable }
  | { readonly kind: 'pictures'; readonly pictures: readonly NamedPicture[] }
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'link'; readonly text: string; readonly link: string }

export type PictureId = 'dots' | 'time' | 'strips'

export interface NamedPicture {
  readonly id: PictureId
  readonly picture: Picture
  /** How to read it, in one line. */
  readonly caption: string
}

export interface Block {
  readonly id: BlockId
  readonly title: string
  readonly pieces: readonly Piece[]
}

/** What every export carries, so that anyone can find the same digits again. */
export interface Receipt {
  readonly place: string
  /** "2012–2026" */
  readonly years: string
  readonly seed: number
  readonly runs: number
  /** Version of the model. */
  readonly model: string
  /** Fingerprint of the place's data with the author's numbers: 16 hex digits. */
  readonly hash: string
  /** ISO 8601 date. */
  readonly date: string
  readonly link: string
  /** Five letters made of the shown digits. */
  readonly code: string
}

/** The whole brief as data. */
export interface Brief {
  readonly title: string
  /** The place with its years, in one line. */
  readonly place: string
  readonly headline: {
    /** The sentence, both sides of the count in it. */
    readonly sentence: readonly Part[]
    /** Discs to fill (0–10). */
    readonly discs: number
    /** Today's rules, and the range of most futures. */
    readonly today: string
    readonly range: string
  }
  /** What a vote turns on, a line each: how often, how much more, at what cost, whether lawful, whether right before. */
  readonly answers: BriefTable
  /** What must be said of these numbers: own assumptions, the switch, levers beyond the law. */
  readonly flags: readonly string[]
  readonly blocks: readonly Block[]
  readonly annex: {
    readonly title: string
    readonly lead: string
    /** The rules step by step, where the brief shows only where they end. */
    readonly rules: BriefTable | null
    /** Every number of the model. */
    readonly table: BriefTable
  }
  readonly wording: string
  readonly receipt: Receipt
}
