import { roundStep } from '../../../charts/axis.ts'
import type { Estimate } from '../../../analysis/matters/estimate.ts'
import type { Matters } from '../../../analysis/matters/matters.ts'
import { withinShare } from '../../../messages/analysis/matters-sentences.ts'

/** One bar: what a thing explains by itself, and with all that it does together with others. */
export interface PartRow {
  readonly key: string
  readonly name: string
  /** In small print beneath the name. */
  readonly note: string
  readonly alone: Estimate | null
  readonly total: Estimate | null
}

/** Names of what is in the list. */
export interface Names {
  readonly luck: string
  readonly numbers: string
  readonly rest: (count: number) => string
  readonly number: (path: string) => { readonly name: string; readonly note: string }
}

/** Numbers shown while only what they do alone is known. */
const MOST_FIRST = 12

/**
 * Luck, all numbers, each number that was looked at by falling part, and all others.
 *
 * @returns in two groups: those that make up the whole spread between them, and numbers one by one.
 */
export function unknownRows({ unknowns, redraws }: Matters, names: Names): readonly PartRow[][] {
  const alone = new Map(unknowns.numbers.map((part) => [part.name, part.alone]))
  const single = (path: string, total: Estimate | null): PartRow => ({
    key: path,
    ...names.number(path),
    alone: atMost(alone.get(path) ?? null, total),
    total,
  })
  if (!redraws?.totals) return [unknowns.numbers.slice(0, MOST_FIRST).map(({ name }) => single(name, null))]
  const { luck, numbers, totals, rest } = redraws
  // A number whose redraw moved nothing at all has no place in a list of what matters.
  const moving = totals.filter(({ total }) => total.high > 0)
  const ordered = [...moving].sort((a, b) => b.total.value - a.total.value)
  const others = (rest?.count ?? 0) + totals.length - moving.length
  const group = (key: string, name: string, part: { alone: Estimate; total: Estimate } | null) =>
    part ? [{ key, name, note: '', ...part }] : []
  return [
    [...group('luck', names.luck, luck), ...group('numbers', names.numbers, numbers)],
    [
      ...ordered.map(({ name, total }) => single(name, total)),
      ...(rest ? [{ key: 'rest', name: names.rest(others), note: '', alone: null, total: rest.total }] : []),
    ],
  ]
}

/** What a thing does alone can never be more than its total; noise may say so. */
export function atMost(alone: Estimate | null, total: Estimate | null): Estimate | null {
  if (!alone || !total) return alone
  return {
    value: Math.min(alone.value, total.value),
    low: Math.min(alone.low, total.value),
    high: Math.min(alone.high, total.high),
  }
}

/** A row as it is drawn, both from 0 to 1. */
export function drawnPart({ alone, total }: PartRow): { alone: number; total: number } {
  const whole = withinShare(total ?? alone ?? { value: 0, low: 0, high: 0 })
  return { alone: alone ? withinShare(alone).value : 0, total: whole.value }
}

/** The end of the axis that holds every bar, and its ticks (0–1). */
export function partAxis(rows: readonly PartRow[]): { end: number; ticks: readonly number[] } {
  const most = Math.max(0.1, ...rows.map((row) => drawnPart(row).total))
  const step = roundStep(most, 4)
  const count = Math.ceil(most / step - 1e-9)
  const tick = (i: number) => Number((i * step).toPrecision(12))
  return { end: tick(count), ticks: Array.from({ length: count + 1 }, (_, i) => tick(i)) }
}

/** Whether noise put an estimate below 0, where it is shown as 0. */
export const anyBelowZero = (rows: readonly PartRow[]): boolean =>
  rows.some(({ alone, total }) => (alone?.value ?? 0) < 0 || (total?.value ?? 0) < 0)
