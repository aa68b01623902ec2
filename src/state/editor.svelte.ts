import type { LeverId, SimulationJob, Trait, Setting } from '../engine/index.ts'
import { t } from '../messages/messages.svelte.ts'
import { cleanMotion, cleanName } from './clean-words.ts'
import {
  builtInCalibration,
  toModel,
  type AssumptionEdit,
  type Jurisdiction,
  type Scenario,
} from '../scenario/checked.ts'
import { scenarioInForce, withNumbers, withoutNumber, type Judge } from './assumption-edits.ts'
import type { EditOutcome } from './assumption-view.ts'
import { draftsOf, withActive, withCopy, withDraft, withName, withoutDraft, withSwapped } from './drafts.ts'
import { defaultEdit, nameAfterMove, presetName, type Edit, type Letter } from './edit.ts'
import { changeFocus } from './focus.ts'
import { groundOf, type Force, type Ground } from './ground.ts'
import { History } from './history.ts'
import { Jobs } from './jobs.ts'
import { previewMetrics } from './preview.ts'
import { leverRange, type LeverRange } from './lever-range.ts'
import {
  allowedSetting,
  allowedValue,
  changesFrom,
  changesOf,
  endOf,
  moveSetting,
  sameSetting,
  todaySetting,
  type Settings,
} from './proposal.ts'
import type { AppliedMotion, Focus, Proposal, ProposalSlot } from './session-view.ts'

/** The user's work on one place: levers, numbers, name and focus, with undo. Changing it tells `onChange`, settled or not. */
export class Editor {
  readonly #onChange: (settled: boolean) => void
  readonly #history: History<Edit>
  #ground: Ground = $state.raw() as Ground
  #edit: Edit = $state.raw() as Edit
  #canUndo = $state(false)
  #canRedo = $state(false)
  #dragging = $state(false)
  #force: Force | null = null
  readonly #jobs = new Jobs()

  constructor(scenario: Scenario, onChange: (settled: boolean) => void) {
    this.#onChange = onChange
    this.#ground = groundOf(scenario)
    this.#history = new History(defaultEdit(scenario))
    this.#sync()
  }

  get scenario(): Scenario {
    return this.#ground.scenario
  }

  get traits(): readonly Trait[] {
    return this.#ground.traits
  }

  get previewMetrics(): readonly string[] {
    return previewMetrics(this.job.model)
  }

  get edit(): Edit {
    return this.#edit
  }

  get proposal(): Proposal {
    const { name, letter, changes } = this.#edit
    return { name: name || t().chrome.proposal.nameOf(letter), levers: changes }
  }

