import type { SeriesSummary } from '../engine/index.ts'

/** A reported fact: what was really seen. */
export interface Fact {
  readonly year: number
  readonly value: number
}

/** One metric over the years under one policy: the middle future and the ranges of 8 and of 5 in 10 futures. */
export interface Band {
  readonly low: readonly number[]
  readonly lowHalf: readonly number[]
  readonly middle: readonly number[]
  readonly highHalf: readonly number[]
  readonly high: readonly number[]
}

/** The range of 8 of 10 futures if the model is as far off as in places it was not made for. */
export interface Elsewhere {
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** Everything a fan chart shows. Values are in the metric's unit; the axis runs from 0 to `end`. */
export interface FanData {
  readonly years: readonly number[]
  readonly proposal: Band
  readonly today: Band
  /** Around the proposal's band; null for what was never tried anywhere. */
  readonly elsewhere: Elsewhere | null
  readonly facts: readonly Fact[]
  readonly target: number
  readonly focusYear: number
  readonly end: number
  /** Whether the middle future is drawn. */
  readonly middle: boolean
  /** True while something is dragged: nothing moves by itself. */
  readonly still: boolean
}

/** The words on a fan chart, already in the reader's language. */
export interface FanWords {
  readonly above: string
  readonly middle: string
  readonly below: string
  readonly today: string
  readonly target: string
  readonly focus: string
  readonly tick: (value: number) => string
}

/** The band of a metric's summary. */
export function bandOf({ p10, p25, p50, p75, p90 }: SeriesSummary): Band {
  return { low: p10, lowHalf: p25, middle: p50, highHalf: p75, high: p90 }
}

/** The highest value that a fan chart of these bands must show. */
export function highestOf(
  { proposal, today, elsewhere }: Pick<FanData, 'proposal' | 'today' | 'elsewhere'>,
  facts: readonly Fact[],
  target: number
): number {
  const highs = [proposal, today, ...(elsewhere ? [elsewhere] : [])].flatMap(({ high }) => high)
  const known = highs.filter((high) => !Number.isNaN(high))
  return Math.max(target, ...known, ...facts.map(({ value }) => value))
}

/** Points of one line, as Chart.js draws them without parsing. */
export function points(years: readonly number[], values: readonly number[]): { x: number; y: number }[] {
  return years.map((year, index) => ({ x: year, y: values[index] ?? 0 }))
}
