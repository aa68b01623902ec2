import type { Language } from '../../messages/catalogue.ts'
import {
  readNumber,
  type NumberFault,
  type NumberKind,
  type NumberPlace,
} from '../../messages/numbers/read-number.ts'
import { numberFaultText } from '../../messages/sentences/typed.ts'
import type { AssumptionRow, SessionView } from '../../state/session-view.ts'

type AssumptionEdit = SessionView['edits'][string]

/** The boxes of a number as they were typed; empty ends mean no range. */
export interface TypedEdit {
  readonly value: string
  readonly low: string
  readonly high: string
}

/** What was typed as numbers; or what is wrong with it. */
export type EditRead =
  | { readonly ok: true; readonly edit: AssumptionEdit }
  | { readonly ok: false; readonly fault: NumberFault | { readonly kind: 'bothEnds' } }

/** Why the boxes were not taken, and what to type instead. */
export function editFaultText(
  language: Language,
  { fault }: EditRead & { ok: false },
  kind: NumberKind
): string {
  if (fault.kind === 'bothEnds') return language.messages.pages.method.numbers.bothEnds
  return numberFaultText(language, fault, kind)
}

/**
 * Reads the boxes of a number.
 *
 * @param opened the numbers that the boxes opened with: whoever leaves one as it is leaves the number as it is.
 */
export function readEdit(
  { value, low, high }: TypedEdit,
  kind: NumberKind,
  place: NumberPlace,
  opened: readonly (number | undefined)[] = []
): EditRead {
  const numbers: number[] = []
  for (const text of [value, ...[low, high].filter((end) => end.trim() !== '')]) {
    const known = opened.find((number) => String(number) === text.trim())
    const read = known === undefined ? readNumber(text, kind, place) : { ok: true as const, value: known }
    if (!read.ok) return { ok: false, fault: read.fault }
    numbers.push(read.value)
  }
  const [number = NaN, from, to] = numbers
  if (numbers.length === 2) return { ok: false, fault: { kind: 'bothEnds' } }
  const edit =
    from === undefined || to === undefined ? { value: number } : { value: number, low: from, high: to }
  return { ok: true, edit }
}

/** What is typed for a number of a unit: shares, ratios and factors are plain figures, whose point is never a thousand's. */
export function kindOf(unit: AssumptionRow['unit']): NumberKind {
  if (unit === 'currency') return 'money'
  return unit === 'count' || unit === 'jobs' ? 'count' : unit === 'years' ? 'years' : 'plain'
}
