import type { SessionView, View } from '../../state/session-view.ts'

/** Follows a link to a view within the page; with a key held the browser opens it elsewhere. */
export function goView(event: MouseEvent, session: SessionView, view: View): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  session.setView(view)
}
