import type { Credit } from '../../analysis/credit/credit.ts'
import type { Fails } from '../../analysis/fails/fails.ts'
import type { Decisive } from '../../analysis/matters/decisive.ts'
import type { Motion } from '../../analysis/motion/motion.ts'
import type { ReachResult } from '../../analysis/reach/types.ts'
import type { Ends } from '../../analysis/opponent/objections.ts'
import type { Language } from '../catalogue.ts'
import { leverValueText } from '../lever-words.ts'
import { plainName, toParts, type Part } from '../rich.ts'
import { chanceOf, type Chance } from '../sentences/chance.ts'
import { changeRange } from '../sentences/range.ts'
import type { questions } from './en-questions.ts'
import { limitsText, MOSTLY, type NameInput } from './fails-sentences.ts'
import type { AnalysisMessages } from './index.ts'
import { pointsRange } from './opponent-sentences.ts'
import { levelText } from './reach-sentences.ts'

type Words = typeof questions

/** "3 of 10", as it stands before "futures". */
function oftenText({ often }: Words, { kind, k }: Chance): string {
  return kind === 'outOfTen' ? often.outOfTen(k) : often[kind]
}

const often = (words: Words, hits: number, runs: number): string => oftenText(words, chanceOf(hits, runs))

/** Which unknown matters most, by how often the target is passed at its two ends; by the share where that is the same. */
export function mattersLine(
  language: Language,
  words: Words,
  { kind, name, low, high, p10, p90 }: Decisive,
  how: { readonly target: number; readonly name: NameInput }
): readonly Part[] {
  const { matters } = words.lines
  if (kind !== 'found' || !low || !high) return toParts(kind === 'same' ? matters.same : matters.none)
  const { format } = language
  const [few, many] = [often(words, low.hits, low.runs), often(words, high.hits, high.runs)]
  const named = plainName(how.name(name).inSentence)
  if (few !== many) return toParts(matters.chance(named, format.chosenShare(how.target), few, many))
  const level = (share: number) => format.share(share, p90 - p10)
  return toParts(matters.level(named, level(low.middle), level(high.middle)))
}

/** How often it falls short, and what those futures share. */
export function failsLine(
  language: Language,
  { fails: failWords, questions: words }: AnalysisMessages,
  found: Fails,
  name: NameInput
): readonly Part[] {
  const { short, runs, seek } = found
  const lines = words.lines.fails
  if (short === 0) return toParts(lines.none)
  if (short === runs) return toParts(lines.all)
  const group = found.kind === 'found' ? found.groups[found.chosen] : undefined
  if (!group) return toParts(lines.spread(often(words, short, runs)))
  // The strongest limit alone: the others stand in what is behind.
  const limit = limitsText(language.format, failWords, { limits: group.limits.slice(0, 1) }, name)
  const isMost = group.hits / group.inside >= MOSTLY
  if (seek === 'short') return toParts((isMost ? lines.mostly : lines.more)(often(words, short, runs), limit))
  const say = isMost ? lines.reachedMostly : lines.reachedMore
  return toParts(say(often(words, runs - short, runs), limit))
}

/** How often the target is passed when every rule is carried out only in part, beside the whole proposal. */
export function partLine(
  language: Language,
  words: Words,
  { short, runs }: Pick<Fails, 'short' | 'runs'>,
  full: { readonly target: number; readonly chance: Chance }
): readonly Part[] {
  const target = language.format.chosenShare(full.target)
  return toParts(words.lines.part(target, often(words, runs - short, runs), oftenText(words, full.chance)))
}

/** Which rule brings most. */
export function creditLine(
  language: Language,
  { lines: { credit: lines } }: Words,
  { whole, levers }: Credit,
  nameOf: (lever: string) => string
): readonly Part[] {
  const [first, ...others] = levers
  if (!first || levers.every(({ part: { mean, p10, p90 } }) => mean === 0 && p10 === 0 && p90 === 0))
    return toParts(lines.nothing)
  const points = (value: number) => language.format.points(value, whole.p90 - whole.p10)
  const [part, all] = [points(first.part.mean), points(whole.mean)]
  if (others.length === 0) return toParts(lines.only(nameOf(first.lever), all))
  const say = first.part.mean > 0 && whole.mean > 0 ? lines.most : lines.mixed
  return toParts(say(nameOf(first.lever), part, all))
}

/** What it would take for the target in 8 of 10 futures. */
export function reachLine(
  language: Language,
  words: Words,
  result: ReachResult,
  currency: string
): readonly Part[] {
  const { format, messages } = language
  const lines = words.lines.reach
  const target = format.chosenShare(result.goal.threshold)
  switch (result.kind) {
    case 'already':
      return toParts(lines.already(target, often(words, result.start.report.hits, result.start.report.runs)))
    case 'nothingToMove':
      return toParts(lines.nothingToMove)
    case 'notReachable': {
      const { best } = result
      if (best.moves.length === 0) return toParts(lines.nothingHelps)
      return toParts(lines.out(levelText(language, best.level, best.report.measure)))
    }
    case 'reached': {
      const { oneLever, fewest } = result.routes
      const label = (id: keyof typeof messages.levers) => messages.levers[id].label
      const [move] = oneLever?.moves ?? []
      if (move)
        return toParts(
          lines.one(label(move.id), leverValueText(language, move.id, move.to, currency), target)
        )
      if (!fewest) return toParts(lines.all(target))
      const count = lines.counts[fewest.moves.length] ?? format.count(fewest.moves.length)
      return toParts(lines.some(count, target, format.list(fewest.moves.map(({ id }) => label(id)))))
    }
  }
}

/** What the proposal itself passes in 8 of 10 futures, before any search. */
export function asItStandsLine(
  { format }: Language,
  { lines: { reach } }: Words,
  level: number,
  how: { readonly target: number; readonly width: number }
): readonly Part[] {
  return toParts(reach.asItStands(format.share(level, how.width), format.chosenShare(how.target)))
}

/** What is gained and what it costs, both as ranges of 8 of 10 futures. */
export function tradeLine(
  language: Language,
  { lines: { trade } }: Words,
  gain: Ends,
  bill: Ends | null
): readonly Part[] {
  const points = pointsRange(language, gain)
  return toParts(bill ? trade.bill(points, changeRange(language, bill)) : trade.sameBill(points))
}

/** From when on at least half of the futures keep the motion. */
export function motionLine(
  { format }: Language,
  { lines: { motion } }: Words,
  { proposal: { halfOnce, halfStay }, years }: Motion
): readonly Part[] {
  const last = format.year(years.at(-1) ?? 0)
  if (halfStay !== null) return toParts(motion.stays(format.year(halfStay)))
  return toParts(halfOnce === null ? motion.never(last) : motion.once(format.year(halfOnce), last))
}
