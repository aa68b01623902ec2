import './styles/fallback-fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { format } from './messages/messages.svelte.ts'
import { heldUntil } from './runner/held.ts'
import { createPoolRunner } from './runner/pool.ts'
import { openSession } from './state/open-session.ts'
import { allowOwnScripts } from './trusted-types.ts'
import './ui/device/install.ts'
import { offline } from './ui/device/offline.ts'
import { afterAllTurns } from './ui/in-turn.ts'
import { keepTranslatedTextsTrue } from './ui/translated-texts.ts'
import { PROJECTOR_HASH } from './workshop/projector.ts'

const target = document.getElementById('app')
if (!target) throw new Error('missing element: #app')
allowOwnScripts(window)
keepTranslatedTextsTrue(target)

/** Nothing is drawn in a page out of sight: what waits for the page waits this long (ms), and no longer. */
const MOST_WAIT_MS = 500

/** The copy for rooms without a network is fetched when nobody waits for anything else (ms after the page). */
const OFFLINE_AFTER_MS = 3000

let draw = () => {}
const drawn = new Promise<void>((resolve) => (draw = resolve))

// Each step of the start is a task of its own, so that none of them holds up the browser for long. Players and fonts wait
// until all that is seen first stands: where cores are few and the line is slow they would draw it out.
const start = () => {
  // A browser's first number format takes it some milliseconds, which are not drawing's.
  format().count(0)
  setTimeout(() => {
    // One worker behind the page: it plays all places and measures guesses without slowing the levers.
    const session = openSession(
      heldUntil(drawn, createPoolRunner()),
      () => createPoolRunner({ workers: 1 }),
      window
    )
    setTimeout(() => {
      mount(App, { target, props: { session } })
      requestAnimationFrame(() => afterAllTurns(draw))
      setTimeout(draw, MOST_WAIT_MS)
    })
  })
}

/** The second window of a workshop plays nothing and keeps nothing: it shows what the first one tells it. */
async function project(on: HTMLElement): Promise<void> {
  const { default: Projector } = await import('./ui/workshop/Projector.svelte')
  mount(Projector, { target: on })
  draw()
}

if (location.hash === `#${PROJECTOR_HASH}`) void project(target)
else setTimeout(start)
// Without them the faces of the reader's own system stay, stretched to the same size.
void drawn.then(() => import('./styles/fonts.css')).catch(() => {})
// While developing there is no worker behind the page: it would show what was built before.
if (import.meta.env.PROD) void drawn.then(() => setTimeout(() => void offline.begin(), OFFLINE_AFTER_MS))
