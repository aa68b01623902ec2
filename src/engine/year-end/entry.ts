import type { Play } from '../play.ts'

/**
 * Entry moves toward the level that access sets, over years, not at once: of the gap between entry without any access
 * and the fullest, access closes its part. Today's entry was measured under today's access, so today's rules keep it.
 */
export function moveEntry(play: Play): void {
  const { suppliers, terms, draws, startEntry, referenceGap, world } = play
  const { entryCeiling, entrySpeed } = draws.mechanism
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
    if (entry !== goal) suppliers.entry[i] = entry + entrySpeed * (goal - entry)
  }
}
