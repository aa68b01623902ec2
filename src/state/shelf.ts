import { parseScenario, type Problem, type Scenario } from '../scenario/index.ts'
import type { Library } from './library.ts'
import type { PlaceCard } from './session-view.ts'

export type Opened =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly file: string; readonly problems: readonly Problem[] }

/** Why a user's own file cannot be used, beyond what a scenario file can have wrong with it. */
export type OpenedOwn =
  | Opened
  | { readonly ok: false; readonly file: string; readonly tooLarge: true }
  | { readonly ok: false; readonly file: string; readonly notJson: string }

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

  /** @throws Error when the scenario that comes with the page is broken, which its tests rule out. */
  first(): Scenario {
    const file = `${this.#library.cards[0]?.id ?? ''}.json`
    const opened = this.#parse(this.#library.first, file)
    if (opened.ok) return opened.scenario
    const [problem] = opened.problems
    throw new Error(`broken scenario file: ${file}: ${problem?.path ?? ''}: ${problem?.message ?? ''}`)
  }

  /** A scenario that is loaded already. */
  peek(id: string): Scenario | null {
    return this.#scenarios.get(id) ?? null
  }

  /** A scenario at hand or from its file; rejects when the file cannot be fetched. */
  async open(id: string): Promise<Opened> {
    const scenario = this.#scenarios.get(id)
    return scenario ? { ok: true, scenario } : this.#parse(await this.#library.load(id), `${id}.json`)
  }

  /** Takes a user's own file; one that has the id of a place here gets an id of its own. */
  addOwn(file: OwnFile): OpenedOwn {
    const { name, text } = file
    if (text.length > LONGEST_FILE) return { ok: false, file: name, tooLarge: true }
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch (thrown) {
      return { ok: false, file: name, notJson: thrown instanceof Error ? thrown.message : String(thrown) }
    }
    const result = parseScenario(json)
    if (!result.ok) return { ok: false, file: name, problems: result.problems }
    const taken = this.#library.cards.some((card) => card.id === result.scenario.id)
    const scenario = taken ? { ...result.scenario, id: `${result.scenario.id}-own` } : result.scenario
    this.#scenarios.set(scenario.id, scenario)
    this.#own.set(scenario.id, file)
    return { ok: true, scenario }
  }

  #parse(json: unknown, file: string): Opened {
    const result = parseScenario(json)
    if (!result.ok) return { ok: false, file, problems: result.problems }
    this.#scenarios.set(result.scenario.id, result.scenario)
    return { ok: true, scenario: result.scenario }
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
