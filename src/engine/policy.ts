import type { LeverId } from './levers/index.ts'

/** A lever that moves over time: linear between the two years, constant outside. */
export interface Ramp {
  readonly from: number
  readonly to: number
  readonly startYear: number
  readonly endYear: number
}

/** One value or ramp per lever, in the lever's unit; a lever that is absent stands at its neutral value. */
export interface Policy {
  readonly id: string
  readonly levers: Readonly<Partial<Record<LeverId, number | Ramp>>>
}

/** A lever's value in one calendar year. */
export function leverInYear(setting: number | Ramp, year: number): number {
  if (typeof setting === 'number') return setting
  const { from, to, startYear, endYear } = setting
  if (year <= startYear) return year < startYear || endYear > startYear ? from : to
  if (year >= endYear) return to
  return from + ((to - from) * (year - startYear)) / (endYear - startYear)
}
