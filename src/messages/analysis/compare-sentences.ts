import type { Language } from '../catalogue.ts'
import { GAP } from '../format.ts'
import { toParts, type Part } from '../rich.ts'
import { chanceOf, type Chance } from '../sentences/chance.ts'
import { measureOf, whoText } from '../sentences/measure.ts'
import { changeSentence, type Scale } from './compare-numbers.ts'
import { chanceOfVerdict, notableTies, verdictOf, type Counts } from './compare-verdict.ts'
import type { AnalysisMessages } from './index.ts'

/** A paired difference as sentences need it, in the measure's unit. */
export interface PairNumbers extends Counts {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** What is compared: a share by trait, or any other measure under its plain name. */
export interface Compared {
  readonly metric: string
  readonly name: string
  readonly scale: Scale
}

/** One proposal against today's rules. */
export interface Contender {
  /** "A". */
  readonly who: string
  readonly today: PairNumbers
  /** No lever differs from today's rules. */
  readonly equalsToday: boolean
}

/** Change of the bill as a part of today's (0.03 is 3% more). */
interface Bill {
  readonly p10: number
  readonly p90: number
}

export interface HeadlineInput {
  readonly measure: Compared
  /** The proposal that the sentence is about. */
  readonly leader: Contender
  /** The next one, and the leader against it; null when there is none. */
  readonly second: { readonly who: string; readonly pair: PairNumbers } | null
  /** What the leader does to the bill; null where no money is reported. */
  readonly bill: Bill | null
}

/** The words of the page and of this room together. */
export interface CompareLanguage extends Language {
  readonly words: AnalysisMessages
}

/**
 * The proposal that leads: of those that change anything the one whose middle change is highest. More is not always
 * better: the sentence says more or less, and leaves the judging to its reader.
 */
export function leaderOf<T extends Contender>(contenders: readonly T[]): T | undefined {
  return byMiddle(contenders.filter(({ today }) => differs(today)))[0] ?? contenders[0]
}

/**
 * The next one after the leader: also by its middle change, and one that gives other results where there is one.
 *
 * @param pairWith the leader against another one.
 */
export function secondOf<T extends Contender>(
  contenders: readonly T[],
  leader: T,
  pairWith: (other: T) => Counts
): T | undefined {
  const others = contenders.filter((each) => each !== leader)
  const moving = byMiddle(others.filter(({ today }) => differs(today)))
  return moving.find((other) => differs(pairWith(other))) ?? moving[0]
}

function differs(counts: Counts): boolean {
  const verdict = verdictOf(counts)
  return verdict !== 'equal' && verdict !== 'gap'
}

function byMiddle<T extends Contender>(contenders: readonly T[]): readonly T[] {
  return contenders.toSorted((a, b) => b.today.p50 - a.today.p50)
}

/** "C brings more to family farms than today’s rules in nearly all futures, and more than A in 8 of 10. The bill rises by 2% to 6%." */
export function compareHeadline(language: CompareLanguage, input: HeadlineInput): readonly Part[] {
  const { headline } = language.words.compare
  const { leader, second, bill } = input
  const first = claim(language, input.measure, leader)
  const next = second ? against(language, input.measure, leader, second) : ''
  const cost = bill && !leader.equalsToday ? ` ${costSentence(language, bill)}` : ''
  return toParts(`${first}${next}${headline.end}${cost}`)
}

/** The leader against today's rules. */
function claim(language: CompareLanguage, measure: Compared, { who, today, equalsToday }: Contender): string {
  const { compare } = language.words
  const than = compare.today
  if (equalsToday) return compare.headline.equal(who, than)
  return pairClaim(language, measure, { first: who, second: than, pair: today })
}

interface Pairing {
  readonly first: string
  readonly second: string
  readonly pair: PairNumbers
}

/** One policy against another, without the full stop. */
function pairClaim(language: CompareLanguage, measure: Compared, { first, second, pair }: Pairing): string {
  const { headline } = language.words.compare
  const verdict = verdictOf(pair)
  if (verdict === 'gap') return headline.gap(first, second, measure.name)
  if (verdict === 'equal') return headline.sameAll(first, second, language.format.count(pair.runs))
  if (verdict === 'same') return headline.sameNearly(first, second)
  if (verdict === 'unclear')
    return headline.unclear(first, second, aheadOnly(language, measure, pair, 'full'))
  const chance = chanceWords(language, chanceOfVerdict(pair), 'full')
  const known = measureOf(measure.metric)
  const up = verdict === 'ahead'
  if (!known) return (up ? headline.plainMore : headline.plainLess)(first, measure.name, second, chance)
  const group = whoText(language, known.traits).subject
  const byValue = known.by === 'value'
  const say = byValue
    ? up
      ? headline.valueMore
      : headline.valueLess
    : up
      ? headline.countMore
      : headline.countLess
  return say(first, group, second, chance)
}

/** The second half of the headline: the leader against the next one. */
function against(
  language: CompareLanguage,
  measure: Compared,
  leader: Contender,
  { who, pair }: { readonly who: string; readonly pair: PairNumbers }
): string {
  const { headline } = language.words.compare
  const verdict = verdictOf(pair)
  if (verdict === 'gap') return headline.andGap(who)
  if (verdict === 'equal') return headline.andSame(who)
  if (verdict === 'same') return headline.andSameNearly(who)
  if (verdict === 'unclear') {
    const say = verdictOf(leader.today) === 'unclear' ? headline.norFrom : headline.andUnclear
    return say(who, aheadOnly(language, measure, pair, 'again'))
  }
  const chance = chanceWords(language, chanceOfVerdict(pair), 'again')
  // "But" where the two halves pull apart.
  const agrees = verdictOf(leader.today) === verdict
  const isShare = measureOf(measure.metric) !== null
  if (verdict === 'ahead') {
    if (isShare) return (agrees ? headline.andMore : headline.butMore)(who, chance)
    return (agrees ? headline.andHigher : headline.butHigher)(who, chance)
  }
  if (isShare) return (agrees ? headline.andLess : headline.butLess)(who, chance)
  return (agrees ? headline.andLower : headline.butLower)(who, chance)
}

function aheadOnly(language: CompareLanguage, measure: Compared, pair: Counts, where: 'full' | 'again') {
  const { headline } = language.words.compare
  const chance = chanceOf(pair.ahead, pair.runs)
  if (chance.kind === 'almostNone') return headline.neverAhead
  const say = measureOf(measure.metric) ? headline.aheadOnly : headline.higherOnly
  return say(chanceWords(language, chance, where))
}

/** "The bill rises by 2% to 6%." */
export function costSentence({ format, words }: CompareLanguage, { p10, p90 }: Bill): string {
  const { cost } = words.compare
  if (p10 === 0 && p90 === 0) return cost.same
  const width = p90 - p10
  if (p10 >= 0) {
    const [low, high] = format.ends(p10, p90)
    return low === high ? cost.moreAbout(low) : cost.more(low, high)
  }
  if (p90 <= 0) {
    const [low, high] = [format.share(-p90, width), format.share(-p10, width)]
    return low === high ? cost.lessAbout(low) : cost.less(low, high)
  }
  return cost.either(format.change(p10, width), format.change(p90, width))
}

/** "The same 2,000 futures for every proposal. We cannot tell B from today’s rules." */
export function compareLine(
  language: CompareLanguage,
  measure: Compared,
  contenders: readonly Contender[],
  told: { readonly leader: string; readonly second: string | null }
): string {
  const { line } = language.words.compare
  const runs = Math.max(0, ...contenders.map(({ today }) => today.runs))
  const parts = [line.same(language.format.count(runs))]
  for (const contender of contenders) {
    const { who, today, equalsToday } = contender
    const said = who === told.leader || (who === told.second && verdictOf(today) === 'ahead')
    if (!said) parts.push(standing(language, measure, contender))
    const ties = notableTies(today)
    const count = (futures: number) => language.format.count(futures)
    if (!equalsToday && ties > 0) parts.push(line.ties(who, count(ties), count(today.runs)))
  }
  return parts.join(' ')
}

/** How one proposal stands to today's rules, in a short sentence. */
function standing(language: CompareLanguage, measure: Compared, { who, today, equalsToday }: Contender) {
  const { line, words, today: than } = language.words.compare
  if (equalsToday) return line.equal(who)
  const verdict = verdictOf(today)
  if (verdict === 'gap') return line.gap(who)
  if (verdict === 'equal') return line.sameAll(who)
  if (verdict === 'same') return line.sameNearly(who)
  if (verdict === 'unclear') return line.unclear(who)
  const say = measureOf(measure.metric) ? words.share : words.plain
  const claim = (verdict === 'ahead' ? say.above : say.below)(who, than)
  return line.stands(claim, plain(chanceWords(language, chanceOfVerdict(today), 'full')))
}

/** Any two policies in a sentence, with the range of their difference. */
export function pairSentence(
  language: CompareLanguage,
  measure: Compared,
  pairing: Pairing & { readonly equal: boolean }
): readonly Part[] {
  const { headline } = language.words.compare
  const { first, second, pair } = pairing
  if (pairing.equal) return toParts(headline.equal(first, second) + headline.end)
  const told = pairClaim(language, measure, pairing) + headline.end
  if (['equal', 'gap'].includes(verdictOf(pair))) return toParts(told)
  return toParts(`${told} ${changeSentence(language, language.words, measure.scale, pair)}`)
}

/** "8 of 10", "nearly all", "all 2,000": for columns whose head says what of. */
export function tenthsText({ words, format }: CompareLanguage, chance: Chance): string {
  const { tenths } = words.compare
  if (chance.runs === 0) return GAP
  if (chance.kind === 'all') return tenths.all(format.count(chance.runs))
  return chance.kind === 'outOfTen' ? tenths.outOfTen(chance.k) : tenths[chance.kind]
}

function chanceWords({ words, format }: CompareLanguage, chance: Chance, where: 'full' | 'again'): string {
  const texts = where === 'full' ? words.compare.chance : words.compare.chanceAgain
  if (chance.kind === 'all') return texts.all(format.count(chance.runs))
  return chance.kind === 'outOfTen' ? texts.outOfTen(chance.k) : texts[chance.kind]
}

/** Without emphasis, for lines of notes. */
function plain(text: string): string {
  return toParts(text)
    .map((part) => part.text)
    .join('')
}
