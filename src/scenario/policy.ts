import { z } from 'zod'
import { LEVERS, type Lever, type LeverId } from '../engine/index.ts'
import { boundedNumber, provenance } from './quantity.ts'
import { id, someText, text, year } from './text.ts'

/** What a lever may be set to, in plain words. */
export function leverWords({ unit, min, max }: Lever): string {
  switch (unit) {
    case 'share':
      return `a share from ${min} to ${max}, where 0.3 means 30%`
    case 'ratio':
      return `a ratio from ${min} to ${max}, where 0.1 means 10%`
    case 'currency':
      return `an amount from ${min} to ${max} in the scenario's currency`
    case 'days':
      return `a number of days from ${min} to ${max}`
    case 'years':
      return `a number of years from ${min} to ${max}`
    case 'switch':
      return '0 for off or 1 for on'
  }
}

const numbers = new Map<string, z.ZodNumber>()

/** A number within a lever's bounds. */
export function leverNumber(lever: Lever): z.ZodNumber {
  const { id, min, max, unit } = lever
  const number =
    numbers.get(id) ??
    boundedNumber({ min, max, whole: unit === 'switch', words: leverWords(lever) }).meta({
      id: `lever.${id}`,
    })
  numbers.set(id, number)
  return number
}

function leverSetting(lever: Lever) {
  const number = leverNumber(lever)
  const ramp = z
    .strictObject({
      from: number.describe('Value up to the first year.'),
      to: number.describe('Value from the last year on.'),
      startYear: year('First year of the change'),
      endYear: year('Last year of the change; the same year makes a step'),
      ...provenance,
    })
    .superRefine(({ startYear, endYear }, context) => {
      if (endYear >= startYear) return
      const message = `${endYear} is before startYear (${startYear}): the last year of a ramp cannot come before its first`
      context.addIssue({ code: 'custom', path: ['endYear'], message })
    })
  const step = z.strictObject({
    year: year('Year from which the value holds'),
    value: number.describe('Value from this year on.'),
    line: z
      .boolean()
      .describe('Whether the value is reached in a straight line from the step before. Default: false')
      .exactOptional(),
    ...provenance,
  })
  const steps = z.strictObject({
    steps: z
      .array(step)
      .min(1)
      .max(40)
      .describe('Changes of the lever, years rising; before the first it stands at the first value.')
      .superRefine((list, context) => {
        list.forEach((each, i) => {
          const before = list[i - 1]
          if (before === undefined || each.year > before.year) return
          const message = `${each.year} does not come after the step before (${before.year}): list steps by rising year`
          context.addIssue({ code: 'custom', path: [i, 'year'], message })
        })
      }),
    ...provenance,
  })
  return z
    .union([number, z.strictObject({ value: number, ...provenance }), ramp, steps], {
      error: `give ${leverWords(lever)}`,
    })
    .describe(
      `${lever.mechanism} Unit and range: ${leverWords(lever)}; or a ramp {from, to, startYear, endYear}; or {steps: [{year, value}, …]}.`
    )
    .exactOptional()
}

type LeverShape = Record<LeverId, ReturnType<typeof leverSetting>>

const levers = z
  .strictObject(Object.fromEntries(LEVERS.map((lever) => [lever.id, leverSetting(lever)])) as LeverShape)
  .meta({ id: 'leverSettings' })
  .describe(
    'What each lever is set to. A lever that is not named stays as in the baseline; in the baseline itself it does nothing. Default: none.'
  )

/** A policy as a scenario writes it. */
export const policy = z.strictObject({
  name: someText('What people call the policy', 80),
  summary: text('What the policy does, in a sentence', 500).exactOptional(),
  levers: levers.default({}),
})

/** A policy in a file of its own. */
export const policyFile = z.strictObject({
  $schema: z.string().describe('Ignored; lets editors find the schema.').exactOptional(),
  id: id('Id of the policy in results. Default: proposal').default('proposal'),
  name: someText('What people call the policy. Default: Proposal', 80).default('Proposal'),
  summary: text('What the policy does, in a sentence', 500).exactOptional(),
  levers: levers.default({}),
})

/** A lever's setting as a file writes it. */
export type FileLeverSetting = NonNullable<z.output<typeof levers>[LeverId]>
