import { z } from 'zod'

const unit = z.enum(['currency', 'share', 'ratio', 'count'])
/** A year without anything to count is a gap. */
const list = z.array(z.number().nullable())
const series = {
  unit,
  mean: list,
  sd: list,
  mcse: list,
  p05: list,
  p10: list,
  p25: list,
  p50: list,
  p75: list,
  p90: list,
  p95: list,
}

/** A result as outsiders rely on it. */
export const resultShape = z.strictObject({
  format: z.literal('spendshift-result'),
  version: z.literal(1),
  model: z.string().regex(/^\d+\.\d+\.\d+$/),
  scenario: z.string(),
  scenarioHash: z.string().regex(/^[0-9a-f]{16}$/),
  seed: z.int(),
  runs: z.int(),
  years: z.array(z.int()),
  policies: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      metrics: z.record(z.string(), z.strictObject(series)),
    })
  ),
  differences: z.array(
    z.strictObject({
      policy: z.string(),
      from: z.string(),
      metrics: z.record(z.string(), z.strictObject({ ...series, ahead: list })),
    })
  ),
})

export type Result = z.infer<typeof resultShape>

/** One line of `bench --json`. */
export const speedShape = z.strictObject({
  scenario: z.string(),
  policies: z.int().positive(),
  runs: z.int().positive(),
  workers: z.int().positive(),
  tenders: z.int().positive(),
  milliseconds: z.number().positive(),
  nanosecondsPerTender: z.number().positive(),
  runsPerSecond: z.number().positive(),
})
