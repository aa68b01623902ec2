import { z } from 'zod'
import { LEVERS, LEVER_IDS, type Lever, type LeverId } from '../engine/index.ts'
import { leverNumber, leverWords } from './policy.ts'
import { boundedNumber } from './quantity.ts'
import { oneOf, someText, year } from './text.ts'

const MAIN_LEVERS = 6

/** Used when a scenario does not say which levers come first. */
const DEFAULT_MAIN: LeverId[] = [
  'setAside.local',
  'directAwardThreshold',
  'lotSplit',
  'pricePreference',
  'access',
  'paymentDays',
]

const range = (lever: Lever) =>
  z
    .strictObject({
      min: leverNumber(lever)
        .describe('Lowest value of the slider. Default: the lowest the lever takes.')
        .exactOptional(),
      max: leverNumber(lever).describe('Highest value of the slider.'),
      step: boundedNumber({ above: 0, max: lever.max, words: 'a step above 0' }).describe(
        'Step of the slider.'
      ),
    })
    .describe(`Slider of ${lever.id}: within ${leverWords(lever)}.`)
    .exactOptional()

/** Which levers come first on screen, and how far their sliders reach here. */
export const leverView = z.strictObject({
  main: z
    .array(oneOf(LEVER_IDS, 'A lever.'), { error: `give exactly ${MAIN_LEVERS} lever ids` })
    .length(MAIN_LEVERS)
    .describe(`The ${MAIN_LEVERS} levers shown first. Default: ${DEFAULT_MAIN.join(', ')}.`)
    .default(DEFAULT_MAIN),
  ranges: z
    .strictObject(
      Object.fromEntries(LEVERS.map((lever) => [lever.id, range(lever)])) as Record<
        LeverId,
        ReturnType<typeof range>
      >
    )
    .describe(
      "Slider ranges in this place. Default: each lever's own bounds; for money, up to about ten times the largest median contract."
    )
    .default({}),
})

/** The question the page opens with: one share, in one year, against a target. */
export const focus = z.strictObject({
  metric: someText('Metric id of a share, such as share.trait.local', 120),
  year: year('The year looked at'),
  target: boundedNumber({ min: 0, max: 1, words: 'a share from 0 to 1, where 0.3 means 30%' }).describe(
    'The share to pass (0–1).'
  ),
})

/** Something the range of futures does not hold. */
export const leftOut = z.strictObject({
  text: someText('What is left out', 200),
  why: someText('Why it matters', 300),
})
