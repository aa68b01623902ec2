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
const fifth = z.strictObject({ value: z.number(), passes: chance })
const held = z.strictObject({ at: z.number(), moves: estimate })
const share = z.strictObject({
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  error: z.number(),
  p10: z.number(),
  p90: z.number(),
})

const limit = z.strictObject({
  name: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  p: z.number(),
  cameBack: z.int(),
})
const group = z.strictObject({
  limits: z.array(limit).nonempty(),
  inside: chance,
  share: chance,
  caught: chance,
})
const branch = z.strictObject({
  inside: z.int(),
  hits: z.int(),
  get split() {
    return z.strictObject({ name: z.string(), at: z.number(), below: branch, above: branch }).optional()
  },
})

const spans = ['measure', 'change', 'cost', 'largest', 'largestChange', 'unmet', 'unmetChange']
const told = {
  chance,
  ...(Object.fromEntries(spans.map((name) => [name, range])) as Record<string, typeof range>),
  unfilled: range.nullable(),
  unfilledChange: range.nullable(),
}
const policy = {
  ...told,
  levers: z.record(z.string(), z.union([z.number(), z.looseObject({})])),
  moves: z.array(z.strictObject({ lever: z.string(), from: z.number(), to: z.number(), part: z.number() })),
}
const way = z.strictObject({ ...policy, level: z.number(), holds: z.boolean() })

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
    held: z.array(z.strictObject({ name: z.string(), low: held, high: held })).nonempty(),
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
  discover: z.object({
    against: z.enum(['target', 'today']),
    better: z.enum(['more', 'less']),
    seek: z.enum(['short', 'reached']),
    kind: z.enum(['none', 'all', 'tooFew', 'nothing', 'found']),
    short: chance,
    sought: chance,
    inputs: z.int(),
    chosen: z.int(),
    groups: z.array(group),
    heldOut: z.strictObject({ share: chance, caught: chance, p: z.number() }).nullable(),
    second: group.nullable(),
    tree: branch,
  }),
  search: z.object({
    goal: z.strictObject({
      side: z.enum(['above', 'below']),
      threshold: z.number(),
      probability: z.number(),
    }),
    moving: z.array(z.string()),
    lawful: z.boolean(),
    weighed: z.array(z.string()),
    tried: z.int(),
    today: z.strictObject(told),
    start: way,
    routes: z.strictObject({
      oneLever: way.optional(),
      fewest: way.optional(),
      balanced: way.optional(),
    }),
    best: way,
    front: z.array(z.strictObject(policy)).nonempty(),
  }),
  credit: z.object({
    orders: z.int().nullable(),
    today: share,
    proposal: share,
    whole: share,
    levers: z.array(z.strictObject({ lever: z.string(), part: share, alone: share })).nonempty(),
    together: share,
  }),
}
