import type { Move } from '../../../analysis/opponent/types.ts'
import type { MovedNumber } from '../../../messages/analysis/opponent-sentences.ts'
import type { Language } from '../../../messages/catalogue.ts'
import { assumptionText } from '../../../messages/sentences/assumptions.ts'
import type { AssumptionRow } from '../../../state/session-view.ts'

/** What the opponent moves, in the words of the table of assumptions; its path where the table does not have it. */
export function movedNumber(
  language: Language,
  rows: readonly AssumptionRow[],
  { name, value, usual }: Move,
  currency: string
): MovedNumber {
  const row = rows.find(({ path }) => path === name)
  if (!row)
    return { name, value: language.format.decimal(value, 3), usual: language.format.decimal(usual, 3) }
  const write = (number: number) =>
    assumptionText(language, { ...row, edit: { value: Number(number.toPrecision(3)) } }, currency).value
  return { name: `${row.text.owner}: ${inside(row.text.name)}`, value: write(value), usual: write(usual) }
}

/** Within a line only names keep their capital; what begins with two capitals is one. */
const inside = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
