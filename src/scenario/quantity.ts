import { z } from 'zod'
import { SHAPES, type Shape } from '../engine/index.ts'
import { oneOf, text } from './text.ts'

/** How well a number is known. */
const GRADES = ['A', 'B', 'B-', 'C', 'D'] as const

export const grade = oneOf(
  GRADES,
  'How well the number is known. A: stated in a document at hand; B: found in a public page of this place or worked out from one; B-: found, but the page is partisan, machine-made or weak; C: ' +
    'recalled from the literature, or borrowed from another country or market; D: a plausible assumption.'
).meta({ id: 'grade' })

export const source = text('Id of the entry in `evidence` that the number comes from', 64).meta({
  id: 'source',
})

const note = text('What the number rests on or leaves out, in a sentence').meta({ id: 'note' })

interface Bounds {
  readonly above?: number
  readonly min?: number
  readonly max: number
  readonly whole?: boolean
  /** In plain words, after "give". */
  readonly words: string
}

/** The kinds of number that a file may hold, with their bounds and units in plain words. */
const KINDS = {
  share: { min: 0, max: 1, words: 'a share from 0 to 1, where 0.3 means 30%' },
  ratio: {
    min: 0.05,
    max: 20,
    words: 'a ratio from 0.05 to 20, where 1 is the benchmark and 1.1 is 10% above it',
  },
  price: {
    min: 0.2,
    max: 5,
    words: 'a ratio from 0.2 to 5, where 1 is the benchmark and 1.1 is 10% above it',
  },
  part: { min: 0, max: 2, words: 'a ratio from 0 to 2, where 0.1 means 10%' },
  response: { min: -1, max: 3, words: 'a ratio from -1 to 3, where 0.25 means a quarter' },
  logPoints: { min: 0, max: 3, words: 'log points from 0 to 3, where 0.1 is about 10%' },
  upTo20: { min: 0, max: 20, words: 'a ratio from 0 to 20, where 0.5 means half as much again' },
  pull: { min: 0, max: 3, words: 'a ratio from 0 to 3, where 1 means exactly what the rule asks for' },
  drift: {
    min: -0.3,
    max: 0.3,
    words: 'log points a year from -0.3 to 0.3, where -0.05 is about 5% fewer a year',
  },
  unitMoney: {
    min: 0.01,
    max: 1e15,
    words: "an amount of at least 0.01 in the scenario's currency for one unit",
  },
  rate: { min: -0.5, max: 1, words: 'a yearly rate from -0.5 to 1, where 0.02 means 2% a year' },
  needRate: { min: -0.2, max: 0.3, words: 'a yearly rate from -0.2 to 0.3, where 0.02 means 2% a year' },
  money: {
    min: 0.01,
    max: 1e15,
    words: "an amount of at least 0.01 in the scenario's currency, not in thousands or millions",
  },
  firms: { min: 1, max: 1e6, words: 'a number of firms of 1 or more' },
  perYear: {
    min: 0.05,
    max: 20_000,
    words: 'a number a year from 0.05 to 20000, where 0.5 means one every second year',
  },
  bids: { min: 1.001, max: 100, words: 'a mean number of bids above 1 and at most 100' },
  spread: { min: 1, max: 100, words: 'a factor from 1 to 100, where 1 means all alike' },
  dispersion: { min: 1, max: 100, words: 'a number from 1 to 100, usually 5 to 12' },
  appeal: {
    min: 0,
    max: 1000,
    words: 'a number from 0 to 1000, usually 1 to 3, where 0 switches appeal off',
  },
  jobs: { min: 0, max: 1e6, words: 'a number of jobs from 0 to 1000000' },
  months: { min: 0, max: 60, words: 'a number of months from 0 to 60' },
  lagYears: { min: 0, max: 6, words: 'a number of years from 0 to 6' },
  lapseYears: { min: 0, max: 40, words: 'a number of years from 0 to 40' },
  contractYears: { min: 1, max: 10, whole: true, words: 'a whole number of years from 1 to 10' },
  worksRatio: {
    min: 1,
    max: 1000,
    words: 'a ratio from 1 to 1000, where 25 means a threshold 25 times as high',
  },
  bidsNeeded: { min: 1, max: 10, whole: true, words: 'a whole number from 1 to 10' },
  electionYear: { min: 1900, max: 2200, whole: true, words: 'a calendar year from 1900 to 2200' },
  electionCycle: { min: 1, max: 40, whole: true, words: 'a whole number of years from 1 to 40' },
} as const satisfies Record<string, Bounds>

export type Kind = keyof typeof KINDS

