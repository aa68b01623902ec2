import { FOUND } from '../../analysis/opponent/objections.ts'
import {
  billRise,
  lostJobs,
  passedOn as partPassedOn,
  strongestOf,
} from '../../analysis/opponent/strongest.ts'
import { caseText, type CaseText } from '../../messages/analysis/case-sentences.ts'
import { analysisWords } from '../../messages/analysis/index.ts'
import { language, t } from '../../messages/messages.svelte.ts'
import { plainText } from '../../messages/rich.ts'
import type { SessionView } from '../../state/session-view.ts'
import { lawsOf, passedOn, readingOf } from '../deeper/opponent/own-numbers.ts'
import type { ResultView } from '../result.ts'

/** Claim, objection and reply from the futures on screen; null without them, or without a proposal. Nothing is played. */
export function caseHere(session: SessionView, result: ResultView | null): CaseText | null {
  if (!result || session.changedLevers().length === 0) return null
  const { metric, year } = result.shown.focus
  const own = {
    read: (each: string) => readingOf(result, each),
    measure: passedOn(metric).reported,
    leak: null,
    laws: lawsOf(session, t()),
    elections: session.scenario.elections !== undefined,
  }
  const strongest = strongestOf(own)
  if (!strongest) return null
  return caseText(language(), analysisWords(), {
    strongest,
    own,
    parts: {
      bill: billRise(own.read('spend.total')),
      passedOn: partPassedOn(own),
      lostJobs: lostJobs(own.read('jobs.total'), own.read('jobs.net')),
    },
    evidence: (strongest.objection && FOUND[strongest.objection].answers[0]) || null,
    // The objections are about what is paid, whichever way the page counts.
    metric: own.measure,
    year,
  })
}

/** The same as lines of a text, each with what it is; none where there is nothing to claim. */
export function caseLines(session: SessionView, result: ResultView | null): readonly string[] {
  const told = caseHere(session, result)
  if (!told) return []
  const { claim, objection, reply, line } = analysisWords().theCase
  const rows = [
    [claim, plainText(told.claim)],
    [objection, [told.quote, plainText(told.objection)].filter((text) => text !== '').join(' ')],
    [reply, plainText(told.reply)],
  ] as const
  return rows.filter(([, text]) => text !== '').map(([name, text]) => line(name, text))
}
