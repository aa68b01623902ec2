import type { Runner } from '../runner/types.ts'
import type { KeeperParts } from './keeper.ts'
import type { Library } from './library.ts'

/** What the session needs from the world outside; tests bring their own. */
export interface Surroundings extends KeeperParts {
  readonly runner: Runner
  /** Makes a second runner, for what is played in the background; asked for when it is first needed. */
  readonly background: () => Runner
  readonly library: Library
}
