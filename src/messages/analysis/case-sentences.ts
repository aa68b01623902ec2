import type { EvidenceId } from '../../analysis/opponent/evidence.ts'
import type { ObjectionId, OwnNumbers, Reading } from '../../analysis/opponent/objections.ts'
import type { ClaimKind, Strongest } from '../../analysis/opponent/strongest.ts'
import type { Language } from '../catalogue.ts'
import { displayUnit } from '../format.ts'
import { toParts, type Part } from '../rich.ts'
import { chanceOf } from '../sentences/chance.ts'
import { chanceText } from '../sentences/headline.ts'
import { whoseShare } from '../sentences/measure.ts'
import { changeRange } from '../sentences/range.ts'
import type { AnalysisMessages } from './index.ts'
import { pointsRange } from './opponent-sentences.ts'

/** Claim, objection and reply, each in one or two sentences. */
export interface CaseText {
  readonly claim: readonly Part[]
  /** Its usual words, such as “It will cost more.”; empty without an objection. */
  readonly quote: string
  readonly objection: readonly Part[]
  /** Empty without an objection. */
  readonly reply: readonly Part[]
  /** What was found elsewhere against the objection; empty where we list nothing. */
  readonly found: string
}

/** What the sentences are made of. */
export interface CaseInput {
  readonly strongest: Strongest
  readonly own: OwnNumbers
  /** Parts of numbers that only the analysis can tell (0–1). */
  readonly parts: { readonly bill: number; readonly passedOn: number; readonly lostJobs: number }
  /** What was found elsewhere against the objection; null: nothing that we list. */
  readonly evidence: EvidenceId | null
  readonly metric: string
  readonly year: number
}

interface Telling extends CaseInput {
  readonly language: Language
  readonly words: AnalysisMessages['theCase']
  readonly measure: Reading
}

/** The case for and against a proposal in words; null when the run lacks the measure. */
export function caseText(language: Language, messages: AnalysisMessages, input: CaseInput): CaseText | null {
  const { theCase: words, opponent } = messages
  const measure = input.own.read(input.own.measure)
  if (!measure) return null
  const telling = { ...input, language, words, measure }
  const { objection } = input.strongest
  const claim = toParts(claimText(telling))
  if (objection === null) return { claim, quote: '', objection: toParts(words.none), reply: [], found: '' }
  const { point, reply } = SIDES[objection](telling)
  return {
    claim,
    quote: opponent.objections.each[objection].claim,
    objection: toParts(point),
    reply: toParts(reply),
    found: input.evidence ? words.elsewhere(opponent.objections.found[input.evidence]) : '',
  }
}

function claimText({ language, words: { claims }, strongest, measure, metric, year }: Telling): string {
  const { format } = language
  const { who, by } = whoseShare(language, metric)
  const { p10, p90 } = measure.proposal
  const unit = displayUnit(p90 - p10)
  // A claim is never rounded up.
  const level = format.share(Math.floor(p10 / unit + 1e-9) * unit, p90 - p10)
  const passed = (by === 'value' ? claims.byValue : claims.byCount)(who.subject, level, format.year(year))
  const points = pointsRange(language, measure.difference)
  const chance = aheadText(language, measure)
  const say: Readonly<Record<ClaimKind, string>> = {
    ahead: claims.ahead(passed, chance, points),
    behind: claims.behind(passed, chance, points),
    unclear: claims.unclear(passed, chance),
    same: claims.same(passed),
  }
  return say[strongest.claim]
}

type Side = (telling: Telling) => { readonly point: string; readonly reply: string }

