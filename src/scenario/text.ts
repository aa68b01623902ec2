import { z } from 'zod'
import { isBlank, textFault } from './plain-text.ts'

// Zod compiles its parsers with `new Function` unless told not to; a strict content security policy forbids that.
z.config({ jitless: true })

const ID_RULE =
  'a name of lower-case letters, digits and single hyphens that starts with a letter, such as family-farms'
const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** True for a name that may stand as an id and as a key. */
export const isId = (text: string): boolean => text.length <= 64 && ID_PATTERN.test(text)

/** An id: kebab-case, at most 64 characters. */
export const id = (meaning: string) =>
  z
    .string({ error: `give ${ID_RULE}` })
    .max(64)
    .regex(ID_PATTERN)
    .describe(`${meaning} (${ID_RULE}).`)

/** Names and titles are no longer than this, and stand on one line. */
const LONGEST_LINE = 120

function refuseFaults(most: number) {
  const oneLine = most <= LONGEST_LINE
  return (given: string, context: z.core.$RefinementCtx<string>) => {
    const message = textFault(given, { oneLine })
    if (message !== null) context.addIssue({ code: 'custom', message })
  }
}

/** Plain text, shown as it stands: never run, fetched or rendered as markup. */
export const text = (meaning: string, most = 2000) =>
  z
    .string({ error: `give text of at most ${most} characters` })
    .max(most)
    .superRefine(refuseFaults(most))
    .describe(`${meaning}. Plain text.`)

/** Text that must not be empty. */
export const someText = (meaning: string, most = 200) =>
  z
    .string({ error: `give text of 1 to ${most} characters` })
    .min(1)
    .max(most)
    .superRefine(refuseFaults(most))
    .superRefine((given, context) => {
      if (given === '' || !isBlank(given)) return
      context.addIssue({
        code: 'custom',
        message: `is blank: give text of 1 to ${most} characters that show`,
      })
    })
    .describe(`${meaning}. Plain text.`)

const YEAR_RULE = 'give a calendar year as a whole number from 1900 to 2200'

/** A calendar year. */
export const year = (meaning: string) =>
  z.int({ error: YEAR_RULE }).min(1900).max(2200).describe(`${meaning} (calendar year).`)

/** A day. */
export const isoDate = (meaning: string) =>
  z.iso
    .date({ error: 'give a date as year-month-day, such as 2026-03-31' })
    .describe(`${meaning} (ISO date).`)

/** One of a few words. */
export const oneOf = <const T extends readonly string[]>(words: T, meaning: string) =>
  z.enum(words).describe(meaning)
