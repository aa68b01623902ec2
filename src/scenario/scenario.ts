import { z } from 'zod'
import { backTest } from './back-test.ts'
import { category } from './category.ts'
import { evidence } from './evidence.ts'
import { group, traits, whom } from './group.ts'
import { JURISDICTIONS } from './jurisdiction.ts'
import { law } from './law.ts'
import { mechanisms } from './mechanism.ts'
import { policy } from './policy.ts'
import { boundedNumber, certain } from './quantity.ts'
import { id, oneOf, someText, text, year } from './text.ts'
import { focus, leftOut, leverView } from './view.ts'

const list = <T extends z.ZodType>(item: T, least: number, most: number, what: string) =>
  z
    .array(item, { error: `give a list of ${least} to ${most} ${what}` })
    .min(least)
    .max(most)

const whoFor = (lever: string) =>
  whom(
    `Whom ${lever} is for: traits, or single groups as group: and the id. Default: preferredTraits.`
  ).exactOptional()

const DEFAULT_PREFERRED = [
  'local',
  'cooperative',
  'minorityOwned',
  'womenLed',
  'organic',
  'familyFarm',
  'small',
] as const

/** A scenario file, version 1. */
export const scenarioFile = z.strictObject({
  $schema: z.string().describe('Ignored; lets editors find the schema.').exactOptional(),
  schemaVersion: z
    .literal(1, { error: 'give 1, the only version of the file format so far' })
    .describe('Version of the file format. Default: 1.')
    .default(1),
  id: id('Id of the scenario, the same as the file name without .json'),
  title: someText('Title on screen', 120),
  place: z
    .strictObject({
      name: someText('City, region or country', 120),
      country: z
        .string({
          error:
            'give the two capital letters of the country (ISO 3166-1), such as BR, or ZZ when it does not matter',
        })
        .regex(/^[A-Z]{2}$/)
        .describe('Country (ISO 3166-1 alpha-2; ZZ for none).'),
    })
    .describe('Where it happens. Default: an unnamed place in no country (ZZ).')
    .default({ name: 'Unnamed place', country: 'ZZ' }),
  currency: z
    .string({
      error:
        'give the three capital letters of the currency (ISO 4217), such as EUR, or XXX when it does not matter',
    })
    .regex(/^[A-Z]{3}$/)
    .describe(
      'Currency of all money in the file (ISO 4217; XXX for none), at prices of the start year. Default: XXX.'
    )
    .default('XXX'),
  startYear: year('First year simulated. Default: 2026').default(2026),
  years: boundedNumber({ min: 1, max: 40, whole: true, words: 'a whole number of years from 1 to 40' })
    .describe('Years simulated (count). Default: 10.')
    .default(10),
  story: text('What happened here, in two to four short sentences. Default: empty').default(''),
  authority: text('Who buys. Default: empty', 200).default(''),
  buys: someText(
    'What the spending is for, as it ends a sentence: "of what the place spends on ..." (such as school meals). Default: not said',
    60
  ).exactOptional(),
  groups: list(group, 1, 32, 'supplier groups').describe(
    'The suppliers, in groups that a policy treats alike.'
  ),
  categories: list(category, 1, 64, 'categories').describe('What is bought.'),
  mechanisms: mechanisms
    .describe('Mechanisms that differ here from the shared priors. Default: none.')
    .default({}),
  preferredTraits: traits(
    'Traits of the suppliers that the policies mean to reach. Default: all traits except informal and public.'
  ).default([...DEFAULT_PREFERRED]),
  eligibility: z
    .strictObject({
      directAward: whoFor('direct award'),
      pricePreference: whoFor('the price preference'),
      access: whoFor('help with access'),
      support: whoFor('support'),
      label: whoFor('the certified practice'),
      reserveBelow: whoFor('the reservation below a threshold'),
      subcontractGoal: whoFor('the subcontract goal'),
    })
    .describe('Whom a lever is for, where it differs from preferredTraits.')
    .default({}),
  elections: z
    .strictObject({
      firstYear: certain('electionYear', 'The first election year'),
      everyYears: certain('electionCycle', 'Years from one election to the next'),
    })
    .describe('When a programme may lapse for want of votes. Default: never.')
    .exactOptional(),
  jurisdiction: oneOf(
    JURISDICTIONS,
    'Whose law pack holds for levers on which the file has no note. Default: none, until the user chooses a country.'
  ).exactOptional(),
  law: list(law, 0, 100, 'law notes')
    .describe('What the law says about each lever. Default: nothing is said.')
    .default([]),
  levers: leverView
    .describe('How the levers are shown. Default: six main levers with their own bounds.')
    .default(leverView.parse({})),
  focus: focus
    .describe(
      'The question shown first. Default: the first preferred trait that a group has, last year, 25%.'
    )
    .exactOptional(),
  leavesOut: list(leftOut, 0, 10, 'items')
    .describe('What the range of futures leaves out (2 or 3 items). Default: none.')
    .default([]),
  policies: z
    .object(
      { baseline: policy.describe("Today's rules.") },
      { error: 'give at least the policy named baseline' }
    )
    .catchall(policy)
    .describe(
      'Policies by id; baseline stands for the rules of today, reform for what was really done or is proposed.'
    ),
  backTests: list(backTest, 0, 100, 'back-tests')
    .describe('Real outcomes to compare with. Default: none.')
    .default([]),
  evidence: list(evidence, 0, 1000, 'sources')
    .describe('The sources that the file cites. Default: none.')
    .default([]),
})

export type ParsedScenario = z.output<typeof scenarioFile>

/** A checked scenario: all defaults filled in. */
export type Scenario = ParsedScenario & { focus: NonNullable<ParsedScenario['focus']> }
