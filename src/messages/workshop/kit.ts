import { currentLocale } from '../messages.svelte.ts'
import { kit } from './en-kit.ts'

/** What the printed kit of a workshop says. A room of its own: it is fetched when somebody prints. */
export type KitMessages = typeof kit

const CATALOGUES: Readonly<Record<ReturnType<typeof currentLocale>, KitMessages>> = { en: kit }

/** The kit's texts in the page's language; reactive like `t`. */
export const kitWords = (): KitMessages => CATALOGUES[currentLocale()]
