import type { LeverId } from '../../engine/index.ts'
import type { SessionView } from '../../state/session-view.ts'
import { leversOf, type Workshop } from '../../workshop/workshop.ts'
import { LEVER_INFO } from './lever-info.ts'

const ALL: readonly LeverId[] = LEVER_INFO.map(({ id }) => id)

/** The levers that the tables of a workshop see in a place; null where they see all. */
export function tableLevers(
  { levers: { main } }: Pick<SessionView['scenario'], 'levers'>,
  { levers }: Pick<Workshop, 'levers'>
): readonly LeverId[] | null {
  return leversOf(levers, main, ALL)
}
