import type * as checks from '../scenario/index.ts'

/** Schemas, and all that judges what the page has not seen before: files, and numbers of the user's own. */
export type Checks = typeof checks

/** Fetches the checks when they are first wanted; rejects when they cannot be had. */
export const loadChecks = (): Promise<Checks> => import('../scenario/index.ts')
