import { LEVER_IDS, type LeverId } from '../../../engine/index.ts'
import type { NamedInput } from '../../../messages/analysis/fails-sentences.ts'
import type { AnalysisMessages } from '../../../messages/analysis/index.ts'
import { roundLimit } from '../../../messages/analysis/round-limit.ts'
import type { Language } from '../../../messages/catalogue.ts'
import { assumptionText } from '../../../messages/sentences/assumptions.ts'
import type { AssumptionRow } from '../../../state/session-view.ts'

/** An unknown as the page shows it. */
export interface ShownInput extends NamedInput {
  /** The range that it is drawn from, in its own unit; most of it for shapes with tails. */
  readonly low: number
  readonly high: number
  /** How well it is known; empty for the part of a lever that is carried out. */
  readonly grade: string
}

/** Names the model's unknowns, by their path or by the lever that is carried out in part. */
export function inputNames(
  language: Language,
  words: AnalysisMessages['fails'],
  assumptions: readonly AssumptionRow[],
  currency: string
): (name: string) => ShownInput {
  const rows = new Map(assumptions.map((row) => [row.path, row]))
  return (name) => {
    const row = rows.get(name)
    if (row) return ofRow(language, words, row, currency)
    const lever = LEVER_IDS.find((id) => name === `levers.${id}`)
    return lever ? ofLever(language, words, lever) : ofPath(language, name)
  }
}

function ofRow(
  language: Language,
  words: AnalysisMessages['fails'],
  row: AssumptionRow,
  currency: string
): ShownInput {
  const { owner, name, grade } = row.text
  const { value, low = value, high = value } = row.edit ?? row
  return {
    owner,
    name,
    grade: row.edit === null && row.grade === 'D' ? words.limits.assumption : grade,
    inSentence: row.part === 'mechanisms' && row.isPrior ? words.namedAlone(name) : words.named(name, owner),
    low,
    high,
    write: (limit) =>
      assumptionText(language, { ...row, edit: { value: roundLimit(limit, row.unit) } }, currency).value,
  }
}

function ofLever({ messages, format }: Language, words: AnalysisMessages['fails'], id: LeverId): ShownInput {
  const { label } = messages.levers[id]
  return {
    owner: words.leverOwner,
    name: words.leverName(label),
    grade: words.limits.drawn,
    inSentence: words.lever(label),
    low: 0,
    high: 1,
    write: (part) => format.chosenShare(Math.round(part * 100) / 100),
  }
}

/** A number that the table of assumptions does not list, such as one of in-house work. */
function ofPath({ format }: Language, name: string): ShownInput {
  const write = (value: number) => format.decimal(value, 2)
  return { owner: '', name, grade: '', inSentence: name, low: 0, high: 0, write } satisfies ShownInput
}
