import first from '../../scenarios/sao-paulo-school-meals.json'
import { placeCards } from './places.ts'
import type { PlaceCard } from './session-view.ts'

/** Where scenario files come from; tests give their own. */
export interface Library {
  readonly cards: readonly PlaceCard[]
  /** The scenario shown first: part of the page, so that the first result waits for no request. */
  readonly first: unknown
  /** The file's content; rejects when it cannot be fetched. */
  load(id: string): Promise<unknown>
}

const files = import.meta.glob<unknown>(
  [
    '../../scenarios/*.json',
    '!../../scenarios/sao-paulo-school-meals.json',
    '!../../scenarios/*.schema.json',
  ],
  { import: 'default' }
)

export const library: Library = {
  cards: placeCards(first.id),
  first,
  async load(id) {
    if (id === first.id) return first
    const load = files[`../../scenarios/${id}.json`]
    if (!load) throw new Error(`unknown scenario file: ${id}.json`)
    return load()
  },
}
