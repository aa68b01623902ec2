/** Futures worth a look: one near the middle of all, one that few beat, one that beats few. */
export const PICKS = ['middle', 'good', 'bad'] as const
export type Pick = (typeof PICKS)[number]

const AT: Readonly<Record<Pick, number>> = { middle: 0.5, good: 0.9, bad: 0.1 }

/**
 * The future that stands where a pick points, by the measure asked about; futures without a number are passed over.
 *
 * @returns its number from 1 on; null where none has a number.
 */
export function pickFuture(values: Float64Array, pick: Pick): number | null {
  const order = [...values.keys()]
    .filter((run) => !Number.isNaN(values[run]))
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
  const run = order[Math.round(AT[pick] * (order.length - 1))]
  return run === undefined ? null : run + 1
}
