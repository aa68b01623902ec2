import { shareMetric } from '../../engine/index.ts'
import { measureOf } from '../../messages/sentences/measure.ts'
import type { OwnShare } from '../../messages/sentences/verdict.ts'
import { rangeAt, type ResultView } from '../result.ts'

/** What each of the groups that are counted together gets by itself; nothing where the question is about one group. */
export function ownShares(result: ResultView): readonly OwnShare[] {
  const { traits = [], by } = measureOf(result.shown.focus.metric) ?? {}
  if (traits.length < 2) return []
  return traits.flatMap((trait) => {
    const metric = shareMetric({ traits: [trait], byCount: by === 'count' })
    const [proposal, today, change] = [
      result.proposal(metric),
      result.today(metric),
      result.difference(metric),
    ]
    if (!proposal || !today || !change) return []
    const at = (series: typeof proposal) => rangeAt(series, result.at)
    return [{ trait, range: at(proposal), today: at(today), change: at(change) }]
  })
}