/** A number within bounds; its message says what is allowed. */
export function boundedNumber({ above, min, max, whole, words }: Bounds) {
  const error = `give ${words}`
  let number = z.number({ error })
  if (whole) number = number.int()
  if (above !== undefined) number = number.gt(above)
  if (min !== undefined) number = number.gte(min)
  return number.lte(max)
}

const shape = oneOf(SHAPES, 'How the number is spread over the range. Default: pert.').meta({ id: 'shape' })

/** Widths of a normal, in standard deviations, between its 10th and its 90th percentile. */
const NORMAL_80 = 2.5631

/** Where a number comes from. */
export const provenance = {
  grade: grade.exactOptional(),
  source: source.exactOptional(),
  note: note.exactOptional(),
}

function quantitySchema(kind: Kind) {
  const number = numberOf(kind)
  const graded = z
    .strictObject({
      value: number.describe('The central value.'),
      low: number
        .describe('Low end of the range (10th percentile for normal, lognormal and beta).')
        .exactOptional(),
      high: number
        .describe('High end of the range (90th percentile for normal, lognormal and beta).')
        .exactOptional(),
      shape: shape.exactOptional(),
      ...provenance,
    })
    .superRefine((range, context) => {
      const problem = rangeProblem(range)
      if (problem) context.addIssue({ code: 'custom', path: [problem[0]], message: problem[1] })
    })
  return z.union([number, graded], { error: `give ${KINDS[kind].words}` }).meta({ id: `${kind}Quantity` })
}

type Range = { value: number; low?: number; high?: number; shape?: Shape }

/** The field at fault and what is wrong with it, when value, range and shape do not fit together. */
function rangeProblem({ value, low, high, shape }: Range): [field: string, message: string] | null {
  if (low === undefined && high === undefined) {
    return shape ? ['shape', `${shape} needs a range: give low and high too, or leave shape out`] : null
  }
  if (low === undefined) return ['low', 'missing: give low and high together, or neither']
  if (high === undefined) return ['high', 'missing: give low and high together, or neither']
  if (low > high)
    return ['low', `${low} is above high (${high}): low, value and high must rise in this order`]
  if (value < low || value > high) {
    return ['value', `${value} lies outside its own range: give a value from low (${low}) to high (${high})`]
  }
  if (shape === 'lognormal' && !(low > 0)) {
    return ['low', `${low} cannot be the low end of a lognormal: give a number above 0 or another shape`]
  }
  return shape === 'beta' && low < high ? betaProblem(value, low, high) : null
}

/** The sums of both parameters of a beta between which its draws are numbers and its 80% range is the one given. */
const BETA_SIZES = { least: 0.05, most: 1e9 }

function betaProblem(value: number, low: number, high: number): [field: string, message: string] | null {
  const deviation = (high - low) / NORMAL_80
  const size = (value * (1 - value)) / (deviation * deviation) - 1
  if (size >= BETA_SIZES.least && size <= BETA_SIZES.most) return null
  const [fault, remedy] = size > BETA_SIZES.most ? ['narrow', 'widen'] : ['wide', 'narrow']
  const message = `${low} to ${high} is too ${fault} for a beta around ${value}: ${remedy} it or take another shape, such as pert`
  return ['shape', message]
}

/** One schema for each kind, so that the JSON Schema can name it once. */
const numbers = new Map<Kind, z.ZodNumber>()
const quantities = new Map<Kind, ReturnType<typeof quantitySchema>>()
const certains = new Map<Kind, ReturnType<typeof certainSchema>>()

function once<T>(made: Map<Kind, T>, kind: Kind, make: (kind: Kind) => T): T {
  const schema = made.get(kind) ?? make(kind)
  made.set(kind, schema)
  return schema
}

const numberOf = (kind: Kind) =>
  once(numbers, kind, () =>
    boundedNumber(KINDS[kind]).meta({ id: kind, description: `${KINDS[kind].words}.` })
  )

const certainSchema = (kind: Kind) =>
  z
    .union([numberOf(kind), z.strictObject({ value: numberOf(kind), ...provenance })], {
      error: `give ${KINDS[kind].words}`,
    })
    .meta({ id: `${kind}Number` })

/** A number that may be uncertain: a plain number, or one with range, grade and source. */
export const quantity = (kind: Kind, meaning: string) =>
  once(quantities, kind, quantitySchema).describe(`${meaning}: ${KINDS[kind].words}.`)

/** A number that the engine takes as certain: a plain number, or one with grade and source. */
export const certain = (kind: Kind, meaning: string) =>
  once(certains, kind, certainSchema).describe(`${meaning}: ${KINDS[kind].words}.`)

/** An uncertain number as a file writes it. */
export type FileQuantity = z.output<ReturnType<typeof quantity>>

/** A certain number as a file writes it. */
export type FileNumber = z.output<ReturnType<typeof certain>>
