import { readShareMetric } from '../../engine/index.ts'
import { codeOfTraits } from '../../state/link-codes.ts'
import { LINK_VERSION } from '../../state/link.ts'
import type { SessionFile } from '../../workshop/session-file.ts'
import { writeWorkshop, type Workshop } from '../../workshop/workshop.ts'
import { viewLink } from '../shared/view-link.ts'

const WORKSHOP_PART = /\/ws=[^/]*(?=\/)/
const LAST_PART = /\/(?=v=[^/]*$)/

/** The link that opens a workshop on the tables’ devices: what is on screen, in Explore, with the workshop’s settings. */
export function tablesLink(link: string, workshop: Workshop): string {
  return viewLink(link, 'explore')
    .replace(WORKSHOP_PART, '')
    .replace(LAST_PART, `/ws=${writeWorkshop(workshop)}/`)
}

/** What follows `#` in the link to the workshop that a file holds: its place as that shows by itself, with the goal. */
export function linkOfFile({ place, goal, workshop }: SessionFile): string {
  const share = readShareMetric(goal.measure)
  return [
    LINK_VERSION,
    place,
    `for=${codeOfTraits(share?.traits ?? [])}`,
    share?.byCount ? 'count' : 'value',
    `in=${goal.year}`,
    `over=${goal.above}`,
    `ws=${writeWorkshop(workshop)}`,
  ].join('/')
}
