import type { Play } from '../play.ts'

/**
 * Entry moves toward the level that access sets, over years, not at once: today's level plus the closed part of the
 * gap to the fullest access. Without access it returns to today's level.
 */
export function moveEntry(play: Play): void {
  const { suppliers, terms, draws, startEntry, world } = play
  const { entryCeiling, entrySpeed } = draws.mechanism
  const C = world.categories.length
  for (let i = 0; i < suppliers.entry.length; i++) {
    const start = startEntry[i]!
    const gap = Math.max(0, entryCeiling - start)
    const goal = start + gap * terms.entryGap[Math.floor(i / C)]!
    const entry = suppliers.entry[i]!
    if (entry !== goal) suppliers.entry[i] = entry + entrySpeed * (goal - entry)
  }
}
