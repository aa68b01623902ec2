import { currentLocale } from '../messages.svelte.ts'
import { follow } from './en.ts'

/** What the story of one future says. A room of its own: the first page does without it. */
export type FollowMessages = typeof follow

const CATALOGUES: Readonly<Record<ReturnType<typeof currentLocale>, FollowMessages>> = { en: follow }

/** The texts of the page's language; reactive like `t`. */
export const followWords = (): FollowMessages => CATALOGUES[currentLocale()]
