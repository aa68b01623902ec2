import type { Question } from '../../../analysis/question.ts'
import type { Model } from '../../../engine/index.ts'
import { runStudy } from '../../../study/client.ts'

/** Policy-futures a second, by model and measured year: as long as the page is open a device keeps its pace. */
const known = new WeakMap<Model, Map<number, number>>()

/** How many policy-futures a second this device plays of a question. */
export async function measuredPace(question: Question, signal: AbortSignal): Promise<number> {
  const { model } = question.job
  const { year } = question.measure
  const before = known.get(model)?.get(year)
  if (before !== undefined) return before
  let ready = performance.now()
  let done = ready
  const onProgress = (part: number): void => {
    if (part === 1) ready = performance.now()
    else done = performance.now()
  }
  const played = await runStudy('pace', question, { onProgress }, signal)
  const perSecond = (1000 * played) / Math.max(1, done - ready)
  known.set(model, new Map([...(known.get(model) ?? []), [year, perSecond]]))
  return perSecond
}

/** Seconds that a first answer, and a more exact one, may take. */
export const SECONDS = { quick: 6, exact: 40 } as const
