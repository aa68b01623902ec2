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
import { chanceText } from '../sentences/headline.ts'
import { changeRange } from '../sentences/range.ts'
import type { questions } from './en-questions.ts'
import { limitsText, MOSTLY, type NameInput } from './fails-sentences.ts'
import type { AnalysisMessages } from './index.ts'
import { pointsRange } from './opponent-sentences.ts'
import { hitText, levelText } from './reach-sentences.ts'

type Lines = (typeof questions)['lines']

const note = (language: Language, hits: number, runs: number): string =>
  chanceText(language, chanceOf(hits, runs), 'note')

/** Which unknown matters most, by how often the target is passed at its two ends; by the share where that is the same. */
export function mattersLine(
  language: Language,
  { matters }: Lines,
  { kind, name, low, high, p10, p90 }: Decisive,
  how: { readonly target: number; readonly nameOf: (path: string) => string }
): readonly Part[] {
  if (kind !== 'found' || !low || !high) return toParts(kind === 'same' ? matters.same : matters.none)
  const { format } = language
  const [few, many] = [note(language, low.hits, low.runs), note(language, high.hits, high.runs)]
  const named = plainName(how.nameOf(name))
  if (few !== many) return toParts(matters.chance(named, format.chosenShare(how.target), few, many))
  const level = (share: number) => format.share(share, p90 - p10)
  return toParts(matters.level(named, level(low.middle), level(high.middle)))
}

/** How often it falls short, and what those futures share. */
export function failsLine(
  language: Language,
  { fails: words }: AnalysisMessages,
  { fails: lines }: Lines,
  found: Fails,
  name: NameInput
): readonly Part[] {
  const { short, runs, seek } = found
  if (short === 0) return toParts(lines.none)
  if (short === runs) return toParts(lines.all)
  const group = found.kind === 'found' ? found.groups[found.chosen] : undefined
  if (!group) return toParts(lines.spread(note(language, short, runs)))
  const limits = limitsText(language.format, words, group, name)
  const isMost = group.hits / group.inside >= MOSTLY
  if (seek === 'short')
    return toParts((isMost ? lines.mostly : lines.more)(note(language, short, runs), limits))
  const say = isMost ? lines.reachedMostly : lines.reachedMore
  return toParts(say(note(language, runs - short, runs), limits))
}

/** How often the target is passed when every rule is carried out only in part, beside the whole proposal. */
export function partLine(
  language: Language,
  { part }: Lines,
  { short, runs }: Pick<Fails, 'short' | 'runs'>,
  full: { readonly target: number; readonly chance: Chance }
): readonly Part[] {
  const target = language.format.chosenShare(full.target)
  return toParts(part(target, note(language, runs - short, runs), chanceText(language, full.chance, 'note')))
}

/** Which rule brings most. */
export function creditLine(
  language: Language,
  { credit: lines }: Lines,
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

/** What it would take for the target in 8 out of 10 futures. */
export function reachLine(
  language: Language,
  { reach: lines }: Lines,
  result: ReachResult,
  currency: string
): readonly Part[] {
  const { format, messages } = language
  const target = format.chosenShare(result.goal.threshold)
  switch (result.kind) {
    case 'already':
      return toParts(lines.already(target, hitText(language, result.start.report)))
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

/** What the proposal itself passes in 8 out of 10 futures, before any search. */
export function asItStandsLine(
  { format }: Language,
  { reach }: Lines,
  level: number,
  how: { readonly target: number; readonly width: number }
): readonly Part[] {
  return toParts(reach.asItStands(format.share(level, how.width), format.chosenShare(how.target)))
}

/** What is gained and what it costs, both as ranges of 8 in 10 futures. */
export function tradeLine(
  language: Language,
  { trade }: Lines,
  gain: Ends,
  bill: Ends | null
): readonly Part[] {
  const points = pointsRange(language, gain)
  return toParts(bill ? trade.bill(points, changeRange(language, bill)) : trade.sameBill(points))
}

/** From when on at least half of the futures keep the motion. */
export function motionLine(
  { format }: Language,
  { motion }: Lines,
  { proposal: { halfOnce, halfStay }, years }: Motion
): readonly Part[] {
  const last = format.year(years.at(-1) ?? 0)
  if (halfStay !== null) return toParts(motion.stays(format.year(halfStay)))
  return toParts(halfOnce === null ? motion.never(last) : motion.once(format.year(halfOnce), last))
}
