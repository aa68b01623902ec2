import type { LeverId, Setting } from '../engine/index.ts'
import type { BriefMessages } from '../messages/brief/index.ts'
import type { Language } from '../messages/catalogue.ts'
import type { FocusColumns, Summary } from '../runner/types.ts'
import type { FiscalTotals } from './fiscal/totals.ts'
import type { Version } from './versions/version.ts'
import type { LawPack, Scenario } from '../scenario/checked.ts'
import type { AssumptionRow, Focus, Letter } from '../state/session-view.ts'

/** One proposal of the brief. */
export interface BriefProposal {
  readonly letter: Letter
  readonly name: string
  readonly levers: Readonly<Partial<Record<LeverId, Setting>>>
  /** The one that the headline is about. */
  readonly active: boolean
}

/** All that a brief is made of. */
export interface BriefInput {
  readonly language: Language
  readonly words: BriefMessages
  /** The place as its file says. */
  readonly scenario: Scenario
  /** The law of the jurisdiction in force, for rules on which the place has no note; null where none is chosen. */
  readonly lawPack: LawPack | null
  /** By letter. */
  readonly proposals: readonly BriefProposal[]
  readonly focus: Focus
  /** Today's rules first, then the proposals as in `proposals`. */
  readonly summary: Summary
  readonly columns: FocusColumns
  readonly seed: number
  readonly assumptions: readonly AssumptionRow[]
  readonly flags: readonly string[]
  readonly own: BriefOwn
  /** Claim, objection and reply, a sentence or two each; empty where nothing can be claimed. */
  readonly theCase: readonly string[]
  /** What matters most in a few sentences; empty until that study has been run. */
  readonly matters: readonly string[]
  /** Full link to the state. */
  readonly link: string
  /** Full link to where every assumption is listed. */
  readonly methodLink: string
  /** Fingerprint of the place's data with the author's numbers. */
  readonly hash: string
  /** ISO 8601 date of today. */
  readonly date: string
  /** Years of the fiscal note, rising. */
  readonly fiscalYears: readonly number[]
  /** What those years add up to; null until they have been added up. */
  readonly totals: FiscalTotals | null
  /** A version of this brief to compare with. */
  readonly earlier: Version | null
  /** The motion that rules and question were read from, as it was typed; empty where there is none. */
  readonly motion: string
  /** The place is a file of the user's own. */
  readonly ownPlace: boolean
}

/** What the author adds. */
export interface BriefOwn {
  /** Empty: the usual title. */
  readonly title: string
  readonly notes: string
}
