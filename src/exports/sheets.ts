/** How numbers of a column are shown. */
export type ColumnKind = 'text' | 'year' | 'share' | 'money' | 'number'

export interface SheetColumn {
  readonly title: string
  /** Characters. */
  readonly width: number
  readonly kind: ColumnKind
}

/** A sheet that holds one table from its first cell on: one row of headings, no blank text and no merged cell; null where there is no number. */
export interface Sheet {
  /** At most 31 characters. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

export const column = (title: string, width = 14, kind: ColumnKind = 'text'): SheetColumn => ({
  title,
  width,
  kind,
})
