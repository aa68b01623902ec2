import type { Language, Messages } from '../../messages/catalogue.ts'
import { chanceOf } from '../../messages/sentences/chance.ts'
import { measureOf, whoText } from '../../messages/sentences/measure.ts'
import type { PlaceOutcome, PlaceResult } from '../../state/session-view.ts'
import { tenths } from '../chart/fan-words.ts'

/** A place's numbers as short texts. */
export interface PlaceWords {
  /** Whose share, in which year. */
  readonly measure: string
  readonly ahead: string
  /** Discs to fill. */
  readonly k: number
  readonly change: string
  readonly today: string
  readonly proposal: string
  readonly cost: string
}

type Span = PlaceOutcome['change']

export function placeWords(language: Language, outcome: PlaceOutcome): PlaceWords {
  const { format, messages } = language
  const chance = chanceOf(outcome.ahead, outcome.runs)
  const traits = measureOf(outcome.metric)?.traits
  const share = ({ p10, p90 }: Span) => format.range(p10, p90)
  return {
    measure: traits
      ? messages.places.share(whoText(language, traits).owner, format.year(outcome.year))
      : outcome.metric,
    ahead: tenths(language, chance),
    k: chance.k,
    change: pointsText(language, outcome.change),
    today: share(outcome.today),
    proposal: share(outcome.proposal),
    cost: costText(language, outcome.cost),
  }
}

function pointsText({ format, messages }: Language, { p10, p90 }: Span): string {
  const { places } = messages.pages
  const [low, high] = [format.points(p10, p90 - p10), format.points(p90, p90 - p10)]
  return low === high ? places.onePoint(low) : places.points(low, high)
}

function costText({ format, messages }: Language, { p10, p90 }: Span): string {
  const [low, high] = [format.change(p10, p90 - p10), format.change(p90, p90 - p10)]
  return low === high ? low : messages.results.between(low, high)
}

/** What is said of a place that has no numbers. */
export function statusText(messages: Messages, phase: PlaceResult['phase']): string {
  const { places, pages } = messages
  switch (phase) {
    case 'waiting':
      return places.waiting
    case 'running':
      return places.running
    case 'nothing':
      return pages.places.nothing
    case 'failed':
      return pages.places.failed
    case 'done':
      return ''
  }
}

const ORDER = ['works', 'cannotTell', 'fails', 'nothing', 'failed', 'done', 'running', 'waiting']

/** By verdict, and within it by the middle change; those still to come stand last, in their own order. */
export function byVerdict(results: readonly PlaceResult[]): readonly PlaceResult[] {
  const rank = ({ outcome, phase }: PlaceResult) => ORDER.indexOf(outcome?.verdict ?? phase)
  const middle = ({ outcome }: PlaceResult) => outcome?.change.p50 ?? 0
  return [...results].sort((a, b) => rank(a) - rank(b) || middle(b) - middle(a))
}
