import type { Estimate } from '../../analysis/matters/estimate.ts'
import type { LeverMatters } from '../../analysis/matters/lever-matters.ts'
import type { Matters } from '../../analysis/matters/matters.ts'
import type { Bar, OneAtATime } from '../../analysis/matters/one-at-a-time.ts'
import type { NumberPart } from '../../analysis/matters/unknowns.ts'
import type { Language } from '../catalogue.ts'
import { plainName, toParts, type Part } from '../rich.ts'
import type { matters } from './en-matters.ts'

type Words = typeof matters

/** Below this a share of the spread is no number to write down. */
const SMALLEST = 0.005
/** A luck share above this leaves nothing that a number could explain. */
const NEARLY_ALL = 0.9
/** A number with less of the spread than this does not stand out. */
const STANDS_OUT = 0.05

/** An estimate within what a share can be: 0–1. */
export function withinShare({ value, low, high }: Estimate): Estimate {
  const within = (share: number) => Math.min(1, Math.max(0, share))
  return { value: within(value), low: within(low), high: within(high) }
}

/** "41%", "under 1%", "none". */
export function shareText({ format }: Language, words: Words, estimate: Estimate): string {
  const { value, high } = withinShare(estimate)
  if (value === 0 && high < SMALLEST) return words.none
  return value < SMALLEST ? words.underOne : format.share(value, 1)
}

/** What luck explains and what numbers do. */
export function mattersSentence(
  language: Language,
  words: Words,
  { unknowns, redraws }: Matters,
  nameOf: (path: string) => string
): readonly Part[] {
  const { sentence } = words
  const text = (estimate: Estimate) => shareText(language, words, estimate)
  const [first] = unknowns.numbers
  if (!first) return toParts(unknowns.uncertain === 0 ? sentence.noNumbers : sentence.noSpread)
  if (!redraws) return toParts(sentence.soFar(plainName(nameOf(first.name)), text(first.alone)))
  const { luck, numbers } = redraws
  if (!luck || !numbers) return toParts(sentence.noSpread)
  if (luck.alone.value > NEARLY_ALL) return toParts(sentence.allLuck(text(luck.alone)))
  const both = 1 - withinShare(luck.alone).value - withinShare(numbers.alone).value
  const say = both >= STANDS_OUT ? sentence.splitRest : sentence.split
  return toParts(say(text(luck.alone), text(numbers.alone)))
}

/** Which number does most, where any stands out; nothing while that is not known, or where luck is all. */
export function topNumberSentence(
  language: Language,
  words: Words,
  { redraws }: Matters,
  nameOf: (path: string) => string
): readonly Part[] {
  const { sentence } = words
  const [top, second] = [...(redraws?.totals ?? [])].sort((a, b) => b.total.value - a.total.value)
  if (!top || (redraws?.luck?.alone.value ?? 1) > NEARLY_ALL) return []
  const named = (path: string) => plainName(nameOf(path))
  const text = (estimate: Estimate) => shareText(language, words, estimate)
  if (top.total.value < STANDS_OUT) return toParts(sentence.small(named(top.name), text(top.total)))
  const close = second && second.total.high >= top.total.value && second.total.value >= STANDS_OUT
  return toParts(
    close
      ? sentence.topTwo(named(top.name), text(top.total), named(second.name), text(second.total))
      : sentence.top(named(top.name), text(top.total))
  )
}

/** Which lever moves the answer most among the mixes that were tried. */
export function leverMattersSentence(
  language: Language,
  words: Words,
  { levers, middle }: LeverMatters,
  nameOf: (lever: string) => string
): readonly Part[] {
  const { leverSentence } = words
  const [top, second] = levers ?? []
  if (!top) return toParts(leverSentence.nothing)
  const [low, high] = language.format.ends(middle.p10, middle.p90)
  if (!second) return toParts(leverSentence.only(nameOf(top.lever), low, high))
  const close = second.total.high >= top.total.value && second.total.value >= STANDS_OUT
  return toParts(
    close
      ? leverSentence.topTwo(nameOf(top.lever), nameOf(second.lever), low, high)
      : leverSentence.top(nameOf(top.lever), low, high)
  )
}

/** Which number it would help most to know. */
export function fetchSentence(
  language: Language,
  words: Words,
  numbers: readonly NumberPart[],
  nameOf: (path: string) => string
): readonly Part[] {
  const { sentence } = words.fetch
  const [first] = [...numbers].sort((a, b) => b.narrowing.value - a.narrowing.value)
  if (!first) return toParts(sentence.none)
  // The best of a hundred guesses looks good by luck: only what is told from nothing is recommended.
  const tells = numbers
    .filter(({ narrowing }) => narrowing.low > 0)
    .sort((a, b) => b.narrowing.value - a.narrowing.value)
  const [best] = tells
  if (!best) {
    const most = Math.max(...numbers.map(({ narrowing }) => narrowing.high))
    return toParts(sentence.nothing(language.format.share(Math.min(1, Math.max(0, most)), 1)))
  }
  return toParts(sentence.first(plainName(nameOf(best.name)), shareText(language, words, best.narrowing)))
}

/** Which number and which lever move the middle of the futures most when nothing else moves. */
export function oneSentence(
  language: Language,
  words: Words,
  { numbers, levers }: Pick<OneAtATime, 'numbers' | 'levers'>,
  nameOf: { readonly number: (path: string) => string; readonly lever: (lever: string) => string }
): readonly Part[] {
  const { sentence } = words.one
  const text = (shift: Estimate) => shiftText(language, words, shift)
  const moves = ({ low, high }: Bar) => low.value !== 0 || high.value !== 0
  // Both come by falling length of the bar.
  const [number, lever] = [numbers.find(moves), levers.find(moves)]
  const said = [
    ...(number
      ? [sentence.number(plainName(nameOf.number(number.name)), text(number.low), text(number.high))]
      : []),
    ...(lever ? [sentence.lever(nameOf.lever(lever.lever), text(lever.low), text(lever.high))] : []),
  ]
  return toParts(said.length > 0 ? said.join(' ') : sentence.nothing)
}

/** "+2.6": how far the middle moves, in points. */
export function shiftText({ format }: Language, words: Words, { value, low, high }: Estimate): string {
  if (value === 0 && low === 0 && high === 0) return words.one.noShift
  return format.points(value, 0)
}
