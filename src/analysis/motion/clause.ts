import type { Column } from '../../runner/lab.ts'

/** A promise that can be checked: a measure, a threshold and a year. */
export interface Clause {
  readonly measure: Column
  readonly side: 'atLeast' | 'atMost'
  /** In the measure's unit (a share is 0–1). */
  readonly threshold: number
}

/** Slack for binary noise: a share of exactly 30% meets "at least 30%" and "at most 30%". */
const NOISE = 1e-9

/** Whether a value meets a clause; where there is no value, it does not. */
export function meets({ side, threshold }: Clause, value: number): boolean {
  return side === 'atLeast' ? value >= threshold - NOISE : value <= threshold + NOISE
}
