import type { Play } from '../play.ts'
import { convert } from './conversion.ts'
import { closeEntry } from './entry.ts'
import { loseEnded } from './exit.ts'
import { grow } from './growth.ts'
import { learn } from './learning.ts'
import { defaultOnDebts } from './liquidity.ts'
import { noteStrength, openSteady, steadyChange } from './steady.ts'

/** Lets suppliers adapt to the year that has ended, in the order of the specification. */
export function adaptSuppliers(play: Play): void {
  const isSteady = play.draws.mechanism.steadyMarket > 0
  if (isSteady) openSteady(play)
  grow(play)
  defaultOnDebts(play)
  closeEntry(play)
  if (isSteady) noteStrength(play)
  loseEnded(play)
  learn(play)
  if (isSteady) steadyChange(play)
  convert(play)
}
