import type { LeverId } from '../../engine/index.ts'
import type { Block, Move, ReachResult, Route } from '../../analysis/reach/types.ts'
import type { Report, Span } from '../../analysis/reach/report.ts'
import type { Language } from '../catalogue.ts'
import { leverValueText } from '../lever-words.ts'
import { toParts, type Part } from '../rich.ts'
import { chanceOf } from '../sentences/chance.ts'
import { chanceText } from '../sentences/headline.ts'
import { whoseShare } from '../sentences/measure.ts'
import type { AnalysisMessages } from './index.ts'

type Words = AnalysisMessages['reach']

/** A goal, as it is put into words. */
export interface GoalText {
  readonly side: 'above' | 'below'
  /** A share (0–1). */
  readonly threshold: number
  /** 0.1–1, in tenths. */
  readonly probability: number
  readonly metric: string
  readonly year: number
}

const tenths = ({ probability }: Pick<GoalText, 'probability'>): number => Math.round(10 * probability)

/** "Goal: family farms get more than 20% of the money spent in 2018, in 8 of 10 futures." */
export function goalSentence(language: Language, { goal: words }: Words, goal: GoalText): readonly Part[] {
  const { who, by } = whoseShare(language, goal.metric)
  const { format } = language
  const target = format.chosenShare(goal.threshold)
  const side = goal.side === 'above' ? words.aboveTarget(target) : words.belowTarget(target)
  const say = by === 'value' ? words.byValue : words.byCount
  return toParts(words.whole(say(who.subject, side, format.year(goal.year)), words.inFutures(tenths(goal))))
}

/** How often a policy reaches the goal. */
export function chanceSentence(
  language: Language,
  words: Words,
  { report, holds }: Pick<Route, 'report' | 'holds'>,
  isBest: boolean = false
): readonly Part[] {
  const say = isBest ? words.routes.nearest : holds ? words.routes.reaches : words.routes.falls
  return toParts(say(hitText(language, report)))
}

/** "in 8 of 10 futures" */
export const hitText = (language: Language, { hits, runs }: Pick<Report, 'hits' | 'runs'>): string =>
  chanceText(language, chanceOf(hits, runs), 'note')

/** "Help to bid: 0% → 90%" */
export function moveText(language: Language, words: Words, move: Move, currency: string): readonly Part[] {
  const { id, from, to } = move
  const value = (each: number): string => leverValueText(language, id, each, currency)
  return toParts(words.routes.move(language.messages.levers[id].label, value(from), value(to)))
}

/** The answer in one sentence. */
export function reachHeadline(
  language: Language,
  words: Words,
  result: ReachResult,
  { start, currency }: { readonly start: 'today' | 'proposal'; readonly currency: string }
): readonly Part[] {
  const { headline } = words
  switch (result.kind) {
    case 'already': {
      const say = start === 'today' ? headline.alreadyToday : headline.alreadyProposal
      return toParts(say(hitText(language, result.start.report)))
    }
    case 'nothingToMove':
      return toParts(headline.nothingToMove)
    case 'reached': {
      const { oneLever, fewest } = result.routes
      const [move] = oneLever?.moves ?? []
      if (move) {
        const value = leverValueText(language, move.id, move.to, currency)
        return toParts(headline.oneLever(language.messages.levers[move.id].label, value))
      }
      if (!fewest) return toParts(headline.all)
      const count = fewest.moves.length
      return toParts(headline.together(headline.counts[count] ?? language.format.count(count)))
    }
    case 'notReachable': {
      const { goal, best } = result
      if (best.moves.length === 0) return toParts(headline.nothingHelps)
      const say = goal.side === 'above' ? headline.notReachable : headline.notReachableBelow
      return toParts(
        say(words.goal.inFutures(tenths(goal)), levelText(language, best.level, best.report.measure))
      )
    }
  }
}

/** A level as precise as the range of the share allows. */
export function levelText(
  { format }: Language,
  level: number,
  { p10, p90 }: Pick<Span, 'p10' | 'p90'>
): string {
  return format.share(level, p90 - p10)
}

/** "+4 to +12 points" */
export function pointsText(
  { format }: Language,
  words: Words,
  { p10, p90 }: Pick<Span, 'p10' | 'p90'>
): string {
  return words.routes.points(format.points(p10, p90 - p10), format.points(p90, p90 - p10))
}

/** What keeps the best from the goal, each in a sentence with its number; when nothing is known, that. */
export function blockSentences(
  language: Language,
  words: Words,
  result: Extract<ReachResult, { kind: 'notReachable' }>,
  currency: string
): readonly string[] {
  const { best, blocks, today } = result
  const sentences = [
    ...blocks.map((block) => blockSentence(language, words, block, currency)),
    ...unfilledSentence(language, words, best.report, today.report),
    ...unmetSentence(language, words, best.report, today.report),
  ]
  return sentences.length > 0 ? sentences : [words.blocks.unknown]
}

function blockSentence(language: Language, { blocks }: Words, block: Block, currency: string): string {
  const { format, messages } = language
  const label = messages.levers[block.id].label
  const value = (id: LeverId, each: number): string => leverValueText(language, id, each, currency)
  if (block.kind === 'end') return blocks.end(label, value(block.id, block.value))
  const gain = format.decimal(100 * block.gain, 1)
  const end = value(block.id, block.end)
  return block.kind === 'barred' || block.cap === null
    ? blocks.barred(label, end, gain)
    : blocks.cap(label, value(block.id, block.cap), end, gain)
}

/** From this part on reserved contracts that nobody fills are in the way. */
const MANY_UNFILLED = 0.2

function unfilledSentence(
  { format }: Language,
  { blocks }: Words,
  { unfilled }: Report,
  today: Report
): readonly string[] {
  if (!unfilled || unfilled.p50 < MANY_UNFILLED) return []
  const before = today.unfilled
    ? blocks.unfilledToday(format.range(today.unfilled.p10, today.unfilled.p90))
    : blocks.unfilledTodayNone
  return [blocks.unfilled(format.range(unfilled.p10, unfilled.p90), before)]
}

/** From this part on needs left unmet are worth a word. */
const SOME_UNMET = 0.02

function unmetSentence(
  { format }: Language,
  { blocks }: Words,
  { unmet }: Report,
  today: Report
): readonly string[] {
  if (unmet.p50 < SOME_UNMET) return []
  return [blocks.unmet(format.range(unmet.p10, unmet.p90), format.range(today.unmet.p10, today.unmet.p90))]
}

/** A name for a route that becomes a proposal: "Fewest changes for 20%". */
export const routeName = (language: Language, words: Words, route: string, threshold: number): string =>
  words.routes.name(route, language.format.chosenShare(threshold))
