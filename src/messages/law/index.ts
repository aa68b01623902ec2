import { currentLocale } from '../messages.svelte.ts'
import { legal } from './en.ts'

/** Questions for whoever knows the law. A room of its own: the first page does without it. */
export type LegalMessages = typeof legal

const CATALOGUES: Readonly<Record<ReturnType<typeof currentLocale>, LegalMessages>> = { en: legal }

/** The texts of the page's language; reactive like `t`. */
export const legalWords = (): LegalMessages => CATALOGUES[currentLocale()]
