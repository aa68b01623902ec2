/** What a table has handed in: a name, and the link to its proposal. */
export interface TableProposal {
  readonly name: string
  /** From the `#` on: it opens in any copy of the page. */
  readonly link: string
}

/** A link of this page, wherever it stands in a text. */
const LINK_FORM = /#v1\/[^\s"<>]+/gi

/** Tables on one board: more are too small to be read on a wall. */
export const MOST_TABLES = 8
/** Characters that a table's name may have. */
export const MOST_NAME = 40

/** The last link of this page in a text, from its `#` on; null where there is none. In a record it is the newest round's. */
export function linkIn(text: string): string | null {
  const last = [...text.matchAll(LINK_FORM)].at(-1)?.[0]
  // A link may end a sentence.
  return last?.replace(/[.,;:!?)\]]+$/, '') ?? null
}

/** The tables with one more; one of the same name gives way. The same list where the board is full. */
export function withTable(tables: readonly TableProposal[], table: TableProposal): readonly TableProposal[] {
  if (tables.some(({ name }) => name === table.name))
    return tables.map((each) => (each.name === table.name ? table : each))
  return tables.length < MOST_TABLES ? [...tables, table] : tables
}

/** The tables with another name for one of them; a name that is empty or taken changes nothing. */
export function withName(
  tables: readonly TableProposal[],
  at: number,
  name: string
): readonly TableProposal[] {
  const clean = name.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_NAME)
  const isTaken = tables.some((each, index) => index !== at && each.name === clean)
  return clean === '' || isTaken
    ? tables
    : tables.map((each, index) => (index === at ? { ...each, name: clean } : each))
}

export const withoutTable = (tables: readonly TableProposal[], at: number): readonly TableProposal[] =>
  tables.filter((_, index) => index !== at)
