import type { Play } from '../play.ts'

/**
 * As a year opens, the help given in it counts for its part of the year already, and admission that a rule no longer
 * grants falls at once: whoever loses the permit or the invitation cannot bid.
 */
export function openEntry(play: Play): void {
  const { entrySpeed, helpInYear, admissionLoss } = play.draws.mechanism
  if (helpInYear === 0 && admissionLoss === 0) return
  const rise = entrySpeed * helpInYear
  moveEntry(play, rise, admissionLoss > 0 ? admissionLoss : rise)
}

/** At a year's end entry makes the rest of its step. */
export function closeEntry(play: Play): void {
  const { entrySpeed, helpInYear, admissionLoss } = play.draws.mechanism
  const rest = (entrySpeed * (1 - helpInYear)) / (1 - entrySpeed * helpInYear)
  // A step that was made in full leaves nothing to divide.
  const rise = entrySpeed * helpInYear < 1 ? rest : 0
  moveEntry(play, rise, admissionLoss > 0 ? admissionLoss : rise)
}

/**
 * Entry moves toward the level that access sets, over years, not at once: of the gap between entry without any access
 * and the fullest, access closes its part. Today's entry was measured under today's access, so today's rules keep it.
 *
 * @param rise part of the gap that is closed where entry rises (0–1).
 * @param fall the same where it falls.
 */
function moveEntry(play: Play, rise: number, fall: number): void {
  const { suppliers, terms, draws, startEntry, referenceGap, world } = play
  const { entryCeiling } = draws.mechanism
  const C = world.categories.length
  for (let i = 0; i < suppliers.entry.length; i++) {
    const g = Math.floor(i / C)
    const start = startEntry[i]!
    const closed = terms.entryGap[g]!
    const closedToday = referenceGap[g]!
    let goal = start
    if (closed !== closedToday && start < entryCeiling) {
      const unaided =
        closedToday < 1 ? Math.max(0, (start - closedToday * entryCeiling) / (1 - closedToday)) : 0
      goal = unaided + closed * (entryCeiling - unaided)
    }
    const entry = suppliers.entry[i]!
    if (entry !== goal) suppliers.entry[i] = entry + (goal > entry ? rise : fall) * (goal - entry)
  }
}
