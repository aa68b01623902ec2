import { leverById, leverInYear, type LeverId, type Policy, type Setting } from '../../engine/index.ts'

/** Between which two settings a lever is varied. */
export interface LeverSpan {
  readonly lever: LeverId
  readonly low: Setting
  readonly high: Setting
}

/** Calendar years that are played. */
export interface Years {
  readonly first: number
  readonly count: number
}

/** A policy with one lever set otherwise. */
export function withLever(policy: Policy, lever: LeverId, setting: Setting): Policy {
  return { id: policy.id, levers: { ...policy.levers, [lever]: setting } }
}

/**
 * A setting between the two of a span, year by year.
 *
 * @param part of the way from low to high (0–1); a switch and a lever in whole years take the nearest value they have.
 */
export function settingBetween({ lever, low, high }: LeverSpan, part: number, years: Years): Setting {
  const { unit } = leverById(lever)
  const between = (from: number, to: number): number => {
    const value = from + (to - from) * part
    return unit === 'switch' || unit === 'years' ? Math.floor(value + 0.5) : value
  }
  if (typeof low === 'number' && typeof high === 'number') return between(low, high)
  const steps = Array.from({ length: years.count }, (_, y) => {
    const year = years.first + y
    return { year, value: between(leverInYear(low, year), leverInYear(high, year)) }
  })
  return { steps }
}
