import type { Language } from '../../messages/catalogue.ts'
import { whoseShare } from '../../messages/sentences/measure.ts'
import type { Focus } from '../../state/session-view.ts'

/** What a workshop asks about, in the words of its sentences: whose share, above what, counted how, in which year. */
export function goalWords(language: Language, { metric, target, year }: Focus) {
  const { who, by } = whoseShare(language, metric)
  const { format } = language
  return { group: who.subject, target: format.chosenShare(target), by, year: format.year(year) }
}
