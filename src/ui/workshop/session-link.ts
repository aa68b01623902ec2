import { readShareMetric } from '../../engine/index.ts'
import { codeOfTraits } from '../../state/link-codes.ts'
import { LINK_VERSION } from '../../state/link.ts'
import type { SessionFile } from '../../workshop/session-file.ts'
import { writeWorkshop } from '../../workshop/workshop.ts'

/** What follows `#` in the link to the workshop that a file holds: its place under today’s rules, with the goal. */
export function linkOfFile({ place, goal, workshop }: SessionFile): string {
  const share = readShareMetric(goal.measure)
  return [
    LINK_VERSION,
    place,
    'from=baseline',
    `for=${codeOfTraits(share?.traits ?? [])}`,
    share?.byCount ? 'count' : 'value',
    `in=${goal.year}`,
    `over=${goal.above}`,
    `ws=${writeWorkshop(workshop)}`,
  ].join('/')
}
