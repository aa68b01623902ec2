import type { Language } from '../catalogue.ts'
import { plainName, toParts, type Part } from '../rich.ts'
import { chanceOf } from './chance.ts'
import type { PairedCounts } from './futures.ts'
import { chanceText } from './headline.ts'
import type { Range } from './range.ts'

export interface CompareInput {
  /** The proposal's name. */
  readonly name: string
  readonly counts: PairedCounts
  /** Paired change of a share (0–1). */
  readonly change: Range
  /** No lever differs from today's rules. */
  readonly equalsToday: boolean
}

/** Between these shares of the futures that differ, neither side is ahead. */
export const UNCLEAR_FROM = 0.35
export const UNCLEAR_TO = 0.65

/**
 * How the proposal compares with today's rules in the same futures. Futures in which both are equal belong to neither
 * side: only those that differ decide whether the two can be told apart.
 */
export function compareSentence(language: Language, input: CompareInput): readonly Part[] {
  const { format, messages } = language
  const { compare } = messages.results
  const { ahead, behind, runs } = input.counts
  const name = plainName(input.name)
  const differ = ahead + behind
  if (input.equalsToday) return toParts(messages.headline.equalsToday)
  if (differ === 0) return toParts(compare.same(name, format.count(runs)))
  if (chanceOf(differ, runs).kind === 'almostNone') return toParts(compare.nearlySame(name))

  const aheadOfDiffering = ahead / differ
  if (aheadOfDiffering >= UNCLEAR_FROM && aheadOfDiffering <= UNCLEAR_TO) {
    const k = chanceOf(ahead, runs).k
    return toParts(
      `${k < 1 ? compare.nearlySame(name) : compare.unclear(name, k)} ${changeSentence(language, input.change)}`
    )
  }
  const winning = aheadOfDiffering > UNCLEAR_TO
  const chance = chanceText(language, chanceOf(winning ? ahead : behind, runs), 'note')
  const mostlySame = runs - differ > runs * UNCLEAR_FROM
  const say = winning
    ? mostlySame
      ? compare.aheadSame
      : compare.ahead
    : mostlySame
      ? compare.behindSame
      : compare.behind
  return toParts(`${say(name, chance)} ${changeSentence(language, input.change)}`)
}

/** "In 8 of 10 futures the change is −2 to +4 percentage points." */
function changeSentence(language: Language, { p10, p90 }: Range): string {
  const { format, messages } = language
  const [low, high] = [format.points(p10, p90 - p10), format.points(p90, p90 - p10)]
  const { change, changeNarrow } = messages.results.compare
  return low === high ? changeNarrow(low) : change(low, high)
}
