import { currentLocale } from '../messages.svelte.ts'
import { brief } from './en.ts'

/** What the brief, its exports and the receipt say. A room of its own: the first page does without it. */
export type BriefMessages = typeof brief

const CATALOGUES: Readonly<Record<ReturnType<typeof currentLocale>, BriefMessages>> = { en: brief }

/** The texts of the page's language; reactive like `t`. */
export const briefWords = (): BriefMessages => CATALOGUES[currentLocale()]
