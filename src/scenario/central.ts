import type { FileNumber, FileQuantity } from './quantity.ts'

/** The central value of a number as a file writes it. */
export const central = (number: FileQuantity | FileNumber): number =>
  typeof number === 'number' ? number : number.value
