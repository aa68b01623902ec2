import { ROUTE } from '../market.ts'
import type { Play } from '../play.ts'
import { addAdministration } from './administration.ts'
import { ATTEMPT, closeAttempt, openAttempt } from './attempt-luck.ts'
import { letReserved } from './reserved-competition.ts'
import { setStrengths } from './strength.ts'

/** Awards the shares carved out of the lot at hand to their groups; what finds nobody stays with the rest of the lot. */
export function letCarveOuts(play: Play): void {
  const { market, tender } = play
  const whole = tender.lotValue
  let rest = whole
  for (let n = 0; n < market.carveOuts; n++) {
    tender.lotValue = Math.min(rest, whole * market.carveOutShare[n]!)
    if (!(tender.lotValue > 0)) continue
    setStrengths(play)
    addAdministration(play, ROUTE.reserved)
    openAttempt(play, ATTEMPT.carveOut + n * ATTEMPT.carveOutStep)
    if (letReserved(play, market.carveOutSlot[n]!)) rest -= tender.lotValue
    closeAttempt(play)
  }
  tender.lotValue = rest
}
