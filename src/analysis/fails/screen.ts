import { nth, type Sample } from './sample.ts'

/**
 * The inputs that tell sought futures from the others best, one by one: those with the largest distance between the
 * two distributions (Kolmogorov & Smirnov; for this use Spear & Hornberger 1980). Ties go to the earlier input.
 *
 * @returns at most `most` inputs, best first.
 */
export function screen(sample: Sample, most: number): readonly number[] {
  const distances = sample.columns.map((_, input) => distance(sample, input))
  return distances
    .map((_, input) => input)
    .filter((input) => nth(distances, input) > 0)
    .sort((a, b) => nth(distances, b) - nth(distances, a) || a - b)
    .slice(0, most)
}

/** The largest difference between the parts of sought futures and of others that lie below any value (0–1). */
function distance({ columns, orders, sought, rows, hits }: Sample, input: number): number {
  const [column, order] = [nth(columns, input), nth(orders, input)]
  const others = rows.length - hits
  if (hits === 0 || others === 0) return 0
  let below = 0
  let largest = 0
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0
    below += sought[row] ?? 0
    // Only between two different values does a cut part the futures.
    if (i + 1 < order.length && column[row] === column[order[i + 1] ?? 0]) continue
    largest = Math.max(largest, Math.abs(below / hits - (i + 1 - below) / others))
  }
  return largest
}
