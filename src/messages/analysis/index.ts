import { currentLocale } from '../messages.svelte.ts'
import { analysis } from './en.ts'

/** What Compare and Questions say. A room of its own: the first page does without it. */
export type AnalysisMessages = typeof analysis

const CATALOGUES: Readonly<Record<ReturnType<typeof currentLocale>, AnalysisMessages>> = { en: analysis }

/** The texts of the page's language; reactive like `t`. */
export const analysisWords = (): AnalysisMessages => CATALOGUES[currentLocale()]
