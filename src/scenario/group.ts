import { z } from 'zod'
import { TRAITS } from '../engine/index.ts'
import { certain, quantity } from './quantity.ts'
import { id, oneOf, someText } from './text.ts'

const trait = oneOf(TRAITS, 'A trait of suppliers.').meta({ id: 'trait' })

/** A list of traits. */
export const traits = (meaning: string) =>
  z.array(trait, { error: 'give a list of traits, in square brackets' }).max(TRAITS.length).describe(meaning)

/** Who a lever is for: traits, or groups by their ids. */
export const whom = (meaning: string) =>
  z
    .array(
      z.union([trait, z.templateLiteral(['group:', z.string().min(1).max(64)])], {
        error: `give a trait (${TRAITS.join(', ')}), or group: and the id of a group`,
      }),
      { error: 'give a list of traits or groups, in square brackets' }
    )
    .max(TRAITS.length + 32)
    .describe(meaning)

/** A supplier group as a file writes it: the firms that a policy treats alike. */
export const group = z.strictObject({
  id: id('Id of the group, used in metric names'),
  name: someText('What people call these suppliers', 80),
  traits: traits(
    'What the group is; shares by trait overlap and are never added up. Default: no trait.'
  ).default([]),
  firms: quantity(
    'firms',
    'Firms in the group; with few, one default takes much of the group. Default: 20'
  ).default(20),
  capacityPerYear: quantity(
    'money',
    'What all firms of the group together can deliver in a year, counted for the whole market'
  ),
  relativeCost: quantity(
    'ratio',
    "The group's cost of doing the work. Default: 1, between 0.9 and 1.1"
  ).default({
    value: 1,
    low: 0.9,
    high: 1.1,
  }),
  relativeCostFloor: quantity(
    'ratio',
    'The cost toward which learning moves the group, at most its relative cost. Default: the relative cost, so no learning'
  ).exactOptional(),
  contractLimit: quantity(
    'money',
    "The contract value at which half of the group's firms are still large enough to bid. Default: no limit"
  ).exactOptional(),
  entry: quantity(
    'share',
    "The part of the group's firms that is admissible: permits, accreditation, papers, size. Default: 0.5, between 0.3 and 0.7"
  ).default({
    value: 0.5,
    low: 0.3,
    high: 0.7,
  }),
  serves: z
    .record(z.string(), certain('share', "The part of the group's capacity that serves this category"))
    .describe(
      "The part of the group's capacity for each category, by category id; categories not named get none. " +
        "Default: by each category's part of all spending."
    )
    .exactOptional(),
  growthPerYear: quantity(
    'rate',
    'Capacity growth without any policy. Default: 0.02, between 0 and 0.04'
  ).default({
    value: 0.02,
    low: 0,
    high: 0.04,
  }),
  localRecirculation: quantity(
    'share',
    'The part of each payment that stays in the area in the first round. Default: 0.35, between 0.15 and 0.55'
  ).default({ value: 0.35, low: 0.15, high: 0.55 }),
  jobsPerMillion: quantity(
    'jobs',
    'Jobs for each million of the currency paid. Default: 0, so jobs are not counted'
  ).default(0),
  formalJobShare: quantity('share', 'The part of these jobs that is formal. Default: 1').default(1),
  socialScore: quantity('share', 'Score on social criteria when bids are compared. Default: 0').default(0),
  deliveryFailure: quantity(
    'share',
    'The chance that a contract fails and is let again. Default: 0.02, between 0.01 and 0.05'
  ).default({ value: 0.02, low: 0.01, high: 0.05 }),
  workingCapitalMonths: quantity(
    'months',
    'Months of cost that the firms can carry before they are paid. Default: 3, between 1.5 and 6'
  ).default({ value: 3, low: 1.5, high: 6 }),
  exitRate: quantity(
    'share',
    'The part of capacity lost when contracts end without renewal, a year. Default: 0.16, between 0.1 and 0.22'
  ).default({ value: 0.16, low: 0.1, high: 0.22 }),
  userFeeShare: quantity('share', 'The part of the price that users pay in fees. Default: 0').default(0),
  inKindShare: quantity(
    'part',
    'Help in kind from the buyer over and above the price, such as lent trucks. Default: 0'
  ).default(0),
  stretch: quantity(
    'upTo20',
    'How far beyond its capacity the group can go within a year, by hiring, renting or borrowing. Default: not at all'
  ).exactOptional(),
  unitCost: quantity(
    'unitMoney',
    'What one unit of output costs the buyer a year, such as a household served; gives the metric units.group. Default: units are not counted'
  ).exactOptional(),
  unitName: someText('What the units are, such as households served. Default: not said', 60).exactOptional(),
  convertsFrom: z
    .strictObject({
      group: id('Id of the group whose capacity converts into this one'),
      kind: oneOf(
        ['organic', 'formalisation'],
        'What the conversion is: to organic growing, or from informal to formal work.'
      ),
      lagYears: quantity('lagYears', 'Years from starting to convert to delivering, rounded to whole years'),
    })
    .describe('The conventional or informal twin that can turn into this group. Default: none.')
    .exactOptional(),
})
