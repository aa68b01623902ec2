import type { Runner } from '../runner/types.ts'
import { browserAddress } from './address.ts'
import { browserStore } from './autosave.ts'
import { library } from './library.ts'
import { Session } from './session.svelte.ts'

/** The session of a page in a browser. */
export function openSession(runner: Runner, page: Window): Session {
  return new Session({
    runner,
    library,
    address: browserAddress(page),
    store: browserStore(page),
    now: () => Date.now(),
  })
}
