import type { Language } from '../../messages/catalogue.ts'
import { shareDecimals } from '../../messages/format.ts'
import type { AllPlaces, PlaceResult } from '../../state/session-view.ts'
import type { CsvLine } from '../chart/csv.ts'
import { placeWords, statusText } from './place-words.ts'

/** What the file says of itself before its numbers. */
export interface PlacesHead {
  /** The places in their order. */
  readonly results: readonly PlaceResult[]
  readonly proposal: string
  readonly flags: readonly string[]
  readonly link: string
}

/** The lines of the file: where the numbers come from, then one place a line, ranges included, in percent. */
export function placesLines(language: Language, all: AllPlaces, head: PlacesHead): CsvLine[] {
  const { pages, explore } = language.messages
  const { columns } = pages.places
  const ends = (column: string) => {
    const { low, middle, high } = explore.table
    return [`${low(column)} (%)`, `${middle(column)} (%)`, `${high(column)} (%)`]
  }
  return [
    [pages.places.title],
    [head.proposal, ...all.mix.map(({ text }) => text)],
    [explore.table.notForecast],
    ...head.flags.map((flag) => [flag]),
    ...all.notes.map((note) => [note]),
    [head.link],
    [],
    [
      columns.place,
      columns.measure,
      columns.verdict,
      ...[columns.today, columns.proposal, columns.change].flatMap(ends),
      `${columns.ahead} (%)`,
      ...ends(columns.cost),
      columns.futures,
      columns.reason,
      columns.leftOut,
    ],
    ...head.results.map((place) => placeLine(language, place)),
  ]
}

function placeLine(language: Language, place: PlaceResult): CsvLine {
  const { outcome, title, text } = place
  if (!outcome) return [title, '', statusText(language.messages, place.phase)]
  const { today, proposal, change, cost, ahead, runs } = outcome
  return [
    title,
    placeWords(language, outcome).measure,
    language.messages.places.labels[outcome.verdict],
    ...[today, proposal, change].flatMap(percents),
    percent(ahead / runs, 0),
    ...percents(cost),
    runs,
    text.reason,
    text.leftOut.join(' '),
  ]
}

/** As precise as on screen: whole points where the range is wider than two. */
function percents({ p10, p50, p90 }: { p10: number; p50: number; p90: number }): number[] {
  const decimals = shareDecimals(p90 - p10)
  return [p10, p50, p90].map((value) => percent(value, decimals))
}

function percent(share: number, decimals: number): number {
  return Number((100 * share).toFixed(decimals)) + 0
}
