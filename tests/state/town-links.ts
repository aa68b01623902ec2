import { checkEdits } from '../../src/scenario/index.ts'
import { defaultEdit, type Edit } from '../../src/state/edit.ts'
import { openLink } from '../../src/state/link-open.ts'
import { readLink } from '../../src/state/link-read.ts'
import { writeLink } from '../../src/state/link-write.ts'
import type { ReadLink } from '../../src/state/link.ts'
import type { OtherMeasure } from '../../src/state/other-measures.ts'
import type { ResultTab, View } from '../../src/state/session-view.ts'
import type { Workshop } from '../../src/workshop/workshop.ts'
import { town } from './town.ts'

export const usual = defaultEdit(town)

/** The link to a state of the town that differs from what it shows by itself. */
export const write = (
  edit: Partial<Edit> = {},
  tab: ResultTab = 'dots',
  view: View = 'explore',
  measure: OtherMeasure | null = null,
  workshop: Workshop | null = null,
  future: number | null = null
): string =>
  writeLink(town, { edit: { ...usual, ...edit }, tab, view, measure, asking: null, workshop, future })

/** What a link to the town says. */
export function read(link: string): ReadLink {
  const opened = openLink(link)
  if (!opened) throw new Error('empty link')
  return readLink(town, opened, { checkEdits })
}
