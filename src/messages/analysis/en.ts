import { compare } from './en-compare.ts'
import { deeper } from './en-deeper.ts'
import { fails } from './en-fails.ts'
import { opponent } from './en-opponent.ts'

/** Every English text of Compare and Dig deeper, by the part that shows it. */
export const analysis = {
  compare,
  deeper,
  fails,
  opponent,
}
