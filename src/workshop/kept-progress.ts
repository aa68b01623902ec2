import { isGuess } from './guess.ts'
import { MOST_BECAUSE, type Progress } from './rounds.ts'
import { MOST_NAME, MOST_TABLES } from './tables.ts'
import { z } from './zod.ts'

/** The part of `localStorage` that is used. */
export type ProgressStore = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'spendshift.workshop.'

const tenths = z.int().min(0).max(10)
// JSON has no NaN: where nothing was let, null stands.
const share = z
  .number()
  .nullable()
  .transform((value) => value ?? NaN)
const range = z.strictObject({ low: share, high: share })
const guess = z.union([tenths, range]).refine(isGuess)
const round = z.int().min(1).max(9)

const count = z.int().min(0)
const result = z.strictObject({
  ...{ k: tenths, hits: count, runs: count },
  kind: z.enum(['all', 'nearlyAll', 'outOfTen', 'almostNone']),
})

const progressSchema = z.strictObject({
  goal: z.strictObject({ metric: z.string(), year: z.int(), target: z.number().min(0).max(1) }),
  round,
  startedAt: z.number().nonnegative(),
  guess: guess.nullable(),
  because: z.string().max(MOST_BECAUSE),
  records: z.array(
    z.strictObject({
      round,
      guess,
      because: z.string().max(MOST_BECAUSE),
      result,
      today: result,
      // Older versions knew guesses of ten alone.
      ranged: z.strictObject({ came: range, today: range, inside: result }).nullable().default(null),
      proposal: z.string(),
      link: z.string(),
    })
  ),
  // Older versions kept no tables.
  tables: z
    .array(z.strictObject({ name: z.string().min(1).max(MOST_NAME), link: z.string().startsWith('#') }))
    .max(MOST_TABLES)
    .default([]),
  boardShown: z.boolean().default(false),
})

/** Where a room left off on this device; null when nothing readable is kept. */
export function loadProgress(store: ProgressStore | null, id: string): Progress | null {
  try {
    const read = progressSchema.safeParse(JSON.parse(store?.getItem(KEY + id) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Keeps where a room stands. False where the browser keeps nothing: it then lasts as long as the page. */
export function keepProgress(store: ProgressStore | null, id: string, progress: Progress): boolean {
  try {
    store?.setItem(KEY + id, JSON.stringify(progress))
    return store !== null
  } catch {
    return false
  }
}
