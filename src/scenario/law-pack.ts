import { z } from 'zod'
import { evidence } from './evidence.ts'
import { JURISDICTIONS } from './jurisdiction.ts'
import { law } from './law.ts'
import { boundedNumber, grade, source } from './quantity.ts'
import { id, isoDate, oneOf, someText, text } from './text.ts'

const list = <T extends z.ZodType>(item: T, least: number, most: number, what: string) =>
  z
    .array(item, { error: `give a list of ${least} to ${most} ${what}` })
    .min(least)
    .max(most)

/** An amount at which other rules begin. */
const threshold = z.strictObject({
  what: someText('What the amount is for, such as works of councils', 160),
  amount: boundedNumber({ min: 0.01, max: 1e15, words: "an amount in the pack's currency" }).describe(
    "Where the other rules begin, in the pack's currency."
  ),
  from: isoDate('Since when the amount holds'),
  grade,
  source,
})

/** What a law pack says of one lever: always a law that was looked at, with how well it is known. */
const entry = law.extend({ grade })

/** A law pack, version 1: what the law of a country or union says of the levers. */
export const lawPackFile = z.strictObject({
  $schema: z.string().describe('Ignored; lets editors find the schema.').exactOptional(),
  schemaVersion: z
    .literal(1, { error: 'give 1, the only version of the file format so far' })
    .describe('Version of the file format. Default: 1.')
    .default(1),
  id: oneOf(JURISDICTIONS, 'Id of the jurisdiction, the same as the file name without .json.'),
  name: someText('Name on screen, such as England and Wales', 80),
  countries: list(
    z.string({ error: 'give the two capital letters of a country (ISO 3166-1)' }).regex(/^[A-Z]{2}$/),
    1,
    60,
    'countries'
  ).describe('Countries whose councils it serves (ISO 3166-1 alpha-2).'),
  currency: z
    .string({ error: 'give the three capital letters of the currency (ISO 4217), such as GBP' })
    .regex(/^[A-Z]{3}$/)
    .describe('Currency of all money in the file (ISO 4217).'),
  scope: text('Whom the law binds, and what is left to other law, in one or two sentences', 400),
  thresholds: list(threshold, 0, 20, 'thresholds')
    .describe('Amounts worth knowing. Default: none.')
    .default([]),
  law: list(entry, 1, 40, 'law notes').describe(
    'What the law says about each lever. A lever on which nothing was found has no note.'
  ),
  evidence: list(
    evidence.extend({ id: id('Id by which notes cite this source') }),
    1,
    100,
    'sources'
  ).describe('The sources that the notes cite.'),
})

/** A checked law pack. */
export type LawPack = z.output<typeof lawPackFile>
