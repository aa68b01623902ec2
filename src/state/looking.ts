import type { LinkState } from './link.ts'
import type { View } from './session-view.ts'

/** How the same is looked at. */
export type Looking = Omit<LinkState, 'edit'>

export const AT_FIRST: Looking = {
  ...({ tab: 'dots', view: 'explore' } as const),
  ...{ measure: null, asking: null, workshop: null, future: null },
}

/** Views that show all proposals at once. */
export const SIDE_BY_SIDE: readonly View[] = ['compare', 'brief']
