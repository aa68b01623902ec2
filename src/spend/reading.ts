import type { Sureness, TableMapping } from './layout/mapping.ts'
import type { Role } from './layout/role.ts'
import type { Notice } from './read/source.ts'
import type { SpendRead } from './read-spend.ts'

/** Which column was taken for what, and what was noticed on the way: what a report says of how files were read. */
export interface Reading {
  readonly tables: readonly {
    readonly layout: string | null
    readonly kind: 'contract' | 'payment'
    readonly currency: string | null
    /** True where one row was read as one bid. */
    readonly bidRows: boolean
    /** True for a table that adds up another one and was not read. */
    readonly leftOut: boolean
    readonly columns: readonly {
      readonly role: Role
      readonly column: string
      /** Null where the user has said so. */
      readonly sure: Sureness | null
    }[]
  }[]
  /** Names of all columns met, by table; open-contracting data have none. */
  readonly files: SpendRead['tables']
  readonly notices: readonly Notice[]
}

/** What a report says of how files were read. */
export function readingOf({ mapping, tables, notices }: Omit<SpendRead, 'records'>): Reading {
  return {
    tables: mapping.tables.map(({ layout, kind, currency, bidRows, leftOut, columns }) => ({
      layout,
      kind,
      currency,
      bidRows,
      leftOut: leftOut === true,
      columns: (Object.entries(columns) as [Role, TableMapping['columns'][Role]][]).flatMap(([role, use]) =>
        use === undefined ? [] : [{ role, column: use.column, sure: use.sure ?? null }]
      ),
    })),
    files: tables,
    notices,
  }
}
