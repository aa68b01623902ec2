import { z } from 'zod'
import { RESERVATIONS, RESERVED_FORMS } from '../engine/index.ts'
import { certain, provenance, quantity } from './quantity.ts'
import { id, oneOf, someText } from './text.ts'

const flag = (meaning: string) => z.boolean({ error: 'give true or false' }).describe(meaning)

/** A spend category as a file writes it: tenders alike in size, competition and contract length. */
export const category = z.strictObject({
  id: id('Id of the category'),
  name: someText('What is bought', 80),
  tendersPerYear: quantity('perYear', 'Tenders let'),
  medianValue: quantity('money', 'Median value of a contract over its whole length'),
  valueSpread: quantity(
    'spread',
    'Geometric standard deviation of contract values: two thirds lie within this factor of the median. Default: 2.7, between 2 and 4.5'
  ).default({ value: 2.7, low: 2, high: 4.5 }),
  meanBids: quantity(
    'bids',
    'Mean bids over tenders that drew at least one. Default: 3, between 2 and 3.7'
  ).default({
    value: 3,
    low: 2,
    high: 3.7,
  }),
  bidDispersion: quantity(
    'dispersion',
    'How close bids lie: 12 when costs differ by about a tenth, 5 when the ceiling is a published budget. Default: 10, between 5 and 12'
  ).default({ value: 10, low: 5, high: 12 }),
  attractiveness: quantity(
    'appeal',
    'How alike tenders are in the bids they draw: 1 for mixed registers, 3 for open tenders. Default: 2, between 1 and 3'
  ).default({ value: 2, low: 1, high: 3 }),
  ceiling: quantity(
    'price',
    'The highest price the buyer may pay. Default: 1.08, between 1.03 and 1.25'
  ).default({
    value: 1.08,
    low: 1.03,
    high: 1.25,
  }),
  estimate: quantity(
    'price',
    "The buyer's own estimate, at which posted prices are set. Default: 1, between 0.95 and 1.05"
  ).default({ value: 1, low: 0.95, high: 1.05 }),
  contractYears: certain('contractYears', 'Length of a contract. Default: 1').default(1),
  realGrowthPerYear: quantity('needRate', 'Growth of the need, in number of tenders. Default: 0').default(0),
  organicSupply: flag('Whether the organic target reaches this category. Default: false.').default(false),
  reservable: flag('Whether reserved shares reach this category. Default: true.').default(true),
  reservedPricing: oneOf(
    ['competed', 'posted'],
    'Whether a reserved tender is competed on price or let at the posted price. Default: competed.'
  ).default('competed'),
  directPricing: oneOf(
    ['posted', 'negotiated'],
    'Whether a direct award is let at the posted price or negotiated. Default: posted.'
  ).default('posted'),
  reservedForms: z
    .partialRecord(
      oneOf(RESERVATIONS, 'A reservation: the trait it is for, label, or below.'),
      z.strictObject({
        form: oneOf(
          RESERVED_FORMS,
          'tender: whole tenders are reserved; call: many suppliers each take a part at a posted price; carveOut: this share of every contract is let apart.'
        ),
        ...provenance,
      })
    )
    .describe('How reservations are let here, by trait. Default: as whole tenders.')
    .exactOptional(),
  worksRatio: certain(
    'worksRatio',
    'What the threshold of reserveBelow is multiplied by here, as works have a higher one. Default: 1'
  ).exactOptional(),
  minBids: certain(
    'bidsNeeded',
    'Valid bids that a reserved tender needs, otherwise it is opened to all. Default: 1'
  ).default(1),
  phase: certain(
    'share',
    'Where the first year stands in the renewal cycle; with 0.5 tenders a year, 0.5 puts one in the first year and 0 in the second. ' +
      'Default: drawn anew in each future'
  ).exactOptional(),
  observedShares: z
    .record(z.string(), quantity('share', 'Share of this group in awards by value before the reform'))
    .describe(
      'Shares of awards by value, by group id, from which the chance to bid is worked out. Default: none.'
    )
    .exactOptional(),
})
