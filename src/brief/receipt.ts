import { MODEL_VERSION } from '../engine/index.ts'
import type { Language } from '../messages/catalogue.ts'
import { shareDecimals } from '../messages/format.ts'
import { plainName } from '../messages/rich.ts'
import type { Chance } from '../messages/sentences/chance.ts'
import { withPublished, type Published } from '../state/link-published.ts'
import type { Focus } from '../state/session-view.ts'
import { shareRange, tenths, type Ends, type Facts } from './facts.ts'
import type { Receipt } from './types.ts'

/** Letters that are not taken for one another when read aloud or from a wall; no vowels, so that no word appears. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'
const CODE_LENGTH = 5

/**
 * Five letters made of the digits that are shown: screens that show the same digits show the same code. It is 32-bit
 * FNV-1a of a text, written with 20 letters; two different screens share one by chance in 1 of 3.2 million cases.
 */
export function checkCode(shown: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(shown.join('\n'))) hash = Math.imul(hash ^ byte, 0x01000193)
  let rest = (hash ^ (hash >>> 15)) >>> 0
  return Array.from({ length: CODE_LENGTH }, () => {
    const letter = LETTERS[rest % LETTERS.length] ?? ''
    rest = Math.floor(rest / LETTERS.length)
    return letter
  }).join('')
}

/** What a screen shows: what is asked, and the answer under today's rules and under the proposal at hand. */
export interface ShownDigits {
  readonly language: Language
  readonly scenario: string
  readonly focus: Focus
  readonly runs: number
  readonly seed: number
  /** Today's rules, then the proposal. */
  readonly answers: readonly { readonly chance: Chance; readonly ends: Ends }[]
}

/** The digits as a reader sees them, which the check code is made of. */
export function shownDigits({
  language,
  scenario,
  focus,
  runs,
  seed,
  answers,
}: ShownDigits): readonly string[] {
  const asked = [scenario, focus.metric, `${focus.year}`, language.format.chosenShare(focus.target)]
  const digits = answers.map(
    ({ chance, ends }) => `${tenths(language, chance)} ${shareRange(language, ends)}`
  )
  return [...asked, `${runs}`, `${seed}`, ...digits]
}

function answersOf(facts: Facts): ShownDigits['answers'] {
  const { metric } = facts.input.focus
  return [0, facts.lead.policy].map((policy) => ({
    chance: facts.above(policy),
    ends: facts.ends(metric, policy) ?? { p10: 0, p90: 0 },
  }))
}

/** The digits of the proposal at hand as a link carries them. */
export function publishedDigits(chance: Chance, { p10, p90 }: Ends): Published {
  const width = p90 - p10
  const percent = (share: number) => (100 * Math.max(0, share)).toFixed(shareDecimals(width))
  const tenths = chance.kind === 'all' ? 'all' : chance.k
  return { tenths, low: percent(p10), high: percent(p90), model: MODEL_VERSION }
}

/** What every export carries, so that anyone can find the same digits again. */
export function receiptOf(facts: Facts): Receipt {
  const { language, scenario, focus, seed, summary, hash, date, link } = facts.input
  const { runs } = summary
  const answers = answersOf(facts)
  const shown = { language, scenario: scenario.id, focus, runs, seed, answers }
  const [first = scenario.startYear, last = first] = [summary.years[0], summary.years.at(-1)]
  const answer = answers.at(-1)
  return {
    place: plainName(scenario.title),
    years: `${first}–${last}`,
    seed,
    runs,
    model: MODEL_VERSION,
    hash,
    date,
    link: answer ? withPublished(link, publishedDigits(answer.chance, answer.ends)) : link,
    code: checkCode(shownDigits(shown)),
  }
}
