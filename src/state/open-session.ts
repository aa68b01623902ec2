import type { Runner } from '../runner/types.ts'
import { browserAddress } from './address.ts'
import { browserStore } from './autosave.ts'
import { library } from './library.ts'
import { Session } from './session.svelte.ts'

/**
 * The session of a page in a browser.
 *
 * @param background makes a second, smaller runner when it is first needed.
 */
export function openSession(runner: Runner, background: () => Runner, page: Window): Session {
  return new Session({
    runner,
    background,
    library,
    address: browserAddress(page),
    store: browserStore(page),
    now: () => Date.now(),
  })
}
