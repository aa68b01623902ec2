import { plainLine } from '../scenario/plain-text.ts'

/** The longest name of a proposal (characters). */
const LONGEST_NAME = 60
/** The longest motion that is read and kept (characters). */
export const LONGEST_MOTION = 2000

// Private-use characters have no place in a name, nor has what stands for bytes that could not be read.
const UNFIT = /[\p{Cc}\p{Co}\ufeff\ufffd]+/gu

/** A motion as it is kept: its lines stay, what cannot be printed goes. */
export function cleanMotion(motion: string): string {
  const lines = motion.split(/\r\n?|\n/).map((line) => plainLine(line.replace(UNFIT, ' ')))
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return Array.from(text).slice(0, LONGEST_MOTION).join('').trim()
}

export function cleanName(name: string): string {
  const line = plainLine(name.replace(UNFIT, ' '))
  // By code points, so that no pair of surrogates is torn apart.
  return Array.from(line).slice(0, LONGEST_NAME).join('').trim()
}
