import { readShareMetric, type LeverId, type Setting } from '../../engine/index.ts'
import type { ReadProposal } from '../../messages/motion/read-proposal-en.ts'
import type { Focus, SessionView } from '../../state/session-view.ts'
import { numberPlace } from '../number-place.ts'

/** Reads a motion for the place at hand; the reader is fetched when it is first wanted. */
export async function readHere(session: SessionView, text: string, locale: string): Promise<ReadProposal> {
  const { readProposal } = await import('../../messages/motion/read-proposal-en.ts')
  const { scenario } = session
  return readProposal(text, {
    traits: session.traits,
    firstYear: scenario.startYear,
    lastYear: scenario.startYear + scenario.years - 1,
    number: numberPlace(session, locale),
    range: (id: LeverId) => {
      const { min, max } = session.leverRange(id)
      return { min, max, today: session.todayValue(id) }
    },
  })
}

/** What a reading changes: rules by lever, and the question. Null where it changes nothing. */
export function outcomeOf({ ask, year, rules }: ReadProposal): {
  readonly changes: Readonly<Partial<Record<LeverId, Setting>>>
  readonly focus: Partial<Focus>
} | null {
  const asked =
    ask !== null && readShareMetric(ask.metric) !== null ? { metric: ask.metric, target: ask.threshold } : {}
  const focus = { ...asked, ...(year !== null && { year }) }
  if (rules.length === 0 && Object.keys(focus).length === 0) return null
  return { changes: Object.fromEntries(rules.map(({ lever, setting }) => [lever, setting])), focus }
}
