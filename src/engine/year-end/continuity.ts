import type { Play } from '../play.ts'
import { nextUniform } from '../random/stream.ts'
import { LUCK, openLuck } from './year-end-luck.ts'

/**
 * The last year of the lapse that an election at this year's end brings, or −1 when the programme lives on. It
 * lapses with probability h (1 − continuity), and the levers return to today's rules for `lapseYears`.
 */
export function lapseAfter(play: Play): number {
  const { world, draws, terms, year } = play
  const { elections, startYear } = world.model
  if (!elections) return -1
  const since = startYear + year - elections.firstYear
  if (since < 0 || since % elections.everyYears !== 0) return -1
  const { lapseHazard, lapseYears } = draws.mechanism
  const lapses = nextUniform(openLuck(play, LUCK.election, 0)) < lapseHazard * (1 - terms.continuity)
  return lapses ? year + Math.round(lapseYears) : -1
}
