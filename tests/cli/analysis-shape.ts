import { z } from 'zod'

const named = z.strictObject({ id: z.string(), name: z.string() })

/** What every result of an analysis says of itself. */
export const analysisShape = z.looseObject({
  format: z.string().regex(/^spendshift-[a-z]+$/),
  version: z.literal(1),
  model: z.string().regex(/^\d+\.\d+\.\d+$/),
  scenario: z.string(),
  scenarioHash: z.string().regex(/^[0-9a-f]{16}$/),
  seed: z.int(),
  runs: z.int(),
  baseline: named,
  policy: named,
  measure: z.strictObject({ metric: z.string(), unit: z.string(), year: z.int() }),
  target: z.number(),
})

const estimate = z.strictObject({ value: z.number(), low: z.number(), high: z.number() })
const chance = z.strictObject({ ...estimate.shape, hits: z.int(), runs: z.int() })
const range = z.strictObject({ p10: z.number(), p50: z.number(), p90: z.number() })
const part = z.strictObject({ alone: estimate, total: estimate })
const fifth = z.strictObject({ value: z.number(), hits: z.int(), runs: z.int() })
const share = z.strictObject({
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  error: z.number(),
  p10: z.number(),
  p90: z.number(),
})

/** What each analysis adds, as outsiders rely on it. */
export const resultShapes = {
  sensitivity: z.object({
    of: z.enum(['policy', 'difference']),
    range,
    passes: chance,
    uncertain: z.int(),
    luck: part,
    allNumbers: part,
    numbers: z
      .array(
        z.strictObject({
          name: z.string(),
          alone: estimate,
          narrowing: estimate,
          lowest: fifth,
          highest: fifth,
          total: estimate.optional(),
        })
      )
      .nonempty(),
    rest: z.strictObject({ count: z.int(), total: estimate }).nullable(),
    levers: z
      .strictObject({
        pairs: z.int(),
        range,
        levers: z.array(
          z.strictObject({ lever: z.string(), alone: estimate, total: estimate, rises: z.number() })
        ),
      })
      .nullable(),
  }),
  credit: z.object({
    orders: z.int().nullable(),
    today: z.number(),
    whole: share,
    levers: z.array(z.strictObject({ lever: z.string(), part: share, alone: share })).nonempty(),
    together: share,
  }),
}
