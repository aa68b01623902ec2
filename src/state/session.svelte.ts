import type { SimulationJob } from '../engine/index.ts'
import type { FocusColumns, Runner, RunRequest, RunUpdate } from '../runner/types.ts'
import type { Scenario } from '../scenario/checked.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { AccountBook } from './account-book.svelte.ts'
import { Arrivals } from './arrivals.ts'
import { Behind } from './behind.ts'
import { Desk } from './desk.svelte.ts'
import { defaultEdit, type Edit } from './edit.ts'
import { Keeper } from './keeper.ts'
import { keepsakeOf, type KeptState } from './kept-state.ts'
import type { Published } from './link-published.ts'
import type { LinkState } from './link.ts'
import { AT_FIRST, SIDE_BY_SIDE, type Looking } from './looking.ts'
import type { OtherMeasure } from './other-measures.ts'
import type { QuestionId } from './questions.ts'
import { writeLink } from './link-write.ts'
import { lawNotice, storeNotice } from './notice-texts.ts'
import { Notices } from './notices.svelte.ts'
import { openingFor } from './opening.ts'
import { OwnPlaces } from './own-places.ts'
import { PREVIEW_RUNS } from './preview.ts'
import type { ResultTab, RunStatus, SessionView, ShownResult, View } from './session-view.ts'
import { Shelf } from './shelf.ts'
import { Simulator } from './simulator.svelte.ts'
import { SizeNote } from './size-note.ts'
import type { Surroundings } from './surroundings.ts'
import { Trips } from './trips.ts'

/**
 * One user at work: a place, a proposal for it, and the simulation of both. Every change goes the same way: into the
 * editor's history, from there to the simulator, and once settled into the address and the browser's store.
 */
export class Session extends Desk implements SessionView {
  readonly #runner: Runner
  readonly #keeper: Keeper
  readonly #shelf: Shelf
  readonly #simulator: Simulator
  readonly #notices = new Notices()
  readonly #size = new SizeNote(this.#notices)
  readonly #trips: Trips
  readonly #arrivals: Arrivals
  readonly #account: AccountBook
  readonly #behind: Behind
  readonly #stopListening: () => void
  #places: SessionView['places'] = $state.raw([])
  #looking: Looking = $state.raw(AT_FIRST)
  readonly #own: OwnPlaces
  /** The work on places that were left, while the page is open. */
  readonly #left = new WeakMap<Scenario, Edit>()
  readonly #link = $derived.by(() => writeLink(this.scenario, this.#state))
  /** The same whatever is looked at: what is asked, and of which proposals. */
  readonly #asked = $derived.by(() => writeLink(this.scenario, { ...this.#state, ...AT_FIRST }))
  #published: { readonly digits: Published; readonly asked: string } | null = $state.raw(null)
  /** Done when the state to begin with is loaded, be it from a link, from last time, or the usual one. */
  readonly started: Promise<void>

