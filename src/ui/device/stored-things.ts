import { StoredThings } from '../../device/stored.ts'

/** What this page keeps in the browser, whatever of it the browser allows. */
export const storedThings = (page: Window & typeof globalThis): StoredThings =>
  new StoredThings({
    local: orNull(() => page.localStorage),
    databases: orNull(() => page.indexedDB),
    // Where pages may keep no copies this is missing, whatever the types say.
    caches: orNull(() => ('caches' in page ? page.caches : null)),
  })

/** Even asking is refused where storage is blocked. */
function orNull<T>(ask: () => T | null): T | null {
  try {
    return ask()
  } catch {
    return null
  }
}
