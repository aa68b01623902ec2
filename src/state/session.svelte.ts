import type { LeverId, Trait } from '../engine/index.ts'
import { format } from '../messages/messages.svelte.ts'
import type { Runner } from '../runner/types.ts'
import type { AssumptionEdit, Scenario } from '../scenario/index.ts'
import { defaultEdit } from './edit.ts'
import { Editor } from './editor.svelte.ts'
import { Keeper, type KeeperParts } from './keeper.ts'
import type { LeverRange } from './lever-range.ts'
import type { Library } from './library.ts'
import { openLink, readLink, type OpenLink } from './link-read.ts'
import type { LinkState } from './link.ts'
import { writeLink } from './link-write.ts'
import { fileNotice, linkNotice, storeNotice } from './notice-texts.ts'
import { Notices } from './notices.svelte.ts'
import { PREVIEW_RUNS } from './preview.ts'
import { lawOf, type LeverLaw } from './law.ts'
import type {
  Account,
  AllPlaces,
  AssumptionRow,
  EditOutcome,
  Flag,
  Focus,
  GuessShare,
  Notice,
  PlaceCard,
  Proposal,
  ResultTab,
  RunStatus,
  SessionView,
  ShownResult,
  View,
} from './session-view.ts'
import { Shelf } from './shelf.ts'
import { Simulator } from './simulator.svelte.ts'
import { Trips } from './trips.ts'

/** What the session needs from the world outside; tests bring their own. */
export interface Surroundings extends KeeperParts {
  readonly runner: Runner
  readonly library: Library
}

/**
 * One user at work: a place, a proposal for it, and the simulation of both. Every change goes the same way: into the
 * editor's history, from there to the simulator, and once settled into the address and the browser's store.
 */
