import firstFile from '../../scenarios/northland-maori-business.json?checked'
import { builtIn, type BuiltIn, type Scenario } from '../scenario/checked.ts'
import { keepOpening } from './opening.ts'
import { placeCards } from './places.ts'
import type { PlaceCard } from './session-view.ts'

/** Where scenarios come from, checked when the page was built; tests give their own. */
export interface Library {
  readonly cards: readonly PlaceCard[]
  /** The scenario shown first: part of the page, so that the first result waits for no request. */
  readonly first: Scenario
  /** Rejects when it cannot be fetched. */
  load(id: string): Promise<Scenario>
}

const files = import.meta.glob<BuiltIn>(
  [
    '../../scenarios/*.json',
    '!../../scenarios/northland-maori-business.json',
    '!../../scenarios/*.schema.json',
  ],
  { query: '?checked', import: 'default' }
)

const first = placed(firstFile)

function placed(file: BuiltIn): Scenario {
  const scenario = builtIn(file)
  keepOpening(scenario, file.opening)
  return scenario
}

export const library: Library = {
  cards: placeCards(first.id),
  first,
  async load(id) {
    if (id === first.id) return first
    const load = files[`../../scenarios/${id}.json`]
    if (!load) throw new Error(`unknown scenario file: ${id}.json`)
    return placed(await load())
  },
}
