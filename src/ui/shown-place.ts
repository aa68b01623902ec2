import type { SessionView } from '../state/session-view.ts'
import type { ShownPlace } from '../state/tried.ts'

/** The place of the page. One whose numbers the user has changed is the user's own: nobody has tried it like that. */
export function shownPlace({ places, scenario, edits, measuredOnly }: SessionView): ShownPlace {
  const own = places.some((place) => place.id === scenario.id && place.own === true)
  return { scenario, ownPlace: own || measuredOnly || Object.keys(edits).length > 0 }
}
