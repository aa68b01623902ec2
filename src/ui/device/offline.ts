import { Offline } from '../../device/offline.svelte.ts'

/** Whether this page can be opened without a network. */
export const offline = new Offline(window)
