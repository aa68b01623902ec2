import type { Language } from '../../../messages/catalogue.ts'
import { assumptionText } from '../../../messages/sentences/assumptions.ts'
import type { AssumptionRow, SessionView } from '../../../state/session-view.ts'

/** The numbers of the model by the engine's names of them, in words. */
export interface NumberNames {
  readonly row: (path: string) => AssumptionRow | undefined
  /** "Family-farm cooperatives: Share of firms with the papers to bid"; the path itself when no text knows it. */
  readonly whole: (path: string) => string
  /** Another value of the same number, with its unit. */
  readonly value: (path: string, value: number) => string
}

export function numberNames(
  language: Language,
  { assumptions, scenario }: Pick<SessionView, 'assumptions' | 'scenario'>
): NumberNames {
  const rows = new Map(assumptions.map((row) => [row.path, row]))
  return {
    row: (path) => rows.get(path),
    whole: (path) => {
      const row = rows.get(path)
      return row ? `${row.text.owner}: ${row.text.name}` : path
    },
    value: (path, value) => {
      const row = rows.get(path)
      // Three figures: the middle of a fifth of the futures is no more exact.
      const rounded = Number(value.toPrecision(row?.unit === 'currency' ? 2 : 3))
      return row
        ? assumptionText(language, { ...row, edit: { value: rounded } }, scenario.currency).value
        : String(rounded)
    },
  }
}
