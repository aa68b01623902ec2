import { OwnSpend } from '../../desk/own-spend.svelte.ts'

let spend: OwnSpend | null = null

/** The user's files and what was made of them: one for as long as the page is open, whatever view is shown. */
export const ownSpend = (): OwnSpend => (spend ??= new OwnSpend())

/** Id of the field for places that count as local, to which other sections lead. */
export const SUPPLIERS = 'spend-local'
