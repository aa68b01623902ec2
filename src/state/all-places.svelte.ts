import { leverById, TRAITS, type LeverId, type Trait } from '../engine/index.ts'
import { language } from '../messages/messages.svelte.ts'
import { leverValueText } from '../messages/lever-words.ts'
import { nothingText, placesSummary, placeText, type PlaceText } from '../messages/sentences/places.ts'
import type { Runner } from '../runner/types.ts'
import { focusTraits } from './focus.ts'
import { same } from './history.ts'
import { lawOrNone } from './law-library.ts'
import { judge, judgedMetrics, type Judged } from './place-outcome.ts'
import { trialOf, type Mix, type Trial } from './place-trial.ts'
import type { AllPlaces, PlaceResult } from './places-view.ts'
import { endOf } from './proposal.ts'
import type { PlaceCard } from './session-view.ts'
import type { Shelf } from './shelf.ts'

/** Futures in each place: enough to tell a clear case. */
const RUNS = 200

interface Entry {
  readonly card: PlaceCard
  readonly phase: PlaceResult['phase']
  readonly trial: Trial | null
  readonly judged: Judged | null
}

type MixHere = Omit<Mix, 'trait'>

const NO_TEXT: PlaceText = { verdict: '', change: '', reason: '', leftOut: [], whole: '' }

/** Tries a proposal in every place in turn, on a runner of its own. */
export class AllPlacesTour implements AllPlaces {
  readonly #shelf: Shelf
  readonly #runner: () => Runner
  #phase = $state<AllPlaces['phase']>('idle')
  #trait = $state.raw<Trait | null>(null)
  #traits = $state.raw<readonly Trait[]>([])
  #mix = $state.raw<MixHere | null>(null)
  #entries = $state.raw<readonly Entry[]>([])
  #touring: AbortController | null = null

  readonly #results = $derived(this.#entries.map((entry) => this.#resultOf(entry)))
  readonly #summary = $derived(this.#summaryOf())

  constructor(shelf: Shelf, runner: () => Runner) {
    this.#shelf = shelf
    this.#runner = runner
  }

  get phase(): AllPlaces['phase'] {
    return this.#phase
  }
  get done(): number {
    return this.#entries.filter(({ phase }) => phase !== 'waiting' && phase !== 'running').length
  }
  get total(): number {
    return this.#entries.length
  }
  get trait(): Trait | null {
    return this.#trait
  }
  get traits(): readonly Trait[] {
    return this.#traits
  }
  get results(): readonly PlaceResult[] {
    return this.#results
  }
  get summary(): string {
    return this.#summary
  }

  get mix(): AllPlaces['mix'] {
    const { home, changes } = this.#mix ?? { changes: {} }
    const { messages } = language()
    return Object.entries(changes).map(([id, setting]) => {
      const lever = id as LeverId
      const value = leverValueText(language(), lever, endOf(setting), home?.currency ?? 'XXX')
      return { lever, text: messages.places.lever(messages.levers[lever].label, value) }
    })
  }

