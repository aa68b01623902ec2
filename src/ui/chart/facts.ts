import type { Fact } from '../../charts/fan-data.ts'
import type { SessionView } from '../../state/session-view.ts'

/** A reported fact with where it was reported. */
export interface SourcedFact extends Fact {
  readonly id: string
  readonly source: string
  readonly note: string
}

/** What was really reported about a metric in this place, by year. */
export function factsOf(scenario: SessionView['scenario'], metric: string): SourcedFact[] {
  const title = new Map(scenario.evidence.map(({ id, title, publisher }) => [id, `${title}, ${publisher}`]))
  return scenario.backTests
    .filter((test) => test.metric === metric)
    .map(({ id, year, observed, source, note }) => ({
      id,
      year,
      value: observed,
      source: title.get(source) ?? '',
      note: note ?? '',
    }))
    .sort((a, b) => a.year - b.year)
}
