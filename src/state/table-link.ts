import type { LeverId } from '../engine/index.ts'
import type { Scenario } from '../scenario/checked.ts'
import { holdsNumbers, openLink } from './link-open.ts'
import { readLink } from './link-read.ts'
import type { Proposal } from './session-view.ts'

/** Why a table's link cannot stand on the board. */
export type WhyNoTable =
  | { readonly reason: 'link' | 'place' | 'numbers' | 'version' }
  | { readonly reason: 'unread'; readonly part: string }
  | { readonly reason: 'levers'; readonly levers: readonly LeverId[] }

export type TableRead =
  { readonly ok: true; readonly proposal: Proposal } | ({ readonly ok: false } & WhyNoTable)

/**
 * Reads the proposal that a table hands in. It meets the futures of this place with its own numbers, so a link that
 * changes any of them, or says something that cannot be read, is refused whole.
 *
 * @param allowed the levers that tables may move; null: all.
 */
export function readTableLink(
  scenario: Scenario,
  link: string,
  allowed: readonly LeverId[] | null
): TableRead {
  const open = openLink(link)
  if (!open || open.place === '') return { ok: false, reason: 'link' }
  if (open.place !== scenario.id) return { ok: false, reason: 'place' }
  if (holdsNumbers(open)) return { ok: false, reason: 'numbers' }
  const { edit, unread, otherData } = readLink(scenario, open)
  if (edit.measuredOnly) return { ok: false, reason: 'numbers' }
  const [first] = unread
  if (first) return { ok: false, reason: 'unread', part: first.part }
  if (otherData) return { ok: false, reason: 'version' }
  const levers = (Object.keys(edit.changes) as LeverId[]).filter((id) => allowed?.includes(id) === false)
  if (levers.length > 0) return { ok: false, reason: 'levers', levers }
  return { ok: true, proposal: { name: edit.name, levers: edit.changes } }
}
