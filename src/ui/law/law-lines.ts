import type { LeverId } from '../../engine/index.ts'
import type { Language } from '../../messages/catalogue.ts'
import { leverValueText } from '../../messages/lever-words.ts'
import type { LeverLaw, SessionView } from '../../state/session-view.ts'

/** The verdict in words; where only the value is too much, up to where it may go. */
export function verdictText(language: Language, { note, beyond }: LeverLaw, currency: string): string {
  const { chrome, explore, law } = language.messages
  if (!note) return law.unknown
  if (beyond && note.state !== 'needsLawChange' && note.cap !== undefined)
    return explore.law.beyond(leverValueText(language, note.lever, note.cap, currency))
  return chrome.law[beyond ? 'needsLawChange' : note.state]
}

/** "Title, publisher, year. Checked 3 March 2024." */
export function sourceText({ messages, format }: Language, { note, source }: LeverLaw): string {
  if (!note) return ''
  const { checked } = messages.chrome.law
  const parts = source
    ? [source.title, source.publisher, ...(source.year === undefined ? [] : [format.year(source.year)])]
    : []
  return [...parts, checked(format.date(note.checkedOn))].join(', ')
}

/** What must be known of the country's law as a whole; nothing while none is chosen. */
export function packText(
  { messages }: Language,
  { scenario, lawPack, jurisdiction, jurisdictions }: SessionView
): readonly string[] {
  const words = messages.law
  if (!lawPack) {
    const name = jurisdictions.find(({ id }) => id === jurisdiction)?.name
    return name === undefined ? [] : [words.waiting(name)]
  }
  return [
    words.ofCountry(lawPack.name),
    ...(lawPack.currency === scenario.currency ? [] : [words.money(lawPack.currency, scenario.currency)]),
    lawPack.scope,
  ]
}

/** Levers of which nothing is known. */
export const withoutNote = (laws: ReadonlyMap<LeverId, LeverLaw>): readonly LeverId[] =>
  [...laws].flatMap(([lever, { note }]) => (note ? [] : [lever]))
