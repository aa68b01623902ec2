import { currentLocale } from '../messages.svelte.ts'
import { device } from './en.ts'

/** What the view of what this device holds says. A room of its own: the first page does without it. */
export type DeviceMessages = typeof device

const CATALOGUES: Readonly<Record<ReturnType<typeof currentLocale>, DeviceMessages>> = { en: device }

/** The texts of the page's language; reactive like `t`. */
export const deviceWords = (): DeviceMessages => CATALOGUES[currentLocale()]
