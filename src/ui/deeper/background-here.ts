import { createContext } from 'svelte'
import type { SessionView } from '../../state/session-view.ts'
import { Background } from './background.svelte.ts'

/** What the view of questions works out, as the parts of the view reach it. */
export const [getBackground, setBackground] = createContext<Background>()

/** As long as the page is open answers are kept: who comes back to the view finds them. */
const known = new WeakMap<SessionView, Background>()

export function backgroundOf(session: SessionView): Background {
  const background = known.get(session) ?? new Background()
  known.set(session, background)
  return background
}