export class Session implements SessionView {
  readonly #runner: Runner
  readonly #keeper: Keeper
  readonly #shelf: Shelf
  readonly #editor: Editor
  readonly #simulator: Simulator
  readonly #notices = new Notices()
  readonly #trips: Trips
  readonly #stopListening: () => void
  #places: readonly PlaceCard[] = $state.raw([])
  #tab = $state<ResultTab>('dots')
  #view = $state<View>('explore')
  readonly #link = $derived.by(() =>
    writeLink(this.scenario, { edit: this.#editor.edit, tab: this.#tab, view: this.#view })
  )
  /** Done when the state to begin with is loaded, be it from a link, from last time, or the usual one. */
  readonly started: Promise<void>

  constructor({ runner, library, ...kept }: Surroundings) {
    this.#runner = runner
    this.#shelf = new Shelf(library)
    this.#trips = new Trips(this.#shelf, this.#notices)
    this.#simulator = new Simulator(runner)
    this.#keeper = new Keeper(kept)
    this.#editor = new Editor(this.#shelf.first(), (settled) => this.#changed(settled))
    this.#places = this.#shelf.cards
    this.#stopListening = this.#keeper.listen((link) => void this.#follow(openLink(link)))
    this.started = this.#start()
  }

  get places(): readonly PlaceCard[] {
    return this.#places
  }
  get scenario(): Scenario {
    return this.#editor.scenario
  }
  get proposal(): Proposal {
    return this.#editor.proposal
  }
  get focus(): Focus {
    return this.#editor.edit.focus
  }
  get traits(): readonly Trait[] {
    return this.#editor.traits
  }
  get view(): View {
    return this.#view
  }
  get assumptions(): readonly AssumptionRow[] {
    return []
  }
  get edits(): Readonly<Record<string, AssumptionEdit>> {
    return {}
  }
  get measuredOnly(): boolean {
    return false
  }
  get guessShare(): GuessShare {
    return { phase: 'waiting' }
  }
  get flags(): readonly Flag[] {
    return []
  }
  get account(): Account | null {
    return null
  }
  get allPlaces(): AllPlaces {
    return {
      phase: 'idle',
      done: 0,
      total: this.#places.length,
      trait: null,
      traits: [],
      results: [],
      mix: [],
      notes: [],
      summary: '',
      chooseTrait() {},
      cancel() {},
      restart() {},
    }
  }
  get tab(): ResultTab {
    return this.#tab
  }
  get run(): RunStatus {
    return this.#simulator.status
  }
  get result(): ShownResult | null {
    return this.#simulator.result
  }
  get notices(): readonly Notice[] {
    return this.#notices.list
  }
  get canUndo(): boolean {
    return this.#editor.canUndo
  }
  get canRedo(): boolean {
    return this.#editor.canRedo
  }
  get link(): string {
    return this.#keeper.fullLink(this.#link)
  }
  get dragging(): boolean {
    return this.#editor.dragging
  }

  leverValue(id: LeverId): number {
    return this.#editor.leverValue(id)
  }
  todayValue(id: LeverId): number {
    return this.#editor.todayValue(id)
  }
  leverRange(id: LeverId): LeverRange {
    return this.#editor.leverRange(id)
  }
  changedLevers(): readonly LeverId[] {
    return Object.keys(this.#editor.edit.changes) as LeverId[]
  }
  setLever(id: LeverId, value: number, settled = true): void {
    this.#editor.setLever(id, value, settled)
  }
  resetLever(id: LeverId): void {
    this.#editor.resetLever(id)
  }
  resetAll(): void {
    this.#editor.resetAll()
  }
  applyPreset(policyId: string): void {
    this.#editor.applyPreset(policyId)
  }
  renameProposal(name: string): void {
    this.#editor.rename(name)
  }
  setFocus(change: Partial<Focus>, settled = true): void {
    this.#editor.setFocus(change, settled)
  }
  undo(): void {
    this.#editor.undo()
  }
  redo(): void {
    this.#editor.redo()
  }
  dismissNotice(id: string): void {
    this.#notices.dismiss(id)
  }
  retry(): void {
    this.#simulator.retry()
  }

  editAssumption(): EditOutcome {
    return { ok: true }
  }
  resetAssumption(): void {}
  resetAssumptions(): void {}
  setMeasuredOnly(): void {}
  lawOf(id: LeverId): LeverLaw {
    return lawOf(this.scenario, id, this.#editor.setting(id))
  }

  setView(view: View): void {
    if (view === this.#view) return
    this.#keeper.leave(this.#link)
    this.#view = view
    this.#keep('push')
  }

  setTab(tab: ResultTab): void {
    if (tab === this.#tab) return
    this.#keeper.leave(this.#link)
    this.#tab = tab
    this.#keep('push')
  }

  choosePlace(id: string): void {
    void this.travelTo(id)
  }

  /** Goes to a place; done when it is there, or cannot be had. */
  async travelTo(id: string): Promise<void> {
    // Choosing the place that is here ends a trip elsewhere.
    if (id === this.scenario.id) this.#trips.cancel()
    else await this.#trips.visit(id, (scenario) => this.#moveTo(scenario))
  }

  openFile(text: string, name: string): boolean {
    const opened = this.#shelf.addOwn({ name, text })
    if (!opened.ok) {
      this.#notices.show('file', fileNotice(opened))
      return false
    }
    const { title } = opened.scenario
    this.#places = this.#shelf.cards
    this.#trips.cancel()
    this.#moveTo(opened.scenario)
    this.#notices.tell('file', 'info', ({ notices }) => notices.fileOpened(title))
    return true
  }

  /** Stops listening and closes the runner. */
  dispose(): void {
    this.#stopListening()
    this.#runner.dispose()
  }

  async #start(): Promise<void> {
    const link = openLink(this.#keeper.link)
    if (link) await this.#follow(link)
    else await this.#restore(this.#keeper.load())
    if (this.run.total === 0) this.#simulate()
  }

  async #restore(saved: ReturnType<Keeper['load']>): Promise<void> {
    if (saved === null) return
    const { link: text, own = null } = saved === 'unreadable' ? { link: '' } : saved
    if (own && this.#shelf.addOwn(own).ok) this.#places = this.#shelf.cards
    const link = openLink(text)
    if (saved === 'unreadable' || !link || !this.#shelf.has(link.place)) {
      this.#notices.tell('restored', 'info', ({ notices }) => notices.restoreFailed)
    } else if (await this.#follow(link)) {
      this.#keeper.show(this.#link, 'replace')
      this.#notices.tell('restored', 'info', ({ notices }) =>
        notices.restored(format().moment(saved.savedAt))
      )
    }
  }

  /** Goes where a link says; false when it says nothing or its place cannot be had. */
  async #follow(link: OpenLink | null): Promise<boolean> {
    if (!link) return false
    const { place } = link
    if (place === '') {
      this.#notices.tell('link', 'problem', ({ notices }) => notices.linkUnreadable)
      return false
    }
    if (!this.#shelf.has(place)) {
      this.#notices.tell('link', 'problem', ({ notices }) => notices.linkUnknownPlace(place))
      return false
    }
    return this.#trips.visit(place, (scenario) => {
      const { unread, otherData, ...state } = readLink(scenario, link)
      this.#arrive(scenario, state)
      const notice = linkNotice(unread)
      if (notice) this.#notices.show('link', notice)
      else this.#notices.dismiss('link')
      if (otherData) this.#notices.tell('linkData', 'info', ({ notices }) => notices.linkOtherData)
      else this.#notices.dismiss('linkData')
    })
  }

  /** Opens a place as it shows by itself, as a step that Back undoes. */
  #moveTo(scenario: Scenario): void {
    this.#keeper.leave(this.#link)
    this.#arrive(scenario, { edit: defaultEdit(scenario), tab: this.#tab, view: this.#view })
    this.#keep('push')
  }

  #arrive(scenario: Scenario, { edit, tab, view }: LinkState): void {
    if (scenario !== this.scenario) this.#simulator.clear()
    this.#tab = tab
    this.#view = view
    this.#editor.open(scenario, edit)
    this.#simulate()
  }

  #changed(settled: boolean): void {
    this.#simulate()
    if (settled) this.#keep('replace')
  }

  #simulate(): void {
    const { edit, job, dragging, previewMetrics } = this.#editor
    this.#simulator.ask({
      job,
      focus: edit.focus,
      runs: dragging ? Math.min(PREVIEW_RUNS, edit.runs) : edit.runs,
      preview: dragging,
      ...(dragging && this.#tab !== 'table' && { metrics: previewMetrics }),
    })
  }

  /** Puts the state into the address and into the browser's store. */
  #keep(how: 'push' | 'replace'): void {
    const outcome = this.#keeper.keep(this.#link, how, this.#shelf.ownFile(this.scenario.id))
    if (outcome !== 'saved') this.#notices.showOnce('store', storeNotice(outcome))
  }
}
