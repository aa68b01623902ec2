/**
 * The link: all that follows `#` in the page's address. It can be read and typed by people, says only what differs
 * from what the place shows by itself, and is versioned.
 *
 *     link    = "v1/" place [ "/" part ]*
 *     place   = the scenario's id
 *     part    = "from=" policy            the policy that the proposal starts from; absent: the reform
 *             | lever "=" value           levers that differ from that policy (codes: link-codes.ts)
 *             | "name=" text              the proposal's name, percent-encoded
 *             | "at=" letter              the letter of this proposal; absent: A
 *             | "also=" letter+           the proposals beside it, whose parts (from, levers, name) follow, each behind
 *               its letter and a colon, as in `B:farms=40`
 *             | "for=" trait ["+" trait]* whose share is looked at; of several, who is any of them counts once
 *             | "count"                   counted by number of contracts, not by value
 *             | "value"                   counted by value, where the place counts by number
 *             | "in=" year | "over=" percent
 *             | "motion=" text            the motion that rules and question were read from, percent-encoded
 *             | path "=" assumption       a number of the model that the user has set, as it stands in a file
 *             | "measured"                measured evidence only: every guess at its widest
 *             | "law=" jurisdiction       whose law the rules are held against, where the place names another or none
 *             | "compare" | "deeper" | "brief" | "places" | "spend" | "method" | "device" | "workshop"    the view, where
 *               it is not the first
 *             | "ask=" question           the question that is open in "deeper" (its words: questions.ts)
 *             | "show=" measure           what Compare shows, where it is none of the shares (codes: link-codes.ts)
 *             | "ws=" futures "-" levers "-" minutes "-" rounds "-" id    the workshop that goes on (workshop/workshop.ts)
 *             | "future=" whole number     the future that is followed down to its tenders, counted from 1
 *             | "time" | "table" | "seed=" whole number | "runs=" whole number
 *             | "was=" tenths ":" percent ".." percent "@" model    the digits as first published: futures of 10 above
 *               the target ("all" for all of them) and the range of 8 of 10 futures, as they were shown
 *             | "v=" four hex digits      mark of the model's version and the place's data: with another mark numbers may differ
 *     value   = number                    the value, or where a ramp ends; shares and ratios in percent
 *             | number ".." number "@" year "-" year    a ramp
 *             | year (":" | "~") number ("," year (":" | "~") number)*   dated steps, ":" at once, "~" in a straight line
 *             | number ".." the same number             one value for all years, where that policy has a ramp
 *             | "today"                   as in today's rules
 *   assumption = number                   the same in every future
 *             | number ".." number ".." number    low, value, high
 *     path    = the number's name, such as groups.family-farms.entry
 *
 * Example: `v1/sao-paulo-school-meals/farms=40/organic=50/over=25/time/v=3fa2`
 *
 * Whatever cannot be read is left out and listed; the rest of the link holds. Later versions must keep reading `v1`. What mail
 * programs and trackers do to an address is undone first (link-text.ts).
 */
import { MODEL_VERSION } from '../engine/index.ts'
import { scenarioHash, type Scenario } from '../scenario/checked.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import type { Published } from './link-published.ts'
import type { OtherMeasure } from './other-measures.ts'
import type { QuestionId } from './questions.ts'
import type { ResultTab, View } from './session-view.ts'

export const LINK_VERSION = 'v1'
/** Longer than any link this page writes (characters). */
export const LONGEST_LINK = 16_000

/** What a link holds about one place. */
export interface LinkState {
  readonly edit: Edit
  readonly tab: ResultTab
  readonly view: View
  /** What Compare shows where it is no share by trait. */
  readonly measure: OtherMeasure | null
  /** The one of the questions that is open; null elsewhere than among them. */
  readonly asking: QuestionId | null
  /** The workshop that goes on; null outside of one. */
  readonly workshop: Workshop | null
  /** The future that is followed down to its tenders, from 1; null while none is. */
  readonly future: number | null
}

/** Why a part was not taken as written. */
export type WhyUnread =
  | 'version'
  | 'unknown'
  | 'number'
  | 'whole'
  | 'range'
  | 'twice'
  | 'beside'
  | 'value'
  | 'name'
  | 'policy'
  | 'assumption'
  | 'law'
  | 'workshop'
  | 'tooLong'

/** A part of a link that was not taken as written. */
export interface Unread {
  /** The part as it stands in the link, shortened; the whole link for `tooLong` and `version`. */
  readonly part: string
  readonly reason: WhyUnread
  /** What was used in its place; for `assumption` what is wrong with it, for `beside` beside what it cannot stand. */
  readonly used?: string
}

/** What a link says of one place, and what of it could not be read. */
export interface ReadLink extends LinkState {
  readonly unread: readonly Unread[]
  /** The link carries the mark of another version of the model or of the place's data. */
  readonly otherData: boolean
  /** The model that the link was made with, where it can be told. */
  readonly model: string | null
  /** The digits as first published, where the link carries them. */
  readonly published: Published | null
}

/** Versions of the model that have written links, this one among them. */
const MODELS: readonly string[] = ['1.0.0', '1.1.0', MODEL_VERSION]

/** Four hex digits of the model's version and all of the place's data (32-bit FNV-1a, folded). */
export function versionMark(scenario: Scenario, model: string = MODEL_VERSION): string {
  const known = marks.get(scenario) ?? new Map<string, string>()
  marks.set(scenario, known)
  const mark = known.get(model) ?? markOf(`${model} ${scenarioHash(scenario)}`)
  known.set(model, mark)
  return mark
}

/** The version of the model that wrote a mark of the same data; null where the data were others. */
export function modelOfMark(scenario: Scenario, mark: string): string | null {
  return MODELS.find((model) => versionMark(scenario, model) === mark) ?? null
}

function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0')
}

const marks = new WeakMap<Scenario, Map<string, string>>()
