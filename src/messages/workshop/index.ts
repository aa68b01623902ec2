import { currentLocale } from '../messages.svelte.ts'
import { workshop } from './en.ts'

/** What a workshop says. A room of its own: the first page does without it. */
export type WorkshopMessages = typeof workshop

const CATALOGUES: Readonly<Record<ReturnType<typeof currentLocale>, WorkshopMessages>> = { en: workshop }

/** The texts of the page's language; reactive like `t`. */
export const workshopWords = (): WorkshopMessages => CATALOGUES[currentLocale()]
