import { scenarioHash, type Problem, type Scenario } from '../scenario/checked.ts'
import { loadChecks } from './checks.ts'
import type { Keepsake, KeptOwn, OwnFile } from './kept-state.ts'
import type { Library } from './library.ts'
import type { PlaceCard } from './session-view.ts'

/** A user's own file as a place, or why it cannot be used. */
type OpenedOwn =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly file: string; readonly tooLarge: true }
  | { readonly ok: false; readonly file: string; readonly notJson: string }
  | { readonly ok: false; readonly file: string; readonly unchecked: true }
  | { readonly ok: false; readonly file: string; readonly gone: true }

export type RefusedOwn = Extract<OpenedOwn, { ok: false }>

/** A file that was kept cannot be opened as a place. */
export class OwnRefused extends Error {
  readonly why: RefusedOwn

  constructor(why: RefusedOwn) {
    super(why.file)
    this.why = why
  }
}

const LONGEST_FILE = 5_000_000

type ReadOwn = () => OwnFile | null

/** Scenarios at hand: those that come with the page, loaded when asked for, and the user's own. */
export class Shelf {
  readonly #library: Library
  readonly #scenarios = new Map<string, Scenario>()
  readonly #own = new Map<string, OwnFile>()
  /** Files that the browser kept, read and checked when they are first wanted. */
  readonly #waiting = new Map<string, KeptOwn & { readonly read: ReadOwn }>()

  constructor(library: Library) {
    this.#library = library
  }

  get cards(): readonly PlaceCard[] {
    const open = [...this.#own.keys()].map((id) => ownCard(this.#scenarios.get(id) as Scenario))
    const waiting = [...this.#waiting.values()].map(({ card }) => card)
    return [...this.#library.cards, ...open, ...waiting.filter(({ id }) => !this.#own.has(id))]
  }

  has(id: string): boolean {
    return this.#own.has(id) || this.#waiting.has(id) || this.#isBuiltIn(id)
  }

  /** What must be kept so that a place of the user's own can be opened again; null for one that comes with the page. */
  ownOf(id: string): Keepsake['own'] {
    const [file, scenario] = [this.#own.get(id), this.#scenarios.get(id)]
    return file && scenario ? { key: keyOf(scenario), card: ownCard(scenario), file } : null
  }

  /**
   * Puts a kept file among the places, to be opened when it is asked for; it takes the place of another file that had
   * its id. Returns the id under which it is found.
   */
  expect(kept: KeptOwn, read: ReadOwn): string {
    const id = this.#freeId(kept.card.id)
    if (this.ownOf(id)?.key === kept.key) this.#waiting.delete(id)
    else this.#waiting.set(id, { key: kept.key, card: { ...kept.card, id }, read })
    return id
  }

  /** The scenario that comes with the page. */
  first(): Scenario {
    return this.#keep(this.#library.first)
  }

  /** A scenario that is loaded already. */
  peek(id: string): Scenario | null {
    return this.#waiting.has(id) ? null : (this.#scenarios.get(id) ?? null)
  }

  /** A scenario at hand or from its file; rejects when the file cannot be fetched, with `OwnRefused` for a kept one. */
  async open(id: string): Promise<Scenario> {
    const waiting = this.#waiting.get(id)
    if (!waiting) return this.#scenarios.get(id) ?? this.#keep(await this.#library.load(id))
    const file = waiting.read()
    const opened: OpenedOwn = file
      ? await this.addOwn(file)
      : { ok: false, file: waiting.card.title, gone: true }
    if (!opened.ok) throw new OwnRefused(opened)
    this.#waiting.delete(id)
    return opened.scenario
  }

  /** Takes a user's own file; one that has the id of a place here gets an id of its own. */
  async addOwn(file: OwnFile): Promise<OpenedOwn> {
    const { name, text } = file
    if (text.length > LONGEST_FILE) return { ok: false, file: name, tooLarge: true }
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch (thrown) {
      return { ok: false, file: name, notJson: thrown instanceof Error ? thrown.message : String(thrown) }
    }
    const checks = await loadChecks().catch(() => null)
    if (!checks) return { ok: false, file: name, unchecked: true }
    const result = checks.parseScenario(json)
    if (!result.ok) return { ok: false, file: name, problems: result.problems }
    const id = this.#freeId(result.scenario.id)
    const scenario = id === result.scenario.id ? result.scenario : { ...result.scenario, id }
    this.#keep(scenario)
    this.#own.set(id, file)
    this.#waiting.delete(id)
    return { ok: true, scenario }
  }

  #freeId(id: string): string {
    return this.#isBuiltIn(id) ? `${id}-own` : id
  }

  #isBuiltIn(id: string): boolean {
    return this.#library.cards.some((card) => card.id === id)
  }

  #keep(scenario: Scenario): Scenario {
    this.#scenarios.set(scenario.id, scenario)
    return scenario
  }
}

/** Tells two files of a user's own apart, be it only by the law that they point to, which the fingerprint leaves out. */
const keyOf = (scenario: Scenario): string =>
  [scenarioHash(scenario), ...(scenario.jurisdiction ? [scenario.jurisdiction] : [])].join('-')

function ownCard({ id, title, place, startYear, years }: Scenario): PlaceCard {
  return {
    id,
    title,
    place: place.name,
    country: place.country,
    years: `${startYear}–${startYear + years - 1}`,
    own: true,
  }
}
