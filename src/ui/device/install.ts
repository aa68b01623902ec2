import { Installing } from '../../device/install.svelte.ts'

/** Made with the page: a browser's offer comes early and only once. */
export const install = new Installing(window)
