import type { Trait } from '../../engine/index.ts'
import type { Agenda, AgendaPart } from '../../workshop/kit/agenda.ts'
import type { RoleCard, RoleNumber } from '../../workshop/kit/roles.ts'
import type { GuessBy } from '../../workshop/workshop.ts'
import type { Language } from '../catalogue.ts'
import type { Format } from '../format.ts'
import { plainName } from '../rich.ts'
import type { KitMessages } from './kit.ts'

/** What the trainer says in a part of the workshop, line by line. */
export function scriptOf({ agenda }: KitMessages, part: AgendaPart, guess: GuessBy): readonly string[] {
  const [first, ...rest] = agenda.says[part]
  if (part !== 'round' || first === undefined) return agenda.says[part]
  return [first, agenda.guess[guess], ...rest]
}

/** Heads of the sheet for results. */
export function handoutColumns({ handout }: KitMessages, guess: GuessBy): readonly string[] {
  const { columns, of, why } = handout
  return [
    ...[columns.round, columns.proposal],
    ...[`${columns.guess}${of[guess]}`, `${columns.came}${of[guess]}`, why],
  ]
}

/** A role card in words. */
export interface RoleText {
  readonly name: string
  readonly who: string
  readonly want: string
  /** "Small firms’ share of spending in 2030, under today’s rules:"; or what is true where there is no number. */
  readonly measure: string
  /** "in 8 of 10 futures between 18% and 27%"; empty where there is no number. */
  readonly range: string
  readonly ask: string
}

/** How and when the cards' numbers are read. */
interface Read {
  /** ISO 4217 */
  readonly currency: string
  readonly year: number
}

/** What a card says; where the place has no number for it, something that is true without one. */
export function roleText(language: Language, words: KitMessages, card: RoleCard, read: Read): RoleText {
  const { roles } = words
  const { none, ...text } = textOf(words, card)
  if (!card.number) return { ...text, measure: none, range: '' }
  return {
    ...text,
    measure: roles.today(measureText(language, words, card, read)),
    range: rangeText(language, words, card.number, read),
  }
}

function textOf({ roles }: KitMessages, { role, trait }: RoleCard) {
  if (role !== 'chamber') return roles.texts[role]
  return { ...roles.texts.chamber, ...roles.chambers[trait ?? 'minorityOwned'] }
}

/** What the number of a card counts. */
function measureText(
  { messages, format }: Language,
  { roles }: KitMessages,
  { number, group }: RoleCard,
  { year }: Read
): string {
  const when = { year: format.year(year) }
  const metric = number?.metric ?? ''
  if (isOfPlace(roles.measures, metric)) return roles.measures[metric](when)
  if (group) return roles.groupShare(plainName(group.name), when)
  const trait = metric.replace('share.trait.', '') as Trait
  return roles.share(messages.traits[trait].owner, when)
}

const isOfPlace = <Measures extends object>(
  measures: Measures,
  metric: string
): metric is keyof Measures & string => Object.hasOwn(measures, metric)

/** "in 8 of 10 futures between 18% and 27%": both ends as precise as the range is wide. */
function rangeText(
  { format }: Language,
  { roles }: KitMessages,
  { metric, range: { p10, p90 } }: RoleNumber,
  { currency }: Read
): string {
  const [low, high] =
    metric === 'spend.total'
      ? [format.money(p10, currency), format.money(p90, currency)]
      : metric === 'bids.mean'
        ? [format.count(10 * p10), format.count(10 * p90)]
        : endsText(format, p10, p90)
  return low === high ? roles.near(low) : roles.between(low, high)
}

/** Nothing at both ends is plainly 0%. */
const endsText = (format: Format, p10: number, p90: number) =>
  p90 === 0 ? [format.chosenShare(0), format.chosenShare(0)] : format.ends(p10, p90)

/** The rows of an agenda: "5–15", "Round 1". */
export function agendaRows(
  { agenda }: KitMessages,
  { steps }: Agenda
): readonly (readonly [string, string])[] {
  return steps.map(({ part, round, from, to }) => [
    `${from}–${to}`,
    part === 'round' ? agenda.parts.round(round) : agenda.parts[part],
  ])
}
