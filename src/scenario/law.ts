import { z } from 'zod'
import { LEVER_IDS } from '../engine/index.ts'
import { boundedNumber, grade, source } from './quantity.ts'
import { isoDate, oneOf, someText, text } from './text.ts'

/** What the law of the place says about one lever. */
export const law = z.strictObject({
  lever: oneOf(LEVER_IDS, 'Which lever the note is about.'),
  state: oneOf(
    ['allowed', 'conditions', 'needsLawChange'],
    'Whether the authority may use the lever: as it stands, under conditions, or only after the law is changed.'
  ),
  cap: boundedNumber({ min: 0, max: 1e15, words: "the highest value the law allows, in the lever's unit" })
    .describe("The highest value the law allows, in the lever's unit. Default: no cap.")
    .exactOptional(),
  name: someText('The law or rule by name, or that none was checked', 200),
  note: someText('What it says, in one short sentence', 400),
  checkedOn: isoDate('When the note was last checked'),
  grade: grade.exactOptional(),
  source,
  wayRound: text('A lawful way to the same end, where the lever itself is barred', 400).exactOptional(),
})
