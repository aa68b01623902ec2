import type { Fact } from './fan-data.ts'

/** A range of 8 of 10 futures, year by year. */
export interface Range80 {
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** What was promised, what was reported, and what the promise has become. Values in the metric's unit. */
export interface PromiseData {
  readonly years: readonly number[]
  readonly promised: Range80
  /** Drawn from the year `from` on; null where nothing was updated. */
  readonly updated: (Range80 & { readonly from: number }) | null
  readonly facts: readonly Fact[]
  /** Null: there is no target. */
  readonly target: number | null
}

/** The words on the chart, already in the reader's language. */
export interface PromiseWords {
  readonly promised: string
  readonly updated: string
  readonly target: string
  readonly tick: (value: number) => string
}

/** The lowest and the highest value that the chart must show; a range of shares begins at 0. */
export function promiseEnds({ promised, updated, facts, target }: PromiseData): {
  readonly low: number
  readonly high: number
} {
  const all = [
    ...[promised.low, promised.high, updated?.low ?? [], updated?.high ?? []].flat(),
    ...facts.map(({ value }) => value),
    ...(target === null ? [] : [target]),
  ]
  return { low: Math.min(0, ...all), high: Math.max(0, ...all) }
}