  constructor({ runner, background, library, ...kept }: Surroundings) {
    const shelf = new Shelf(library)
    super(
      shelf.first(),
      (settled) => this.#changed(settled),
      (id) => this.#notices.show('law', lawNotice(id))
    )
    this.#runner = runner
    this.#shelf = shelf
    this.#trips = new Trips(this.#shelf, this.#notices)
    this.#simulator = new Simulator(runner, {
      onComplete: (result) => this.#completed(result),
      onPace: (question, futureMs) => this.#size.tell(this.scenario, question, futureMs),
    })
    this.#account = new AccountBook(runner)
    this.#behind = new Behind(this.#shelf, background)
    this.#keeper = new Keeper(kept)
    this.#places = this.#shelf.cards
    this.#arrivals = new Arrivals({
      keeper: this.#keeper,
      shelf: this.#shelf,
      trips: this.#trips,
      notices: this.#notices,
      arrive: (scenario, state) => this.#arrive(scenario, state),
      published: (digits) => (this.#published = digits && { digits, asked: this.#asked }),
      link: () => this.#link,
      onOwnFile: () => (this.#places = this.#shelf.cards),
    })
    this.#own = new OwnPlaces({
      shelf,
      trips: this.#trips,
      notices: this.#notices,
      listed: () => (this.#places = shelf.cards),
      moveTo: (scenario) => this.#moveTo(scenario),
    })
    this.#stopListening = this.#keeper.listen((link) => void this.#arrivals.follow(link))
    this.started = this.#start()
  }

  get places(): SessionView['places'] {
    return this.#places
  }
  get view(): View {
    return this.#looking.view
  }
  get guessShare(): SessionView['guessShare'] {
    return this.#behind.guesses.share
  }
  get account(): SessionView['account'] {
    return this.#account.account
  }
  get allPlaces(): SessionView['allPlaces'] {
    return this.#behind.tour
  }
  get tab(): ResultTab {
    return this.#looking.tab
  }
  get run(): RunStatus {
    return this.#simulator.status
  }
  get result(): ShownResult | null {
    return this.#simulator.result
  }
  get look(): ShownResult | null {
    return this.#simulator.look
  }
  get notices(): SessionView['notices'] {
    return this.#notices.list
  }
  get published(): Published | null {
    return this.#published?.asked === this.#asked ? this.#published.digits : null
  }
  get link(): string {
    return this.#keeper.fullLink(this.#link)
  }
  dismissNotice(id: string): void {
    this.#notices.dismiss(id)
  }
  retry(): void {
    this.#simulator.retry()
  }

  setView(view: View): void {
    if (view === this.view) return
    const before = this.#job
    this.#look({ view, asking: null })
    if (this.#job === before) this.#playBehind()
    else this.#simulate()
  }

  setTab(tab: ResultTab): void {
    if (tab !== this.tab) this.#look({ tab })
  }

  get otherMeasure(): OtherMeasure | null {
    return this.#looking.measure
  }
  setOtherMeasure(measure: OtherMeasure | null): void {
    if (measure !== this.otherMeasure) this.#look({ measure })
  }
  get asking(): QuestionId | null {
    return this.#looking.asking
  }
  ask(question: QuestionId | null): void {
    if (question !== this.asking) this.#look({ asking: question })
  }
  get workshop(): Workshop | null {
    return this.#looking.workshop
  }
  setWorkshop(workshop: Workshop | null): void {
    this.#look({ workshop })
  }
  get future(): number | null {
    return this.#looking.future
  }
  follow(future: number | null): void {
    this.#looking = { ...this.#looking, future }
    this.#keep('replace')
  }

  columns(metric: string, year: number): Promise<FocusColumns> {
    return this.#runner.columns(metric, year)
  }
  playBeside(request: RunRequest, signal: AbortSignal): Promise<RunUpdate> {
    return this.#behind.beside(request, signal)
  }

  keptStates(): readonly KeptState[] {
    return this.#keeper.load().states.filter(({ asked }) => asked !== this.#asked)
  }
  async returnTo(state: KeptState): Promise<void> {
    await this.#arrivals.returnTo(state)
  }
  forgetState(state: KeptState): void {
    this.#keeper.remove(state)
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

  readonly openTown: SessionView['openTown'] = (facts) => this.#own.openTown(facts)
  readonly openFile: SessionView['openFile'] = (text, name) => this.#own.openFile(text, name)

  /** Stops listening and closes the runners. */
  dispose(): void {
    this.#stopListening()
    this.#behind.dispose()
    this.#runner.dispose()
  }

  async #start(): Promise<void> {
    await this.#arrivals.begin()
    this.fetchLaw()
    if (this.run.total === 0) this.#simulate()
  }

  /** Opens a place as the user left it, else as it shows by itself: as a step that Back undoes. */
  #moveTo(scenario: Scenario): void {
    this.#keeper.leave(this.#link)
    const edit = this.#left.get(scenario) ?? defaultEdit(scenario)
    this.#arrive(scenario, { ...this.#state, workshop: null, future: null, edit })
    this.#keep('push')
  }

  get #state(): LinkState {
    return { edit: this.editor.edit, ...this.#looking }
  }

  #arrive(scenario: Scenario, { edit, ...looking }: LinkState): void {
    if (scenario !== this.scenario) {
      this.#size.forget()
      this.#left.set(this.scenario, this.editor.edit)
      this.#simulator.clear()
    }
    this.#looking = looking
    this.editor.open(scenario, edit)
    this.fetchLaw()
    this.#keeper.arrived(this.#asked)
    this.#simulate()
  }

  #changed(settled: boolean): void {
    if (settled) this.fetchLaw()
    this.#simulate()
    if (settled) this.#keep('replace')
  }

  /** What is simulated: all proposals where they stand side by side, else the one at hand. */
  get #job(): SimulationJob {
    return SIDE_BY_SIDE.includes(this.view) ? this.editor.comparison : this.editor.job
  }

  #simulate(): void {
    const { edit, dragging, previewMetrics } = this.editor
    const job = this.#job
    if (this.#account.job !== job) this.#account.forget()
    this.#behind.leave(job)
    this.#simulator.ask({
      job,
      focus: edit.focus,
      runs: dragging ? Math.min(PREVIEW_RUNS, edit.runs) : edit.runs,
      preview: dragging,
      opening: this.view === 'explore' && !this.result ? openingFor(this.scenario, edit) : null,
      ...(dragging && this.tab !== 'table' && { metrics: previewMetrics }),
    })
    this.#playBehind()
  }

  /** The full run is there, or its measure has changed: what follows from it can be worked out. */
  #completed(result: ShownResult): void {
    if (!SIDE_BY_SIDE.includes(this.view)) void this.#account.follow(this.editor.job, result)
    this.#playBehind()
  }

  #playBehind(): void {
    const { view, editor, run, result } = this
    this.#behind.play({ view, editor, run, result })
  }

  /** Looks at the same otherwise: a step of its own for Back and Forward. */
  #look(change: Partial<Looking>): void {
    this.#keeper.leave(this.#link)
    this.#looking = { ...this.#looking, ...change }
    this.#keep('push')
  }

  /** Puts the state into the address and into the browser's store. */
  #keep(how: 'push' | 'replace'): void {
    const work = { link: this.#link, asked: this.#asked, own: this.#shelf.ownOf(this.scenario.id) }
    const outcome = this.#keeper.keep(keepsakeOf(this.scenario, this.editor.edit, work), how)
    if (outcome !== 'saved') this.#notices.showOnce('store', storeNotice(outcome))
  }
}
