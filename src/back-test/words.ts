import { bound } from './judge.ts'
import { numbersOf } from './numbers.ts'
import type { TargetResult } from './report.ts'

/** What a target says, in the words of tables and lists. */
export interface TargetWords {
  readonly observed: string
  readonly simulated: string
  readonly result: string
  /** For a miss: by how much, and what the file says of the comparison. Empty for a hit. */
  readonly miss: string
}

export function targetWords(target: TargetResult, currency: string): TargetWords {
  const { p10, p50, p90 } = target
  const numbers = numbersOf(target.unit, currency)
  return {
    observed: observedWords(target, currency),
    simulated: `${numbers.range(p10, p90)} (middle ${numbers.value(p50)})`,
    result: resultWords(target),
    miss: target.hit ? '' : missWords(target, currency),
  }
}

function observedWords(target: TargetResult, currency: string): string {
  const { observed, tolerance, mustFail } = target
  const numbers = numbersOf(target.unit, currency)
  if (mustFail) return `at most ${numbers.value(bound(target))}`
  return tolerance === 0
    ? numbers.value(observed)
    : `${numbers.value(observed)} ± ${numbers.distance(tolerance)}`
}

function resultWords({ mustFail, verdict }: TargetResult): string {
  if (mustFail) return verdict === 'hit' ? 'fails, as it did' : 'miss: does not fail'
  return { hit: 'hit', tooLow: 'miss: too low', tooHigh: 'miss: too high' }[verdict]
}

function missWords(target: TargetResult, currency: string): string {
  const { observed, p10, p90, gap, mustFail, verdict, note } = target
  const { value, distance } = numbersOf(target.unit, currency)
  const by = distance(gap)
  const distanceWords = ((): string => {
    if (mustFail) return `1 of 10 futures end above ${value(p90)}, ${by} over the bound.`
    if (verdict === 'tooLow')
      return `Too low by ${by}: 9 of 10 futures end at or under ${value(p90)}, observed was ${value(observed)}.`
    return `Too high by ${by}: 9 of 10 futures end at or above ${value(p10)}, observed was ${value(observed)}.`
  })()
  return note === undefined ? distanceWords : `${distanceWords} ${note}`
}
