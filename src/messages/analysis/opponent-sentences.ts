import type { Spread, Standing, Step, OpponentResult } from '../../analysis/opponent/types.ts'
import type { Language } from '../catalogue.ts'
import { plainName, toParts, type Part } from '../rich.ts'
import { chanceOf } from '../sentences/chance.ts'
import { UNCLEAR_FROM, UNCLEAR_TO } from '../sentences/compare.ts'
import { chanceText } from '../sentences/headline.ts'
import type { AnalysisMessages } from './index.ts'

type Words = AnalysisMessages['opponent']['worst']

/** "+5 to +22", or one number when both ends read alike. */
export function pointsRange(
  { format, messages }: Language,
  { p10, p90 }: Pick<Spread, 'p10' | 'p90'>
): string {
  const [low, high] = [format.points(p10, p90 - p10), format.points(p90, p90 - p10)]
  return low === high ? low : messages.results.between(low, high)
}

const aheadText = (language: Language, { ahead, runs }: Standing): string =>
  chanceText(language, chanceOf(ahead, runs), 'note')

const hitText = (language: Language, { hits, runs }: Standing): string =>
  chanceText(language, chanceOf(hits.proposal, runs), 'note')

/** How the proposal stands before the opponent moves anything. */
export function beforeSentence(language: Language, words: Words, before: Standing): readonly Part[] {
  if (before.ahead + before.behind === 0) return toParts(words.beforeSame)
  return toParts(words.before(pointsRange(language, before.gain), aheadText(language, before)))
}

/** A number of the model in words: whose and what, the value put in, and the usual one. */
export interface MovedNumber {
  readonly name: string
  readonly value: string
  readonly usual: string
}

/** A step whose fall the futures that confirm it cannot tell from none. */
const isUnclear = ({ fall, fallError }: Step): boolean => !(fall > 2 * fallError)

/** "Family farms, … at its low end, 8% instead of 15%. The gain falls to +4 to +12 points; ahead in 8 of 10 futures." */
export function stepSentence(
  language: Language,
  words: Words,
  step: Step,
  { name, value, usual }: MovedNumber,
  objective: OpponentResult['objective']
): readonly Part[] {
  const { after } = step
  const [points, ahead] = [pointsRange(language, after.gain), aheadText(language, after)]
  const came = isUnclear(step)
    ? words.same(points, ahead)
    : objective === 'gain'
      ? words.falls(points, ahead)
      : words.fallsChance(hitText(language, after), points)
  return toParts(`${words.step(plainName(name), words.ends[step.end], value, usual)} ${came}`)
}

/** What is left of the proposal: ahead, not to be told apart, or behind. */
export function verdictSentence(
  language: Language,
  words: Words,
  proposal: string,
  standing: Standing
): readonly Part[] {
  const { ahead, behind, runs, gain } = standing
  const [name, points] = [plainName(proposal), pointsRange(language, gain)]
  const differ = ahead + behind
  const { verdict } = words
  if (differ === 0 || chanceOf(differ, runs).kind === 'almostNone') return toParts(verdict.same(name))
  const part = ahead / differ
  if (part > UNCLEAR_TO) return toParts(verdict.ahead(name, aheadText(language, standing), points))
  if (part < UNCLEAR_FROM)
    return toParts(verdict.behind(name, chanceText(language, chanceOf(behind, runs), 'note'), points))
  const { k } = chanceOf(ahead, runs)
  return toParts(k < 1 ? verdict.same(name) : verdict.unclear(name, k, points))
}

/** Chance of the target, cost and unfilled contracts, as assumed and with all steps. */
export function besideSentences(
  language: Language,
  words: Words,
  { before, steps }: OpponentResult,
  question: { readonly target: number; readonly year: number; readonly currency: string }
): readonly string[] {
  const { format } = language
  const after = steps.at(-1)?.after ?? before
  const find = (standing: Standing, metric: string) => standing.beside.find((each) => each.metric === metric)
  const lines = [
    words.target(
      format.chosenShare(question.target),
      format.year(question.year),
      hitText(language, before),
      hitText(language, after)
    ),
  ]
  const [cost, costThen] = [find(before, 'cost.extra'), find(after, 'cost.extra')]
  if (cost && costThen) {
    const money = ({ p10, p90 }: Spread) => format.moneyRange(p10, p90, question.currency)
    lines.push(words.cost(money(cost.difference), money(costThen.difference)))
  }
  const unfilled = 'reserved.unfilled.share'
  const [empty, emptyThen] = [find(before, unfilled), find(after, unfilled)]
  if (empty && emptyThen && Math.max(empty.proposal.p90, emptyThen.proposal.p90) > 0) {
    const share = ({ p10, p90 }: Spread) => format.range(p10, p90)
    lines.push(words.unfilled(share(empty.proposal), share(emptyThen.proposal)))
  }
  return lines
}

/** How the search went, and what it cannot promise. */
export function searchSentence(language: Language, words: Words, { search }: OpponentResult): string {
  const { format } = language
  const { uncertain, tried, combinations, ranked, futures, confirmed } = search
  const counts = { uncertain, tried, combinations, ranked, futures, confirmed }
  const texts = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, format.count(count)])
  ) as Record<keyof typeof counts, string>
  return words.how(texts)
}
