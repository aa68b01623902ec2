import { PLACE_HEADS } from 'virtual:places'
import type { PlaceCard } from './session-view.ts'

/** The places that come with the page: one first, the others as they are listed, by the name of the place. */
export function placeCards(firstId: string): readonly PlaceCard[] {
  const others = PLACE_HEADS.filter(({ id }) => id !== firstId)
  const first = PLACE_HEADS.filter(({ id }) => id === firstId)
  return [...first, ...others]
}
