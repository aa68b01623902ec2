import type { AssumptionRow } from '../../state/session-view.ts'

type Grade = NonNullable<AssumptionRow['grade']>

export const GRADES: readonly Grade[] = ['A', 'B', 'B-', 'C', 'D']

/** Which rows are shown: all that hold every word, of one grade, or only the user's own. */
export interface NumberFilter {
  readonly words: string
  readonly grade: Grade | null
  readonly onlyEdited: boolean
}

export const NO_FILTER: NumberFilter = { words: '', grade: null, onlyEdited: false }

export function filterRows(
  rows: readonly AssumptionRow[],
  { words, grade, onlyEdited }: NumberFilter
): readonly AssumptionRow[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    if (grade !== null && row.grade !== grade) return false
    if (onlyEdited && row.edit === null) return false
    const text = plain(row.text.search)
    return wanted.every((word) => text.includes(word))
  })
}

/** Lower case and without marks over letters: "Maori" finds "Māori". */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
