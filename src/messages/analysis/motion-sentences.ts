import type { Trait } from '../../engine/index.ts'
import type { Blocker } from '../../analysis/motion/blockers.ts'
import type { Clause } from '../../analysis/motion/clause.ts'
import type { Motion } from '../../analysis/motion/motion.ts'
import type { Language } from '../catalogue.ts'
import { plainText, toParts, type Part } from '../rich.ts'
import { chanceOf } from '../sentences/chance.ts'
import { chanceText } from '../sentences/headline.ts'
import { measureOf, whoText } from '../sentences/measure.ts'
import type { motion } from './en-motion.ts'
import type { Readable, ReadProblem } from './read-motion-en.ts'

type Words = typeof motion

/** Measures beside the shares by trait that a motion can be about; all are told in percent. */
export const PERCENT_MEASURES = [
  'price.index',
  'reserved.unfilled.share',
  'need.unmet.share',
  'concentration.largest',
  'bids.single.share',
  'delivery.failure.share',
  'local.retained',
] as const

/** "of spending goes to local suppliers" */
export function ofText(language: Language, words: Words, metric: string): string {
  const measure = measureOf(metric)
  if (measure) {
    const who = whoText(language, measure.traits).subject
    return measure.by === 'value' ? words.of.value(who) : words.of.count(who)
  }
  const other = PERCENT_MEASURES.find((each) => each === metric)
  return other ? words.of.other[other] : metric
}

/** "At least 30% of spending goes to local suppliers by 2030." */
export function claimText(language: Language, words: Words, { side, threshold, measure }: Clause): string {
  const { format } = language
  return words.claim(
    words.builder.side[side],
    format.chosenShare(threshold),
    ofText(language, words, measure.metric),
    format.year(measure.year)
  )
}

/** "In 7 of 10 futures the proposal keeps this in 2030 (2,000 futures simulated)." */
export function chanceSentence(language: Language, words: Words, motion: Motion): readonly Part[] {
  const { format } = language
  const { proposal, runs, clause } = motion
  const chance = chanceOf(proposal.hits, runs)
  const say = chance.kind === 'almostNone' ? words.chanceNone : words.chance
  const year = format.year(clause.measure.year)
  const opening = chanceText(language, chance, 'opening')
  return toParts(say(opening, year, format.count(runs)))
}

/** Below this difference of chances the two cannot be told apart. */
const SAME = 0.02

/** Today's rules beside the proposal, and what the difference comes to. */
export function todaySentence(language: Language, words: Words, motion: Motion): string {
  const { format } = language
  const { today, proposal, runs, years, clause } = motion
  const chance = chanceText(language, chanceOf(today.hits, runs), 'note')
  const sentences = [words.today(chance)]
  const [first] = years
  if (first !== undefined && first < clause.measure.year && today.halfStay === first)
    sentences.push(words.already(format.year(first)))
  const change = (proposal.hits - today.hits) / runs
  if (Math.abs(change) < SAME) sentences.push(words.same)
  else if (change < 0) sentences.push(words.worse)
  return sentences.join(' ')
}

/** By when half of the futures get there, and whether they stay. */
export function whenSentence({ format }: Language, words: Words, { proposal, years }: Motion): string {
  const last = format.year(years.at(-1) ?? 0)
  const { halfOnce, halfStay } = proposal
  if (halfOnce === null) return words.when.never(last)
  const once = format.year(halfOnce)
  if (halfStay === null) return words.when.onceOnly(once, last)
  return halfStay === halfOnce ? words.when.same(once) : words.when.both(format.year(halfStay), once)
}

/** What the chart shows, for those who cannot see it. */
export function chartSummary(
  { format }: Language,
  words: Words,
  { years, proposal, today, runs }: Motion
): string {
  const share = (hits = 0) => format.chosenShare(Math.round((hits / runs) * 100) / 100)
  return words.chart.summary(
    format.year(years[0] ?? 0),
    share(proposal.inYear[0]),
    format.year(years.at(-1) ?? 0),
    share(proposal.inYear.at(-1)),
    share(today.inYear.at(-1))
  )
}

/** "In the futures that miss it, 43% of reserved contracts find too few bidders, on average; where it is kept, 20%." */
export function blockerSentence(
  { format }: Language,
  words: Words,
  { metric, missed, met }: Blocker
): string {
  const texts: Readonly<Partial<Record<string, (missed: string) => string>>> = words.away.blockers
  const share = (part: number) => format.chosenShare(Math.round(part * 100) / 100)
  const text = texts[metric]?.(share(missed))
  return text === undefined ? '' : `${text}${met === null ? '' : words.away.met(share(met))}.`
}

/** What of a typed motion could not be read, and what to do; empty when all of it could. */
export function problemSentences(
  { format, messages }: Language,
  words: Words,
  problems: readonly ReadProblem[],
  { firstYear, lastYear }: Readable,
  /** Stands where the text names none. */
  year: number
): readonly string[] {
  const { problem } = words.typed
  const named = (trait: Trait) => messages.traits[trait].subject
  return problems.map((each) => {
    switch (each.kind) {
      case 'yearOutside':
        return problem.yearOutside(format.year(each.year), format.year(firstYear), format.year(lastYear))
      case 'notHere':
        return problem.notHere(named(each.trait))
      case 'noYear':
        return problem.noYear(format.year(year))
      case 'alsoNotHere':
        return problem.alsoNotHere(named(each.trait))
      case 'bothAtOnce':
        return problem.bothAtOnce(format.list(each.traits.map(named)))
      case 'tooMany':
        return problem.tooMany(format.chosenShare(each.percent / 100))
      case 'unread':
        return problem.unread(format.list(each.words.map((word) => `“${word}”`)))
      default:
        return problem[each.kind]
    }
  })
}

/** All of it as a text to copy. */
export function copiedMotion(language: Language, words: Words, motion: Motion, source: string): string {
  return [
    claimText(language, words, motion.clause),
    plainText(chanceSentence(language, words, motion)),
    todaySentence(language, words, motion),
    whenSentence(language, words, motion),
    source,
  ].join('\n')
}