const SIDES: Readonly<Record<ObjectionId, Side>> = {
  price: ({ language, words: { price }, own, parts, measure }) => ({
    point: price.point(language.format.share(parts.bill, spreadOf(own.read('spend.total')))),
    reply: price.reply(billRange(language, own), pointsRange(language, measure.difference)),
  }),
  capacity: ({ language, words: { capacity }, own }) => {
    const [unfilled, unmet] = [own.read('reserved.unfilled.share'), own.read('need.unmet.share')]
    return {
      point: capacity.point(highEnd(language, unfilled?.proposal)),
      reply: unmet ? capacity.reply(span(language, unmet.proposal), span(language, unmet.today)) : '',
    }
  },
  competition: ({ language, words: { competition }, own }) => ({
    point: competition.point(highRise(language, own.read('bids.single.share'))),
    reply: competition.reply(billRange(language, own)),
  }),
  fronts: ({ language, words: { fronts }, own, parts }) => {
    const genuine = own.read(`${own.measure}.genuine`)
    return {
      point: fronts.point(language.format.share(parts.passedOn, 1)),
      reply: genuine ? fronts.reply(pointsRange(language, genuine.difference)) : '',
    }
  },
  court: ({ language, words: { court }, own: { laws } }) => {
    const beyond = laws.filter(({ state }) => state === 'needsLawChange').length
    const count = (number: number) => language.format.count(number)
    return {
      point: court.point(count(beyond), count(laws.length)),
      reply: beyond < laws.length ? court.reply(count(laws.length - beyond)) : court.replyNone,
    }
  },
  dependence: ({ language, words: { dependence }, own }) => {
    const largest = own.read('concentration.largest')
    return {
      point: dependence.point(highRise(language, largest)),
      reply: largest ? dependence.reply(span(language, largest.today)) : '',
    }
  },
  reversal: ({ language, words: { reversal }, own, year }) => {
    const { mean = 1, runs = 1 } = own.read('programme.alive') ?? {}
    const ended = chanceOf(Math.round((1 - mean) * runs), runs)
    return {
      point: reversal.point(chanceText(language, ended, 'note'), language.format.year(year)),
      reply: reversal.reply,
    }
  },
  additional: ({ language, words: { additional }, strongest, measure }) => {
    const [points, chance] = [pointsRange(language, measure.difference), aheadText(language, measure)]
    return {
      point: additional.point(span(language, measure.today)),
      reply:
        strongest.claim === 'ahead'
          ? additional.reply(points, chance)
          : additional.replyUnclear(points, chance),
    }
  },
  displacement: ({ language, words: { displacement }, own, parts }) => {
    const net = own.read('jobs.net')
    return {
      point: displacement.point(language.format.share(parts.lostJobs, 1)),
      reply: net ? displacement.reply(jobsRange(language, net)) : '',
    }
  },
  delivery: ({ language, words: { delivery }, own }) => {
    const failed = own.read('delivery.failure.share')
    return {
      point: delivery.point(highRise(language, failed)),
      reply: failed ? delivery.reply(span(language, failed.proposal), span(language, failed.today)) : '',
    }
  },
}

const aheadText = (language: Language, { above, runs }: Reading): string =>
  chanceText(language, chanceOf(above, runs), 'note')

const span = ({ format }: Language, { p10, p90 }: Reading['today']): string => format.range(p10, p90)

/** The share that 1 in 10 futures pass. */
const highEnd = ({ format }: Language, ends: Reading['today'] | undefined): string =>
  format.share(ends?.p90 ?? NaN, (ends?.p90 ?? 0) - (ends?.p10 ?? 0))

/** Points by which 1 in 10 futures rise more; without a sign, since the sentence says it. */
function highRise({ format }: Language, reading: Reading | null): string {
  const { p10 = 0, p90 = 0 } = reading?.difference ?? {}
  return format.points(p90, p90 - p10).replace(/^\+/, '')
}

/** Width of the bill's range as a part of today's. */
const spreadOf = (bill: Reading | null): number =>
  bill ? (bill.difference.p90 - bill.difference.p10) / bill.meanToday : 1

function billRange(language: Language, { read }: OwnNumbers): string {
  const bill = read('spend.total')
  if (!bill) return ''
  const part = (money: number) => money / bill.meanToday
  return changeRange(language, { p10: part(bill.difference.p10), p90: part(bill.difference.p90) })
}

/** Whole jobs with their signs: "−5 to +12". */
function jobsRange({ format, messages }: Language, { difference: { p10, p90 } }: Reading): string {
  const write = (value: number) => `${Math.round(value) > 0 ? '+' : ''}${format.count(Math.round(value) + 0)}`
  const [low, high] = [write(p10), write(p90)]
  return low === high ? low : messages.results.between(low, high)
}
