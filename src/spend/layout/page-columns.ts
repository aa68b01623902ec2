import { plainName } from './header-match.ts'

/** Columns that tell where a row stood, not what it holds. */
export interface PageColumns {
  /** Columns that count pages or rows. */
  readonly counters: ReadonlySet<number>
  /** The column of the page, or -1. */
  readonly page: number
}

const page = /^ (table |pdf |source )?page( ?n| no| number| num)? $/
const row = /^ ((table |page )?row( ?n| no| number| num| id)?|index|unnamed 0|level 0) $/

/** The columns of a table that only count its pages and rows, by their names. */
export function pageColumns(heads: readonly string[]): PageColumns {
  const names = heads.map(plainName)
  const counters = names.flatMap((name, at) => (page.test(name) || row.test(name) ? [at] : []))
  return { counters: new Set(counters), page: names.findIndex((name) => page.test(name)) }
}
