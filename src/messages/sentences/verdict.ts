import type { Trait } from '../../engine/index.ts'
import type { Language } from '../catalogue.ts'
import { strong, toParts, type Part } from '../rich.ts'
import type { Chance } from './chance.ts'
import { chanceText } from './headline.ts'

/** What a verdict is made of: futures that meet the target, under the proposal and under today's rules. */
export interface VerdictInput {
  readonly chance: Chance
  readonly today: Chance
  /** The paired change of the share (0–1), in 8 of 10 futures; null where it is a gap. */
  readonly change: { readonly low: number; readonly high: number } | null
  /** The proposal is today's rules. */
  readonly equal: boolean
}

/** Tenths of the futures from which on today's rules are said to meet the target already. */
const ALREADY = 7
/** A change of which both ends round to nothing cannot be told from none (share). */
const NOTHING = 0.0005

/**
 * The answer to the question: "The target is met in 4 of 10 futures. It is missed in 6 of 10." Where today's rules
 * meet it already, they and the change that the proposal makes come first.
 */
export function verdict(language: Language, input: VerdictInput): readonly Part[] {
  const { messages } = language
  const words = messages.headline.verdict
  const { chance, today, equal } = input
  const often = (of: Chance) => strong(chanceText(language, of, 'note'))
  if (equal) {
    const say = today.kind === 'almostNone' ? words.todayNever : words.today(often(today))
    return toParts(`${say} ${missed(language, today)}`.trim())
  }
  if (today.k < ALREADY) {
    const say = chance.kind === 'almostNone' ? words.metNever : words.met(often(chance))
    return toParts(`${say} ${missed(language, chance)}`.trim())
  }
  return toParts(`${words.already(often(today))} ${added(language, input, often(chance))}`)
}

function added({ messages, format }: Language, { change }: VerdictInput, often: string): string {
  const words = messages.headline.verdict
  const { low, high } = change ?? { low: NaN, high: NaN }
  if (Number.isNaN(low) || (Math.abs(low) < NOTHING && Math.abs(high) < NOTHING)) return words.same(often)
  const ends = [format.points(low, high - low), format.points(high, high - low)] as const
  return words.proposal(often, strong(messages.results.between(...ends)))
}

function missed({ messages }: Language, { kind, k }: Chance): string {
  const words = messages.headline.verdict
  if (kind === 'all') return words.never
  return kind === 'outOfTen' ? words.missed(10 - k) : ''
}

/** A group's own share: in 8 of 10 futures under the proposal and under today's rules, and the paired change. */
export interface OwnShare {
  readonly trait: Trait
  readonly range: Span
  readonly today: Span
  readonly change: Span
}

interface Span {
  readonly low: number
  readonly high: number
}

/** Half a point, up or down: a group that moves less gains nothing that anybody would see. */
const HARDLY = 0.005

/** Which of the groups that are counted together gain next to nothing, a sentence each. */
export function leftBehind({ messages, format }: Language, shares: readonly OwnShare[]): readonly string[] {
  const { half } = messages.headline.verdict
  return shares
    .filter(({ change }) => change.high < HARDLY)
    .map(({ trait, range, today }) =>
      half(
        messages.traits[trait].owner,
        format.range(range.low, range.high),
        format.range(today.low, today.high)
      )
    )
}