  /** All proposals, by letter. */
  get proposals(): readonly ProposalSlot[] {
    return draftsOf(this.#edit).map(({ letter, name, changes }) => ({
      letter,
      name: name || t().chrome.proposal.nameOf(letter),
      levers: changes,
      active: letter === this.#edit.letter,
    }))
  }

  get canUndo(): boolean {
    return this.#canUndo
  }

  get canRedo(): boolean {
    return this.#canRedo
  }

  get dragging(): boolean {
    return this.#dragging
  }

  /** The simulation of this edit: the same object until something that moves its numbers changes. */
  get job(): SimulationJob {
    return this.#jobs.one(this.#stand, this.#edit)
  }

  /** As `job`, with the other proposals after the one at hand; without others, the same object. */
  get comparison(): SimulationJob {
    return this.#jobs.all(this.#stand, this.#edit)
  }

  get #stand() {
    const { model, scenario } = this.inForce
    return { model, baseline: this.#ground.baseline, calibration: builtInCalibration(scenario) }
  }

  /** What is simulated, with the user's own numbers: the same object until one of them changes. */
  get inForce(): Force {
    const [{ scenario }, { numbers, measuredOnly }, known] = [this.#ground, this.#edit, this.#force]
    if (known?.file === scenario && known.numbers === numbers && known.measuredOnly === measuredOnly)
      return known
    const inForce = scenarioInForce(scenario, { numbers, measuredOnly })
    this.#force = { file: scenario, numbers, measuredOnly, scenario: inForce, model: toModel(inForce) }
    return this.#force
  }

  /** Goes to another place, where undo starts anew; on the same place it is one step. Tells nobody. */
  open(scenario: Scenario, edit: Edit): void {
    if (scenario === this.#ground.scenario) {
      this.#history.change((draft) => void Object.assign(draft, edit))
    } else {
      this.#ground = groundOf(scenario)
      this.#history.reset(edit)
    }
    this.#sync()
  }

  leverValue(id: LeverId): number {
    return endOf(this.#setting(this.#edit, id))
  }

  todayValue(id: LeverId): number {
    return endOf(todaySetting(this.scenario, id))
  }

  /** The proposal's setting of a lever, or today's when the proposal leaves it alone. */
  setting(id: LeverId): Setting {
    return this.#setting(this.#edit, id)
  }

  leverRange(id: LeverId): LeverRange {
    return leverRange(this.scenario, id, [this.todayValue(id), this.leverValue(id)])
  }

  setLever(id: LeverId, value: number, settled: boolean): void {
    const end = allowedValue(id, value)
    if (Number.isNaN(end)) return
    // From where the gesture began: a ramp dragged through its own start must not lose it.
    const before = this.#setting(this.#history.startOf(`lever ${id}`), id)
    const setting = endOf(before) === end ? before : moveSetting(before, end)
    this.#change((draft) => this.#put(draft, id, setting), `lever ${id}`, settled)
  }

  /** Sets a lever with its dates; what the lever cannot be set to changes nothing. */
  setSetting(id: LeverId, setting: Setting): void {
    const fit = allowedSetting(id, setting)
    if (fit !== null) this.#change((draft) => this.#put(draft, id, fit))
  }

  resetLever(id: LeverId): void {
    this.#change((draft) => this.#put(draft, id, todaySetting(this.scenario, id)))
  }

  resetAll(): void {
    this.#change((draft) => void Object.assign(draft, { changes: {}, name: '', motion: '' }))
  }

  applyPreset(policyId: string): void {
    const { scenario } = this
    if (!Object.hasOwn(scenario.policies, policyId)) return
    const [changes, name] = [changesOf(scenario, policyId), presetName(scenario, policyId)]
    this.#change((draft) => void Object.assign(draft, { changes, name, motion: '' }))
  }

  rename(name: string, letter: Letter = this.#edit.letter): void {
    const given = cleanName(name)
    // The name that it has by itself is not written down: it follows the page's language.
    this.#arrange(withName(this.#edit, letter, given === t().chrome.proposal.nameOf(letter) ? '' : given))
  }

  addProposal(): void {
    this.#arrange(withCopy(this.#edit))
  }

  applyChanges(changes: Settings, name: string): void {
    const differing = changesFrom(this.scenario, (id) => changes[id] ?? todaySetting(this.scenario, id))
    this.#arrange(withDraft(this.#edit, { name: cleanName(name), changes: differing }))
  }

  applyMotion({ text, changes, focus, name }: AppliedMotion): void {
    const differing = changesFrom(this.scenario, (id) => changes[id] ?? todaySetting(this.scenario, id))
    const asked = changeFocus(this.scenario, this.#edit.focus, focus)
    this.#change(
      (draft) =>
        void Object.assign(draft, {
          name: cleanName(name),
          changes: differing,
          focus: asked,
          motion: cleanMotion(text),
        })
    )
  }

  forgetMotion(): void {
    if (this.#edit.motion !== '') this.#change((draft) => void (draft.motion = ''))
  }

  activateProposal(letter: Letter): void {
    this.#arrange(withActive(this.#edit, letter))
  }

  removeProposal(letter: Letter): void {
    this.#arrange(withoutDraft(this.#edit, letter))
  }

  swapProposals(a: Letter, b: Letter): void {
    this.#arrange(withSwapped(this.#edit, a, b))
  }

  setFocus(change: Partial<Focus>, settled: boolean): void {
    const focus = changeFocus(this.scenario, this.#edit.focus, change)
    this.#change((draft) => void (draft.focus = focus), `focus ${Object.keys(change).join()}`, settled)
  }

  setNumbers(edits: Readonly<Record<string, number | AssumptionEdit>>, judge: Judge): EditOutcome {
    const outcome = withNumbers(this.scenario, this.#edit.numbers, edits, judge)
    if (!outcome.ok) return outcome
    this.#change((draft) => void (draft.numbers = outcome.numbers))
    return { ok: true }
  }

  resetNumber(path: string): void {
    this.#change((draft) => void (draft.numbers = withoutNumber(this.#edit.numbers, path)))
  }

  resetNumbers(): void {
    this.#change((draft) => void (draft.numbers = {}))
  }

  setMeasuredOnly(on: boolean): void {
    this.#change((draft) => void (draft.measuredOnly = on))
  }

  /** Null: as the place says. */
  setLaw(id: Jurisdiction | null): void {
    this.#change((draft) => void (draft.law = id === this.scenario.jurisdiction ? null : id))
  }

  undo(): void {
    this.#history.undo()
    this.#sync()
    this.#onChange(true)
  }

  redo(): void {
    this.#history.redo()
    this.#sync()
    this.#onChange(true)
  }

  #setting(edit: Edit, id: LeverId): Setting {
    return edit.changes[id] ?? todaySetting(this.scenario, id)
  }

  /** Keeps in `changes` only what differs from today, and untouched levers untouched. */
  #put(draft: { name: string; changes: Edit['changes'] }, id: LeverId, setting: Setting): void {
    if (sameSetting(this.#setting(draft as Edit, id), setting)) return
    const { [id]: _, ...others } = draft.changes
    const isToday = sameSetting(setting, todaySetting(this.scenario, id))
    draft.changes = isToday ? others : { ...others, [id]: setting }
    draft.name = nameAfterMove(this.scenario, draft.name)
  }

  #arrange(drafts: ReturnType<typeof withActive>): void {
    const { letter, name, changes, others } = drafts
    this.#change((draft) => void Object.assign(draft, { letter, name, changes, others }))
  }

  #change(recipe: Parameters<History<Edit>['change']>[0], key?: string, settled = true): void {
    this.#history.change(recipe, key, settled)
    this.#sync()
    this.#onChange(settled)
  }

  #sync(): void {
    this.#edit = this.#history.present
    this.#canUndo = this.#history.canUndo
    this.#canRedo = this.#history.canRedo
    this.#dragging = this.#history.moving
  }
}
