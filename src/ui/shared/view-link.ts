import type { View } from '../../state/session-view.ts'

/** A part of the link's grammar that names a view; Explore is the one that is not named. */
const VIEW_PART = /\/(compare|deeper|brief|places|spend|method|device|workshop)(?=\/)/
/** The question that is open is of one view alone. */
const ASK_PART = /\/ask=[^/]*(?=\/)/
const LAST_PART = /\/(?=v=[^/]*$)/

/** The same link, to another view. */
export function viewLink(link: string, view: View): string {
  const bare = link.replace(VIEW_PART, '').replace(ASK_PART, '')
  return view === 'explore' ? bare : bare.replace(LAST_PART, `/${view}/`)
}
