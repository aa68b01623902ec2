import { currentLocale } from '../messages.svelte.ts'
import { spend } from './en.ts'

/** What the view of a council's own spend says. A room of its own: the first page does without it. */
export type SpendMessages = typeof spend

const CATALOGUES: Readonly<Record<ReturnType<typeof currentLocale>, SpendMessages>> = { en: spend }

/** The texts of the page's language; reactive like `t`. */
export const spendWords = (): SpendMessages => CATALOGUES[currentLocale()]
