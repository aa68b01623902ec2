import type { Play } from '../play.ts'
import { convert } from './conversion.ts'
import { grow } from './growth.ts'
import { learn } from './learning.ts'
import { defaultOnDebts } from './liquidity.ts'
import { loseEnded } from './exit.ts'
import { closeEntry } from './entry.ts'

/** Lets suppliers adapt to the year that has ended, in the order of the specification. */
export function adaptSuppliers(play: Play): void {
  grow(play)
  defaultOnDebts(play)
  closeEntry(play)
  loseEnded(play)
  learn(play)
  convert(play)
}
