import type { LeverId } from '../../engine/index.ts'
import {
  asItStandsLine,
  creditLine,
  failsLine,
  mattersLine,
  motionLine,
  partLine,
  reachLine,
  tradeLine,
} from '../../messages/analysis/answer-lines.ts'
import { analysisWords } from '../../messages/analysis/index.ts'
import { language, t } from '../../messages/messages.svelte.ts'
import { toParts, type Part } from '../../messages/rich.ts'
import { chanceAbove } from '../../messages/sentences/futures.ts'
import type { QuestionId } from '../../state/questions.ts'
import type { SessionView } from '../../state/session-view.ts'
import type { ResultView } from '../result.ts'
import { caseHere } from '../shared/case-here.ts'
import { CREDIT_RUNS, PART_RUNS, type Background } from './background.svelte.ts'
import { inputNames } from './fails/input-names.ts'

/** A question's answer in a line. */
export interface Answer {
  /** Null while it is being worked out. */
  readonly line: readonly Part[] | null
  /** It comes from few futures, and another will take its place. */
  readonly isFirst: boolean
  readonly hasFailed: boolean
}

type Answers = Readonly<Record<QuestionId, Answer>>

interface Told {
  readonly session: SessionView
  /** The futures on screen, as far as there are enough for words. */
  readonly result: ResultView | null
  readonly background: Background
}

/** The answers in a line, as far as they are known. Reactive. */
export function answersHere(told: Told): Answers {
  return {
    matters: mattersAnswer(told),
    fails: failsAnswer(told),
    reach: reachAnswer(told),
    opponent: opponentAnswer(told),
    part: partAnswer(told),
    credit: creditAnswer(told),
    trade: tradeAnswer(told),
    motion: answer(told.background.motion && motionLine(language(), words(), told.background.motion.motion)),
    adoption: answer(toParts(words().lines.adoption)),
  }
}

const words = () => analysisWords().questions

const answer = (line: readonly Part[] | null, isFirst = false, hasFailed = false): Answer => ({
  line,
  isFirst: isFirst && line !== null,
  hasFailed: hasFailed && line === null,
})

const namesIn = ({ assumptions, scenario }: SessionView) =>
  inputNames(language(), analysisWords().fails, assumptions, scenario.currency)

function mattersAnswer({ session, background: { decisive } }: Told): Answer {
  const { result, phase } = decisive
  const { target } = session.question
  const line = result && mattersLine(language(), words(), result, { target, name: namesIn(session) })
  return answer(line, false, phase === 'failed')
}

function failsAnswer({ session, background: { fails } }: Told): Answer {
  const line = fails.result && failsLine(language(), analysisWords(), fails.result, namesIn(session))
  return answer(line, false, fails.phase === 'failed')
}

/** More futures are being run. */
const isPart = (result: ResultView | null): boolean => result?.shown.complete === false

/** What is passed in 8 of 10 futures. */
const OFTEN = 0.2

function reachAnswer({ session, result, background: { reach } }: Told): Answer {
  if (reach.result) return answer(reachLine(language(), words(), reach.result, session.scenario.currency))
  if (!result) return answer(null)
  const rising = result.futures.proposal.filter((value) => !Number.isNaN(value)).sort()
  const at = (p: number) => rising[Math.floor(p * (rising.length - 1))] ?? NaN
  const { target } = result.shown.focus
  const line = asItStandsLine(language(), words(), at(OFTEN), { target, width: at(0.9) - at(0.1) })
  return answer(line, reach.phase !== 'failed')
}

function opponentAnswer({ session, result }: Told): Answer {
  const told = caseHere(session, result)
  if (!told) return answer(null)
  const line = told.quote === '' ? told.objection : [...toParts(`${told.quote} `), ...told.objection]
  return answer(line, isPart(result))
}

function partAnswer({ result, background: { part } }: Told): Answer {
  if (!part.result || !result) return answer(null, false, part.phase === 'failed')
  const { target } = result.shown.focus
  const chance = chanceAbove(result.futures.proposal, target)
  const line = partLine(language(), words(), part.result, { target, chance })
  return answer(line, part.result.runs < PART_RUNS.full)
}

const leverName = (id: string): string => t().levers[id as LeverId].label

function creditAnswer({ background: { credit } }: Told): Answer {
  const { result, phase } = credit
  const line = result && creditLine(language(), words(), result, leverName)
  return answer(line, (result?.runs ?? 0) < CREDIT_RUNS.full, phase === 'failed')
}

/** Ends of 8 of 10 futures, year by year. */
interface Lists {
  readonly p10: readonly number[]
  readonly p90: readonly number[]
}

function tradeAnswer({ result }: Told): Answer {
  const [gain, bill] = [result?.difference(result.shown.focus.metric), result?.difference('spend.total')]
  if (!result || !gain) return answer(null)
  const at = ({ p10, p90 }: Lists, whole = 1) => ({
    p10: (p10[result.at] ?? 0) / whole,
    p90: (p90[result.at] ?? 0) / whole,
  })
  const today = result.today('spend.total')?.p50[result.at] ?? 0
  const ends = bill && today > 0 ? at(bill, today) : null
  const isSame = !ends || (ends.p10 === 0 && ends.p90 === 0)
  return answer(tradeLine(language(), words(), at(gain), isSame ? null : ends), isPart(result))
}
