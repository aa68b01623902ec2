import type { LeverId } from '../../../engine/index.ts'
import type { Language } from '../../../messages/catalogue.ts'
import { leverValueText } from '../../../messages/lever-words.ts'
import { plainName } from '../../../messages/rich.ts'
import type { KitMessages } from '../../../messages/workshop/kit.ts'
import { lawOf } from '../../../state/law.ts'
import { hasObject, missingFor } from '../../../state/lever-reach.ts'
import { todaySetting } from '../../../state/proposal.ts'
import type { SessionView } from '../../../state/session-view.ts'
import type { Workshop } from '../../../workshop/workshop.ts'
import { LEVER_INFO } from '../../levers/lever-info.ts'
import { tableLevers } from '../../levers/table-levers.ts'

/** A lever as the kit's pages tell of it. */
export interface KitLever {
  readonly id: LeverId
  readonly label: string
  readonly purpose: string
  /** Today's value, and the ends of its slider here. */
  readonly today: string
  readonly low: string
  readonly high: string
  readonly law: string
}

type Here = Pick<SessionView, 'scenario' | 'lawPack' | 'leverRange' | 'todayValue'>

/** The levers that the tables will see; of all, those that do something in the place. */
export function leversOfSet(scenario: Here['scenario'], workshop: Workshop): readonly LeverId[] {
  const all = LEVER_INFO.map(({ id }) => id)
  return (
    tableLevers(scenario, workshop) ??
    all.filter((id) => hasObject(scenario, id) && missingFor(scenario, id) === null)
  )
}

export function kitLever(language: Language, words: KitMessages, session: Here, id: LeverId): KitLever {
  const { label, purpose } = language.messages.levers[id]
  const value = (number: number) => leverValueText(language, id, number, session.scenario.currency)
  const { min, max } = session.leverRange(id)
  return {
    ...{ id, label, purpose },
    today: value(session.todayValue(id)),
    low: value(min),
    high: value(max),
    law: lawText(language, words, session, id),
  }
}

/** Those of which no law is known here. */
export function unknownRules({ scenario, lawPack }: Here, levers: readonly LeverId[]): readonly LeverId[] {
  return levers.filter((id) => lawOf(scenario, id, todaySetting(scenario, id), lawPack).note === null)
}

/** What the law says of a lever here; where nothing was looked up, whom to ask. */
function lawText(
  language: Language,
  { levers }: KitMessages,
  { scenario, lawPack }: Here,
  id: LeverId
): string {
  const { messages, format } = language
  const { note, country } = lawOf(scenario, id, todaySetting(scenario, id), lawPack)
  if (!note) return levers.askOfficer
  const state = messages.chrome.law[note.state]
  const text = levers.note(state, plainName(note.name), plainName(note.note), format.date(note.checkedOn))
  return country === null ? text : levers.country(text, country)
}
