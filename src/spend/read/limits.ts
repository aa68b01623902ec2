/** What a file may hold before it is refused, so that no file can freeze or exhaust the reader. */
export interface Limits {
  /** Columns of a table (count). */
  readonly columns: number
  /** Rows of one table, or items of one JSON list (count). */
  readonly rows: number
  /** Length of one cell (UTF-16 units). */
  readonly cell: number
  /** Nesting of JSON (levels). */
  readonly depth: number
  /** Length of one JSON release, record or row (UTF-16 units). */
  readonly jsonItem: number
  /** What one spreadsheet may unpack to, by what it declares and by what comes out (bytes). */
  readonly unpackedBytes: number
}

export const defaultLimits: Limits = {
  columns: 2_000,
  rows: 2_000_000,
  cell: 1_000_000,
  depth: 64,
  jsonItem: 16_000_000,
  unpackedBytes: 1_000_000_000,
}
