/** How the comparison is shown, in the order of its tabs. */
export const COMPARE_TABS = ['dots', 'play', 'table'] as const

export type CompareTab = (typeof COMPARE_TABS)[number]
