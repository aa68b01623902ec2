import type { LeverId, Setting, Trait } from '../engine/index.ts'
import type { AssumptionEdit, Jurisdiction, LawPack, LeverFacts, Scenario } from '../scenario/checked.ts'
import type { TownFacts } from '../scenario/town.ts'
import type { FocusColumns, RunRequest, RunUpdate, Summary } from '../runner/types.ts'
import type { Account } from './account-view.ts'
import type { AssumptionRow, EditOutcome, Flag, GuessShare } from './assumption-view.ts'
import type { Question } from '../analysis/question.ts'
import type { Letter } from './edit.ts'
import type { KeptState } from './kept-state.ts'
import type { LeverLaw } from './law.ts'
import type { LawHead } from './law-library.ts'
import type { Published } from './link-published.ts'
import type { AllPlaces } from './places-view.ts'

export type { Account, AccountYear, WhyUnfilled } from './account-view.ts'
export type { AssumptionRow, EditOutcome, Flag, GuessShare } from './assumption-view.ts'
export type { Letter } from './edit.ts'
export type { KeptState } from './kept-state.ts'
export type { LeverLaw } from './law.ts'
export type { TownFacts } from '../scenario/town.ts'
export type { RunUpdate as PlayedBeside } from '../runner/types.ts'
export type { LawHead } from './law-library.ts'
export type {
  AllPlaces,
  LeftOutLever,
  PlaceOutcome,
  PlaceReason,
  PlaceResult,
  Verdict,
} from './places-view.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { OtherMeasure } from './other-measures.ts'
import type { QuestionId } from './questions.ts'

/** Which question the page answers: one trait's share, by value or by number of contracts, in one year, against a target. */
export interface Focus {
  /** Metric id such as `share.trait.familyFarm` or `share.trait.familyFarm.count`. */
  readonly metric: string
  readonly year: number
  /** In the metric's unit (a share is 0–1). */
  readonly target: number
}

export type ResultTab = 'dots' | 'time' | 'table'

/** The views of the page, each with its word in links. */
export const VIEWS = [
  ...(['explore', 'compare', 'deeper', 'brief', 'places', 'spend', 'method', 'device'] as const),
  'workshop',
] as const

/** Those in the head of the page, in its order; the others are reached from these. */
export const HEAD_VIEWS = [
  'explore',
  'compare',
  'deeper',
  'brief',
  'method',
] as const satisfies readonly View[]

/**
 * What the page shows: one proposal in one place, several side by side, the questions behind the answer, what is handed
 * on of it, one policy in all places, the user's own files, how the numbers come about, what this device holds, or how a
 * workshop is set up.
 */
export type View = (typeof VIEWS)[number]

export interface Proposal {
  readonly name: string
  readonly levers: Readonly<Partial<Record<LeverId, Setting>>>
}

/** One of the proposals for a place. */
export interface ProposalSlot extends Proposal {
  readonly letter: Letter
  /** The one that the levers move. */
  readonly active: boolean
}

/** What a motion says, as it was read. */
export interface AppliedMotion {
  /** As it was typed. */
  readonly text: string
  readonly changes: Proposal['levers']
  readonly focus: Partial<Focus>
  /** What the proposal is called. */
  readonly name: string
}

export type RunPhase = 'starting' | 'running' | 'done' | 'failed'

/** How far the current simulation is; the last good result stays on screen whatever the phase. */
export interface RunStatus {
  readonly phase: RunPhase
  /** Futures finished and asked for. */
  readonly done: number
  readonly total: number
  /** In plain words, with what to do; only when failed. */
  readonly problem?: string
  /** Whether trying again can help; only when failed. */
  readonly canRetry?: boolean
}

/** What is drawn: always of one and the same set of futures. */
export interface ShownResult {
  /** Futures behind these numbers: a preview has fewer than the full run, always the first of the same ones. */
  readonly runs: number
  readonly complete: boolean
  /** It came with the page and is being confirmed by futures simulated here. */
  readonly builtIn?: boolean
  /** The focus these columns belong to (may lag behind the session's focus for a moment). */
  readonly focus: Focus
  readonly summary: Summary
  /** The focus metric in the focus year, run by run: baseline and proposal paired by index. */
  readonly columns: FocusColumns
}

