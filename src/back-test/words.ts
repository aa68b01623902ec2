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

const KINDS = {
  comparable: 'comparable',
  otherBase: 'other base',
  otherYear: 'other year',
  modelLacksIt: 'the model lacks it',
} as const

export function targetWords(target: TargetResult, currency: string): TargetWords {
  const { p10, p50, p90 } = target
  const numbers = numbersOf(target.unit, currency)
  return {
    observed: observedWords(target, currency),
    simulated:
      target.above === undefined
        ? `${numbers.range(p10, p90)} (middle ${numbers.value(p50)})`
        : `a chance of ${Math.round(100 * target.mean)}%`,
    result: resultWords(target),
    miss: target.hit ? '' : missWords(target, currency),
  }
}

function observedWords(target: TargetResult, currency: string): string {
  const { observed, tolerance, mustFail } = target
  const numbers = numbersOf(target.unit, currency)
  if (target.above !== undefined)
    return `${numbers.value(target.above)} or more: ${observed === 1 ? 'happened' : 'did not happen'}`
  if (mustFail) return `at most ${numbers.value(bound(target))}`
  return tolerance === 0
    ? numbers.value(observed)
    : `${numbers.value(observed)} ± ${numbers.distance(tolerance)}`
}

function resultWords(target: TargetResult): string {
  const { hit, kind } = target
  const verdict = verdictWords(target)
  return hit || kind === undefined ? verdict : `${verdict} (${KINDS[kind]})`
}

function verdictWords({ mustFail, verdict }: TargetResult): string {
  if (mustFail) return verdict === 'hit' ? 'fails, as it did' : 'miss: does not fail'
  return { hit: 'hit', tooLow: 'miss: too low', tooHigh: 'miss: too high' }[verdict]
}

function missWords(target: TargetResult, currency: string): string {
  const { observed, p10, p90, gap, mustFail, verdict, note } = target
  const { value, distance } = numbersOf(target.unit, currency)
  const by = distance(gap)
  const distanceWords = ((): string => {
    if (target.above !== undefined) return `Its chance was ${Math.round(100 * target.mean)}%.`
    if (mustFail) return `1 of 10 futures end above ${value(p90)}, ${by} over the bound.`
    if (verdict === 'tooLow')
      return `Too low by ${by}: 9 of 10 futures end at or under ${value(p90)}, observed was ${value(observed)}.`
    return `Too high by ${by}: 9 of 10 futures end at or above ${value(p10)}, observed was ${value(observed)}.`
  })()
  return note === undefined ? distanceWords : `${distanceWords} ${note}`
}
