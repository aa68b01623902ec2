import type {
  Ends,
  LeverInLaw,
  ObjectionId,
  OwnNumbers,
  Reading,
} from '../../analysis/opponent/objections.ts'
import type { Language } from '../catalogue.ts'
import { toParts, type Part } from '../rich.ts'
import { chanceOf } from '../sentences/chance.ts'
import { chanceText } from '../sentences/headline.ts'
import { changeRange } from '../sentences/range.ts'
import type { AnalysisMessages } from './index.ts'
import { pointsRange } from './opponent-sentences.ts'

type Words = AnalysisMessages['opponent']['objections']['each']

/** Where and when the numbers hold. */
export interface Whereof {
  readonly currency: string
  readonly year: number
}

interface Case extends Whereof {
  readonly language: Language
  readonly words: Words
  readonly own: OwnNumbers
}

type Answer = (at: Case) => readonly string[]

/** What this proposal's own numbers say to an objection; where they say nothing, that they do not. */
export function objectionAnswer(
  language: Language,
  words: Words,
  objection: ObjectionId,
  own: OwnNumbers,
  whereof: Whereof
): readonly (readonly Part[])[] {
  return ANSWERS[objection]({ language, words, own, ...whereof }).map(toParts)
}

const STATES = ['allowed', 'conditions', 'needsLawChange', 'unchecked'] as const

const ANSWERS: Readonly<Record<ObjectionId, Answer>> = {
  price: ({ language, words: { price }, own, currency }) => {
    const [index, bill] = [own.read('price.index'), own.read('spend.total')]
    if (!index) return []
    const moved = !isNone(index.difference) || !isRare(index.above, index.runs)
    const chance = chanceText(language, chanceOf(index.above, index.runs), 'note')
    const first = moved ? price.answer(changeRange(language, index.difference), chance) : price.same
    if (!bill) return [first]
    return [
      isNone(bill.difference) ? price.billSame : price.bill(moneyChange(language, bill.difference, currency)),
      first,
    ]
  },

  capacity: ({ language, words: { capacity }, own }) => {
    const [tried, empty, unmet] = [
      own.read('reserved.tried.count'),
      own.read('reserved.unfilled.share'),
      own.read('need.unmet.share'),
    ]
    const keeps = tried !== null && tried.proposal.p90 > 0
    const ofKept = (reading: Reading) =>
      tried && tried.today.p90 > 0
        ? capacity.answer(span(language, reading.proposal), span(language, reading.today))
        : capacity.answerNew(span(language, reading.proposal))
    const first = keeps && empty ? ofKept(empty) : capacity.none
    return [
      first,
      ...(unmet ? [capacity.unmet(span(language, unmet.proposal), span(language, unmet.today))] : []),
    ]
  },

  competition: ({ language, words: { competition }, own }) => {
    const single = own.read('bids.single.share')
    if (!single) return []
    const { proposal, today, difference } = single
    return [
      competition.answer(span(language, proposal), span(language, today), pointsRange(language, difference)),
    ]
  },

  fronts: ({ language, words: { fronts }, own: { leak, read, measure } }) => {
    if (!leak) return [fronts.waits]
    const reported = read(measure)
    if (!reported || leak.p90 <= NEXT_TO_NOTHING) return [fronts.none]
    const { format } = language
    const ends = [leak.p10, leak.p90].map((end) => format.points(end, leak.p90 - leak.p10).replace('+', ''))
    const points =
      ends[0] === ends[1] ? `${ends[0]}` : language.messages.results.between(`${ends[0]}`, `${ends[1]}`)
    return [fronts.answer(span(language, reported.proposal), points)]
  },

  court: ({ language, words: { court }, own: { laws } }) => {
    const counts = STATES.flatMap((state) => {
      const count = laws.filter((each) => each.state === state).length
      return count === 0 ? [] : [court.states[state](language.format.count(count))]
    })
    return counts.length === 0 ? [court.note] : [court.answer(language.format.list(counts)), court.note]
  },

  dependence: ({ language, words: { dependence }, own }) => {
    const largest = own.read('concentration.largest')
    return largest ? [dependence.answer(span(language, largest.proposal), span(language, largest.today))] : []
  },

  reversal: ({ language, words: { reversal }, own, year }) => {
    const alive = own.elections ? own.read('programme.alive') : null
    if (!alive) return [reversal.none]
    const chance = chanceOf(Math.round(alive.mean * alive.runs), alive.runs)
    return [reversal.answer(chanceText(language, chance, 'note'), language.format.year(year))]
  },

  additional: ({ language, words: { additional }, own }) => {
    const measure = own.read(own.measure)
    if (!measure) return []
    return [additional.answer(span(language, measure.today), pointsRange(language, measure.difference))]
  },

  displacement: ({ language, words: { displacement }, own }) => {
    const [total, net] = [own.read('jobs.total'), own.read('jobs.net')]
    if (!total || !net || (isNone(total.proposal) && isNone(total.today))) return [displacement.none]
    return [displacement.answer(signed(language, total.difference), signed(language, net.difference))]
  },

  delivery: ({ language, words: { delivery }, own }) => {
    const failed = own.read('delivery.failure.share')
    return failed ? [delivery.answer(span(language, failed.proposal), span(language, failed.today))] : []
  },
}

/** Below a twentieth of a percentage point nothing is worth a sentence. */
const NEXT_TO_NOTHING = 0.0005

const isNone = ({ p10, p90 }: Ends): boolean => p10 === 0 && p90 === 0

const isRare = (count: number, runs: number): boolean => chanceOf(count, runs).kind === 'almostNone'

const span = ({ format }: Language, { p10, p90 }: Reading['today']): string => format.range(p10, p90)

/** "−€960k to +€1.8m a year" */
function moneyChange({ format, messages }: Language, { p10, p90 }: Ends, currency: string): string {
  const write = (money: number) => `${money > 0 ? '+' : ''}${format.money(money, currency)}`
  return messages.results.price.aYear(messages.results.between(write(p10), write(p90)))
}

/** Whole numbers with their signs: "−5 to +12". */
function signed({ format, messages }: Language, { p10, p90 }: Ends): string {
  const write = (value: number) => {
    const rounded = Math.round(value)
    return rounded > 0 ? `+${format.count(rounded)}` : format.count(rounded + 0)
  }
  const [low, high] = [write(p10), write(p90)]
  return low === high ? low : messages.results.between(low, high)
}

/** "Reserved for cooperatives: allowed under conditions (Law 9/2017)" */
export function lawLine(words: Words['court'], { lever, state, law }: LeverInLaw): string {
  return law === '' || state === 'unchecked'
    ? `${lever}: ${words.state.unchecked}`
    : `${lever}: ${words.state[state]} (${law})`
}
