import type { Problem, Scenario } from '../scenario/checked.ts'
import { loadChecks } from './checks.ts'
import type { Library } from './library.ts'
import type { PlaceCard } from './session-view.ts'

/** A user's own file as a place, or why it cannot be used. */
export type OpenedOwn =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly file: string; readonly tooLarge: true }
  | { readonly ok: false; readonly file: string; readonly notJson: string }
  | { readonly ok: false; readonly file: string; readonly unchecked: true }

const LONGEST_FILE = 5_000_000

/** The user's own file, as it was opened. */
export interface OwnFile {
  readonly name: string
  readonly text: string
}

/** Scenarios at hand: those that come with the page, loaded when asked for, and the user's own. */
export class Shelf {
  readonly #library: Library
  readonly #scenarios = new Map<string, Scenario>()
  readonly #own = new Map<string, OwnFile>()

  constructor(library: Library) {
    this.#library = library
  }

  get cards(): readonly PlaceCard[] {
    const own = [...this.#own.keys()].map((id) => ownCard(this.#scenarios.get(id) as Scenario))
    return [...this.#library.cards, ...own]
  }

  has(id: string): boolean {
    return this.#own.has(id) || this.#library.cards.some((card) => card.id === id)
  }

  ownFile(id: string): OwnFile | null {
    return this.#own.get(id) ?? null
  }

  /** The scenario that comes with the page. */
  first(): Scenario {
    return this.#keep(this.#library.first)
  }

  /** A scenario that is loaded already. */
  peek(id: string): Scenario | null {
    return this.#scenarios.get(id) ?? null
  }

  /** A scenario at hand or from its file; rejects when the file cannot be fetched. */
  async open(id: string): Promise<Scenario> {
    return this.#scenarios.get(id) ?? this.#keep(await this.#library.load(id))
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
    const taken = this.#library.cards.some((card) => card.id === result.scenario.id)
    const scenario = taken ? { ...result.scenario, id: `${result.scenario.id}-own` } : result.scenario
    this.#keep(scenario)
    this.#own.set(scenario.id, file)
    return { ok: true, scenario }
  }

  #keep(scenario: Scenario): Scenario {
    this.#scenarios.set(scenario.id, scenario)
    return scenario
  }
}

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