/** A message that stays until dismissed: what happened, what is safe, what to do. */
export interface Notice {
  readonly id: string
  readonly kind: 'info' | 'problem'
  readonly text: string
  readonly details?: readonly string[]
}

export interface PlaceCard {
  readonly id: string
  readonly title: string
  readonly place: string
  /** ISO 3166-1 alpha-2; ZZ for none. */
  readonly country: string
  readonly years: string
  /** True for a file the user opened: it stays on this computer, and links do not carry it. */
  readonly own?: boolean
}

/** The session as the page sees it. All getters are reactive (runes). */
export interface SessionView {
  readonly places: readonly PlaceCard[]
  readonly scenario: Scenario
  /** The one that the levers move. */
  readonly proposal: Proposal
  /** All of them, by letter: at least one, at most three. */
  readonly proposals: readonly ProposalSlot[]
  readonly focus: Focus
  /** The motion that rules and question were read from, as it was typed; empty where there is none. */
  readonly motion: string
  readonly view: View
  readonly tab: ResultTab
  /** What Compare shows where it is no share by trait. */
  readonly otherMeasure: OtherMeasure | null
  /** The one of the questions that is open, in the view of that name. */
  readonly asking: QuestionId | null
  /** The workshop that goes on; null outside of one. */
  readonly workshop: Workshop | null
  /** The future that is followed down to its tenders, from 1; null while none is. */
  readonly future: number | null
  readonly run: RunStatus
  /** Enough futures for words and numbers: the newest that there are. */
  readonly result: ShownResult | null
  /** The newest futures, also where they are too few for a word: a first look, to be drawn only. */
  readonly look: ShownResult | null
  readonly notices: readonly Notice[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What a link said was published of just this question; null once anything of it is changed. */
  readonly published: Published | null
  /** The full link to this state. */
  readonly link: string
  /** True while a lever or the target is being dragged: axes stay fixed, nothing animates, nothing is announced. */
  readonly dragging: boolean

  /** Traits whose share can be the focus here, in the engine's order. */
  readonly traits: readonly Trait[]

  /** Every number of the model with its source; what the user has set is in `edit`. */
  readonly assumptions: readonly AssumptionRow[]
  /** Numbers set by the user, by path. */
  readonly edits: Readonly<Record<string, AssumptionEdit>>
  /** Measured evidence only: every guess (grade D) is drawn evenly from its whole range. */
  readonly measuredOnly: boolean
  readonly guessShare: GuessShare
  /** What every view and every export must say of these numbers: own assumptions, the switch, levers beyond the law. */
  readonly flags: readonly Flag[]
  /** Countries and unions whose law can be chosen, by name. */
  readonly jurisdictions: readonly LawHead[]
  /** Whose law holds where the place has no note; null while none is chosen. */
  readonly jurisdiction: Jurisdiction | null
  /** That law; null while none is chosen, and until it is there. */
  readonly lawPack: LawPack | null
  /** The contracts kept for somebody, year by year; null until the full run is there. */
  readonly account: Account | null
  readonly allPlaces: AllPlaces

  /**
   * What analyses are asked about: today's rules and the proposal at hand, with the numbers in force, and the focus. The
   * same object until one of them changes.
   */
  readonly question: Question

  /**
   * One measure in one year, run by run, of the run on screen: policies stand in the order of `result.summary`.
   * Nothing is played. Rejects when no run is complete, or the runner plays another by now.
   */
  columns(metric: string, year: number): Promise<FocusColumns>
  /** Plays something beside the run on screen, behind the page. Rejects when it is given up, or the worker fails. */
  playBeside(request: RunRequest, signal: AbortSignal): Promise<RunUpdate>
  /** A copy of the proposal at hand, which is then at hand; nothing happens when there are three. */
  addProposal(): void
  /**
   * Takes over settings that were worked out as a proposal, in one undo step: as a further one when there is room and
   * the one at hand is not empty, else in its place. What equals today's rules is left out.
   */
  applyChanges(changes: Proposal['levers'], name: string): void
  /**
   * Takes over what a motion says, in one undo step: its rules in place of the proposal at hand, where what is not named
   * stays as today, and the share, target and year that it asks for.
   */
  applyMotion(motion: AppliedMotion): void
  /** The words of the motion go, what was made of them stays. */
  forgetMotion(): void
  /** Puts a proposal under the levers. */
  activateProposal(letter: Letter): void
  /** The last proposal stays. */
  removeProposal(letter: Letter): void
  swapProposals(a: Letter, b: Letter): void
  choosePlace(id: string): void
  /** Opens a user's own scenario file; `name` is the file's name, for messages. False when it is not shown. */
  openFile(text: string, name: string): Promise<boolean>
  /** Opens a town that is told by a few facts, under today's rules; false when it is not shown. */
  openTown(facts: TownFacts): Promise<boolean>
  /** End value of the lever in the proposal, or today's when the proposal leaves it alone. */
  leverValue(id: LeverId): number
  todayValue(id: LeverId): number
  /** Lowest, highest value and step for the slider in this place. */
  leverRange(id: LeverId): { min: number; max: number; step: number }
  /** Where a lever stands today and in the proposal at hand, how far it reaches here, and what the law allows. */
  leverFacts(id: LeverId): LeverFacts
  changedLevers(): readonly LeverId[]
  /** `settled` false while dragging: one undo step per gesture. */
  setLever(id: LeverId, value: number, settled?: boolean): void
  /** Sets a lever with its dates: a value, a ramp or dated steps; one undo step. */
  setSetting(id: LeverId, setting: Setting): void
  resetLever(id: LeverId): void
  /** Back to today's rules. */
  resetAll(): void
  /** Replaces the proposal by one of the scenario's policies; one undo step. */
  applyPreset(policyId: string): void
  /** Without a letter, the proposal at hand. */
  renameProposal(name: string, letter?: Letter): void
  setFocus(change: Partial<Focus>, settled?: boolean): void
  setTab(tab: ResultTab): void
  setOtherMeasure(measure: OtherMeasure | null): void
  /** Opens one of the questions, or closes the one that is open: a step of its own for Back and Forward. */
  ask(question: QuestionId | null): void
  /** Begins a workshop, or ends it: a step of its own for Back and Forward. */
  setWorkshop(workshop: Workshop | null): void
  /** Follows a future, or none. No step of its own: futures are leafed through. */
  follow(future: number | null): void
  /** A step of its own for Back and Forward. */
  setView(view: View): void
  /** Sets a number of the model for this session; one undo step. A plain number is the same in every future. */
  editAssumption(path: string, edit: number | AssumptionEdit): Promise<EditOutcome>
  /** Sets several numbers by path, all or none; one undo step. */
  editAssumptions(edits: Readonly<Record<string, number | AssumptionEdit>>): Promise<EditOutcome>
  /** Back to what the place's file says. */
  resetAssumption(path: string): void
  resetAssumptions(): void
  setMeasuredOnly(on: boolean): void
  /** What the law of this place, or of its country, says about a lever, and whether the proposal goes beyond it. */
  lawOf(id: LeverId): LeverLaw
  /** Chooses whose law holds where the place has no note; null: as the place says. One undo step. */
  chooseLaw(id: Jurisdiction | null): void
  undo(): void
  redo(): void
  /** The last states of work that this browser keeps, newest first, without the one on screen. Not reactive. */
  keptStates(): readonly KeptState[]
  /** Goes back to one of them; Back returns from it. */
  returnTo(state: KeptState): Promise<void>
  forgetState(state: KeptState): void
  dismissNotice(id: string): void
  /** Runs the simulation again after a failure. */
  retry(): void
}
