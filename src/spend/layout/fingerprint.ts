/**
 * A mark of 53 bits of a row's cells: rows alike have the same, and others hardly ever do.
 *
 * @param passed columns that only count rows or pages, which say nothing of what a row holds.
 */
export function fingerprint(cells: readonly string[], passed: ReadonlySet<number> = none): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let column = 0; column < cells.length; column++) {
    const cell = passed.has(column) ? '' : (cells[column] ?? '')
    for (let at = 0; at < cell.length; at++) {
      const unit = cell.charCodeAt(at)
      high = Math.imul(high ^ unit, 2654435761)
      low = Math.imul(low ^ unit, 1597334677)
    }
    // Cells are parted, so that "ab", "c" is not "a", "bc".
    high = Math.imul(high ^ 0x1f, 2246822507)
    low = Math.imul(low ^ 0x1f, 3266489909)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

const none: ReadonlySet<number> = new Set()
