import type { Fact } from '../../charts/fan-data.ts'
import type { SessionView } from '../../state/session-view.ts'
import { factsUnder } from '../../state/tried.ts'

/** A reported fact with where it was reported. */
export interface SourcedFact extends Fact {
  readonly id: string
  readonly source: string
  readonly note: string
}

/** What was really reported about a metric in this place under the rules shown, by year. */
export function factsOf({ scenario, proposal }: SessionView, metric: string): SourcedFact[] {
  const title = new Map(scenario.evidence.map(({ id, title, publisher }) => [id, `${title}, ${publisher}`]))
  return factsUnder(scenario, metric, proposal.levers).map(({ id, year, observed, source, note }) => ({
    id,
    year,
    value: observed,
    source: title.get(source) ?? '',
    note: note ?? '',
  }))
}
