import type { BlockHeight } from './fit.ts'

/** Height of a block on paper, which stands there in one part or, broken between rows of its table, in several. */
export function blockHeight(parts: readonly Element[]): BlockHeight {
  const box = (element: Element | undefined) => element?.getBoundingClientRect() ?? new DOMRect()
  const rows = parts.flatMap((part) => [...part.querySelectorAll('table.broken tbody tr')])
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return { head: box(parts[0]).height, rows: [], tail: 0 }
  return {
    head: box(first).top - box(parts[0]).top,
    rows: rows.map((row) => box(row).height),
    tail: box(parts.at(-1)).bottom - box(last).bottom,
  }
}