  get notes(): readonly string[] {
    if (!this.#mix) return []
    const { home, changes, numbers } = this.#mix
    const { messages, format } = language()
    const { notes } = messages.places
    const place = home.place.name
    const money = (Object.keys(changes) as LeverId[])
      .filter((id) => leverById(id).unit === 'currency')
      .map((id) => messages.levers[id].label)
    return [
      notes.futures(format.count(RUNS)),
      ...(money.length > 0 ? [notes.money(format.list(money), place)] : []),
      ...(Object.values(changes).some((setting) => typeof setting !== 'number') ? [notes.dates] : []),
      ...(Object.keys(numbers).length > 0 ? [notes.edits(place)] : []),
      notes.numbers,
    ]
  }

  /** Tries a mix in all places; the same mix again goes on where it was left. */
  show(mix: MixHere): void {
    const isKnown = this.#mix !== null && this.#mix.home === mix.home && same(this.#mix, mix)
    this.#mix = mix
    if (!isKnown) this.#begin()
    else if (this.#phase === 'idle') this.#play()
  }

  /** Stops playing because nobody looks. */
  hide(): void {
    if (this.#phase === 'running') this.#stop('idle')
  }

  chooseTrait(trait: Trait | null): void {
    if (trait === this.#trait) return
    this.#trait = trait
    if (this.#mix) this.#begin()
  }

  cancel(): void {
    if (this.#phase === 'running') this.#stop('cancelled')
  }

  /** Goes on after `cancel`, and tries again what failed. */
  restart(): void {
    if (!this.#mix || this.#phase === 'running') return
    this.#entries = this.#entries.map((entry) => (entry.phase === 'failed' ? fresh(entry.card) : entry))
    this.#play()
  }

  #begin(): void {
    this.#stop('idle')
    this.#entries = this.#shelf.cards.map(fresh)
    this.#play()
  }

  #stop(phase: AllPlaces['phase']): void {
    this.#touring?.abort()
    this.#touring = null
    this.#phase = phase
    this.#entries = this.#entries.map((entry) => (entry.phase === 'running' ? fresh(entry.card) : entry))
  }

  #play(): void {
    // Without a lever that differs there is nothing to try, and no place needs to be loaded.
    if (!this.#mix || Object.keys(this.#mix.changes).length === 0) return
    const touring = new AbortController()
    this.#touring = touring
    this.#phase = 'running'
    void this.#tour({ ...this.#mix, trait: this.#trait }, touring.signal)
  }

  async #tour(mix: Mix, signal: AbortSignal): Promise<void> {
    for (const { card, phase } of this.#entries) {
      if (phase !== 'waiting') continue
      this.#put(card, { phase: 'running' })
      const found = await this.#visit(mix, card, signal).catch((): Partial<Entry> => ({ phase: 'failed' }))
      if (signal.aborted) return
      this.#put(card, found)
    }
    this.#phase = 'done'
  }

  async #visit(mix: Mix, card: PlaceCard, signal: AbortSignal): Promise<Partial<Entry>> {
    const atHome = card.id === mix.home.id
    const scenario = atHome ? mix.home : await this.#shelf.open(card.id)
    const pack = await lawOrNone((atHome ? mix.law : null) ?? scenario.jurisdiction)
    if (signal.aborted) return { phase: 'failed' }
    const known = [...this.#traits, ...focusTraits(scenario)]
    this.#traits = TRAITS.filter((trait) => known.includes(trait))
    const trial = trialOf(mix, scenario, pack)
    if (!trial.run) return { phase: 'nothing', trial }
    const { job, metric } = trial.run
    const focus = { metric, year: scenario.startYear + scenario.years - 1 }
    const request = { job, runs: RUNS, metrics: judgedMetrics(job.model, metric), focus }
    const update = await this.#runner().run(request, {}, signal)
    return {
      phase: 'done',
      trial,
      judged: judge(trial.run, update, {
        beyondLaw: trial.beyondLaw.length,
        nobodyKeptFor: trial.nobodyKeptFor,
      }),
    }
  }

  #put({ id }: PlaceCard, change: Partial<Entry>): void {
    this.#entries = this.#entries.map((entry) => (entry.card.id === id ? { ...entry, ...change } : entry))
  }

  #resultOf(entry: Entry): PlaceResult {
    const { card, phase, trial, judged } = entry
    const { id, title, place } = card
    const { applied = [], leftOut = [], beyondLaw = [] } = trial ?? {}
    const text = this.#textOf(entry)
    return { id, title, place, phase, outcome: judged?.outcome ?? null, applied, leftOut, beyondLaw, text }
  }

  #textOf({ card: { place }, phase, trial, judged }: Entry): PlaceText {
    if (trial && judged) {
      const { leftOut, beyondLaw } = trial
      return placeText(language(), { ...judged.said, place, leftOut, beyondLaw })
    }
    if (phase !== 'nothing' || !trial) return NO_TEXT
    return nothingText(language(), {
      place,
      leftOut: trial.leftOut,
      nobody: trial.applied.length > 0 ? this.#trait : null,
    })
  }

  #summaryOf(): string {
    const verdicts = this.#entries.map(({ phase, judged }) => judged?.outcome.verdict ?? phase)
    const count = (kind: (typeof verdicts)[number]) => verdicts.filter((each) => each === kind).length
    const counts = {
      works: count('works'),
      fails: count('fails'),
      cannotTell: count('cannotTell'),
      nothing: count('nothing'),
      missing: count('failed'),
    }
    return Object.values(counts).some((each) => each > 0) ? placesSummary(language(), counts) : ''
  }
}

const fresh = (card: PlaceCard): Entry => ({ card, phase: 'waiting', trial: null, judged: null })
