import type { LeverId, Trait } from '../../engine/index.ts'
import type { Language } from '../catalogue.ts'
import { plainName } from '../rich.ts'
import { chanceOf } from './chance.ts'
import type { PairedCounts } from './futures.ts'
import { chanceText } from './headline.ts'
import { changeRange, type Range } from './range.ts'
import type { TileChange } from './tiles.ts'

/** How one policy does in one place. */
export type Verdict = 'works' | 'fails' | 'cannotTell'

/** Why a policy fails in a place, or at what price it works, read off the numbers. */
export type PlaceReason =
  'law' | 'noSupplier' | 'noBidders' | 'noCapacity' | 'cash' | 'politics' | 'tooDear' | 'noEffect'

/** What a tile says of one place. */
export interface PlaceInput {
  readonly place: string
  readonly verdict: Verdict
  readonly reasons: readonly PlaceReason[]
  readonly change: TileChange
  readonly counts: PairedCounts
  /** Paired change of the share (0–1), with its middle. */
  readonly points: Range & { readonly p50: number }
  readonly beyondLaw: readonly { readonly lever: LeverId; readonly law: string }[]
  readonly unfilled: number
  readonly entryKnown: boolean
  readonly use: number | null
  readonly demand: number | null
  readonly tied: number
  readonly carried: number
  /** Share of futures in which the programme is out of force in its worst year (0–1). */
  readonly lapsed: number
  readonly runs: number
  /** Paired change of the bill as a part of it. */
  readonly cost: Range
  readonly leftOut: readonly LeftOut[]
}

interface LeftOut {
  readonly lever: LeverId
  readonly why: 'money' | 'noObject' | 'noSupplier' | 'already'
}

/** The tile in sentences. */
export interface PlaceText {
  readonly verdict: string
  readonly change: string
  readonly reason: string
  readonly leftOut: readonly string[]
  /** All of it in one text, place first. */
  readonly whole: string
}

export function placeText(language: Language, input: PlaceInput): PlaceText {
  const { places } = language.messages
  const verdict = verdictSentence(language, input)
  const change = changeSentence(language, input.points)
  const [main, ...more] = input.reasons.map((reason) => reasonSentence(language, reason, input))
  const also = more.length > 0 ? places.reasons.also(more.join(' ')) : ''
  const reason = [main ?? '', also].filter((part) => part !== '').join(' ')
  const leftOut = leftOutSentences(language, input.leftOut)
  const parts = [verdict, change, reason, ...leftOut].filter((part) => part !== '')
  return { verdict, change, reason, leftOut, whole: places.whole(plainName(input.place), parts.join(' ')) }
}

/** The tile of a place in which nothing could be tried: no lever applies, or nobody there is who was asked about. */
export function nothingText(
  language: Language,
  input: Pick<PlaceInput, 'place' | 'leftOut'> & { readonly nobody: Trait | null }
): PlaceText {
  const { places, traits } = language.messages
  const verdict = input.nobody ? places.leftOut.noTrait(traits[input.nobody].subject) : places.nothing
  const leftOut = leftOutSentences(language, input.leftOut)
  const whole = places.whole(plainName(input.place), [verdict, ...leftOut].join(' '))
  return { verdict, change: '', reason: '', leftOut, whole }
}

/** Why levers of the mix were not tried, one sentence each. */
function leftOutSentences({ messages }: Language, leftOut: readonly LeftOut[]): readonly string[] {
  return leftOut.map(({ lever, why }) => messages.places.leftOut[why](messages.levers[lever].label))
}

function verdictSentence(language: Language, input: PlaceInput): string {
  const { places } = language.messages
  const { verdict, reasons, change, counts } = input
  const { ahead, behind, runs } = counts
  const aheadText = chanceText(language, chanceOf(ahead, runs), 'note')
  const behindText = chanceText(language, chanceOf(behind, runs), 'note')
  const { k } = chanceOf(ahead, runs)
  if (reasons.includes('law')) return places.failsLaw(ifChanged())
  if (reasons.includes('noSupplier')) return places.notTried(ifChanged())
  if (verdict === 'works') return places.works(aheadText)
  if (verdict === 'cannotTell') return k < 1 ? places.cannotTellNone : places.cannotTell(k)
  return change === 'lower' ? places.failsBehind(behindText) : places.failsSame

  function ifChanged(): string {
    const texts = places.ifChanged
    switch (change) {
      case 'higher':
        return texts.works(aheadText)
      case 'lower':
        return texts.behind(behindText)
      case 'same':
        return texts.same
      case 'unclear':
        return k < 1 ? texts.cannotTellNone : texts.cannotTell(k)
    }
  }
}

function changeSentence({ messages, format }: Language, { p10, p50, p90 }: PlaceInput['points']): string {
  const [low, high, middle] = [p10, p90, p50].map((points) => format.points(points, p90 - p10))
  const { change, changeNarrow } = messages.places
  return low === high ? changeNarrow(low ?? '') : change(low ?? '', high ?? '', middle ?? '')
}

/** One reason with the numbers behind it. */
function reasonSentence(language: Language, reason: PlaceReason, input: PlaceInput): string {
  const { messages, format } = language
  const { reasons } = messages.places
  switch (reason) {
    case 'law':
      return input.beyondLaw
        .map(({ lever, law }) => reasons.law(messages.levers[lever].label, plainName(law)))
        .join(' ')
    case 'noSupplier':
      return reasons.noSupplier
    case 'noBidders': {
      const unfilled = format.share(input.unfilled, 1)
      return input.entryKnown ? reasons.noBidders(unfilled) : reasons.noBiddersUnknown(unfilled)
    }
    case 'noCapacity': {
      const [use, demand] = [input.use ?? 0, input.demand ?? 0]
      return demand > Math.max(1, use)
        ? reasons.tooMuchKept(format.share(1 / demand, demand > 20 ? 0 : 1))
        : reasons.noCapacity(format.share(use, 1))
    }
    case 'cash':
      return reasons.cash(format.decimal(input.tied), format.decimal(input.carried))
    case 'politics': {
      const lapsed = Math.round(input.lapsed * input.runs)
      return reasons.politics(chanceText(language, chanceOf(lapsed, input.runs), 'note'))
    }
    case 'tooDear':
      return reasons.tooDear(changeRange(language, input.cost))
    case 'noEffect':
      return reasons.noEffect
  }
}

export interface VerdictCounts {
  readonly works: number
  readonly fails: number
  readonly cannotTell: number
  /** Places in which no lever could be tried, and places that could not be run. */
  readonly nothing: number
  readonly missing: number
}

/** "Works in 4 of 12 places, fails in 5, in 3 we cannot tell." */
export function placesSummary({ messages, format }: Language, counts: VerdictCounts): string {
  const { summary } = messages.places
  const all = counts.works + counts.fails + counts.cannotTell + counts.nothing + counts.missing
  const rest = (['fails', 'cannotTell', 'nothing', 'missing'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => summary[kind](format.count(counts[kind])))
  return summary.end([summary.works(format.count(counts.works), format.count(all)), ...rest].join(', '))
}
