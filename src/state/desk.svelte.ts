import type { LeverId, Setting, Trait } from '../engine/index.ts'
import type { Question } from '../analysis/question.ts'
import { language, t } from '../messages/messages.svelte.ts'
import { assumptionText } from '../messages/sentences/assumptions.ts'
import {
  assumptionsOf,
  leverFacts,
  type AssumptionEdit,
  type Jurisdiction,
  type LawPack,
  type LeverFacts,
  type Scenario,
} from '../scenario/checked.ts'
import { loadChecks } from './checks.ts'
import { Editor } from './editor.svelte.ts'
import { flagsOf } from './flags.ts'
import { lawOf, type LeverLaw } from './law.ts'
import { lawHeads, loadLaw, type LawHead } from './law-library.ts'
import { LawShelf } from './law-shelf.svelte.ts'
import type { LeverRange } from './lever-range.ts'
import type {
  AppliedMotion,
  AssumptionRow,
  EditOutcome,
  Flag,
  Focus,
  Letter,
  Proposal,
  ProposalSlot,
} from './session-view.ts'

/** The user's work on one place as the page meets it: levers, numbers, undo, and what can be said of them at once. */
export class Desk {
  protected readonly editor: Editor
  readonly #laws: LawShelf
  // Apart from the edit, which changes with every step of a drag: the rows are many and need not be made anew.
  readonly #numbers = $derived.by(() => this.editor.edit.numbers)
  readonly #assumptions = $derived.by(() => this.#rows())
  readonly #proposals = $derived.by(() => this.editor.proposals)
  readonly #question = $derived.by(() => this.#ask())
  #asked: Question | null = null
  readonly #flags = $derived.by(() => {
    // The rows, each with its text, are made when one of them is the user's own or the view that lists them is open.
    const rows = Object.keys(this.#numbers).length > 0 ? this.#assumptions : []
    return flagsOf(language(), this.scenario, this.editor.edit, { rows, pack: this.lawPack })
  })

  /**
   * @param onChange told of every change, settled or not.
   * @param onNoLaw told when a country's law could not be fetched.
   */
  constructor(
    scenario: Scenario,
    onChange: (settled: boolean) => void,
    onNoLaw: (id: Jurisdiction) => void = () => undefined
  ) {
    this.editor = new Editor(scenario, onChange)
    this.#laws = new LawShelf(loadLaw, onNoLaw)
  }

  get scenario(): Scenario {
    return this.editor.scenario
  }
  get proposal(): Proposal {
    return this.editor.proposal
  }
  get proposals(): readonly ProposalSlot[] {
    return this.#proposals
  }
  get question(): Question {
    return this.#question
  }
  get motion(): string {
    return this.editor.edit.motion
  }
  get focus(): Focus {
    return this.editor.edit.focus
  }
  get traits(): readonly Trait[] {
    return this.editor.traits
  }
  get assumptions(): readonly AssumptionRow[] {
    return this.#assumptions
  }
  get edits(): Readonly<Record<string, AssumptionEdit>> {
    return this.editor.edit.numbers
  }
  get measuredOnly(): boolean {
    return this.editor.edit.measuredOnly
  }
  get flags(): readonly Flag[] {
    return this.#flags
  }
  get canUndo(): boolean {
    return this.editor.canUndo
  }
  get canRedo(): boolean {
    return this.editor.canRedo
  }
  get dragging(): boolean {
    return this.editor.dragging
  }

  leverValue(id: LeverId): number {
    return this.editor.leverValue(id)
  }
  todayValue(id: LeverId): number {
    return this.editor.todayValue(id)
  }
  leverRange(id: LeverId): LeverRange {
    return this.editor.leverRange(id)
  }
  leverFacts(id: LeverId): LeverFacts {
    const { baseline, policies } = this.editor.job
    const start = policies[1] ?? baseline
    return leverFacts(this.scenario, id, { today: baseline, start, pack: this.lawPack })
  }
  changedLevers(): readonly LeverId[] {
    return Object.keys(this.editor.edit.changes) as LeverId[]
  }
  setLever(id: LeverId, value: number, settled = true): void {
    this.editor.setLever(id, value, settled)
  }
  setSetting(id: LeverId, setting: Setting): void {
    this.editor.setSetting(id, setting)
  }
  resetLever(id: LeverId): void {
    this.editor.resetLever(id)
  }
  resetAll(): void {
    this.editor.resetAll()
  }
  applyPreset(policyId: string): void {
    this.editor.applyPreset(policyId)
  }
  renameProposal(name: string, letter?: Letter): void {
    this.editor.rename(name, letter)
  }
  addProposal(): void {
    this.editor.addProposal()
  }
  applyChanges(changes: Proposal['levers'], name: string): void {
    this.editor.applyChanges(changes, name)
  }
  forgetMotion(): void {
    this.editor.forgetMotion()
  }
  applyMotion(motion: AppliedMotion): void {
    this.editor.applyMotion(motion)
  }
  activateProposal(letter: Letter): void {
    this.editor.activateProposal(letter)
  }
  removeProposal(letter: Letter): void {
    this.editor.removeProposal(letter)
  }
  swapProposals(a: Letter, b: Letter): void {
    this.editor.swapProposals(a, b)
  }
  setFocus(change: Partial<Focus>, settled = true): void {
    this.editor.setFocus(change, settled)
  }
  undo(): void {
    this.editor.undo()
  }
  redo(): void {
    this.editor.redo()
  }
  editAssumption(path: string, edit: number | AssumptionEdit): Promise<EditOutcome> {
    return this.editAssumptions({ [path]: edit })
  }
  async editAssumptions(edits: Readonly<Record<string, number | AssumptionEdit>>): Promise<EditOutcome> {
    const { scenario } = this
    const checks = await loadChecks().catch(() => null)
    if (!checks) return { ok: false, message: t().notices.checksMissing }
    // The numbers were meant for a place that the user has left meanwhile.
    if (scenario !== this.scenario) return { ok: true }
    return this.editor.setNumbers(edits, checks)
  }
  resetAssumption(path: string): void {
    this.editor.resetNumber(path)
  }
  resetAssumptions(): void {
    this.editor.resetNumbers()
  }
  setMeasuredOnly(on: boolean): void {
    this.editor.setMeasuredOnly(on)
  }
  lawOf(id: LeverId): LeverLaw {
    return lawOf(this.scenario, id, this.editor.setting(id), this.lawPack)
  }
  get jurisdictions(): readonly LawHead[] {
    return lawHeads
  }
  get jurisdiction(): Jurisdiction | null {
    return this.editor.edit.law ?? this.scenario.jurisdiction ?? null
  }
  get lawPack(): LawPack | null {
    return this.#laws.peek(this.jurisdiction)
  }
  chooseLaw(id: Jurisdiction | null): void {
    this.editor.setLaw(id)
  }
  /** Fetches the law of the jurisdiction in force, where it is not at hand. */
  protected fetchLaw(): void {
    this.#laws.want(this.jurisdiction)
  }

  #ask(): Question {
    const [job, { metric, year, target }, asked] = [this.editor.job, this.focus, this.#asked]
    const { measure } = asked ?? {}
    const same = asked?.job === job && measure?.metric === metric && measure.year === year
    if (!same || asked.target !== target) this.#asked = { job, measure: { metric, year }, target }
    return this.#asked as Question
  }

  #rows(): readonly AssumptionRow[] {
    const numbers = this.#numbers
    return assumptionsOf(this.scenario).map((facts) => {
      const edit = numbers[facts.path] ?? null
      return { ...facts, edit, text: assumptionText(language(), { ...facts, edit }, this.scenario.currency) }
    })
  }
}
