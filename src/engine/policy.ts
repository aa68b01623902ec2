import type { LeverId } from './levers/index.ts'

/** A lever that moves over time: linear between the two years, constant outside. */
export interface Ramp {
  readonly from: number
  readonly to: number
  readonly startYear: number
  readonly endYear: number
}

/** One change of a lever: its value from this year on, reached in a straight line from the step before if `line`. */
export interface Step {
  readonly year: number
  readonly value: number
  readonly line?: boolean
}

/** A lever that changes several times, years rising; before the first step it stands at the first value. */
export interface Steps {
  readonly steps: readonly Step[]
}

/** What a lever is set to: one value for all years, a ramp, or dated steps. */
export type Setting = number | Ramp | Steps

/** One setting per lever, in the lever's unit; a lever that is absent stands at its neutral value. */
export interface Policy {
  readonly id: string
  readonly levers: Readonly<Partial<Record<LeverId, Setting>>>
}

/** A lever's value in one calendar year. */
export function leverInYear(setting: Setting, year: number): number {
  if (typeof setting === 'number') return setting
  return 'steps' in setting ? valueOfSteps(setting.steps, year) : valueOfRamp(setting, year)
}

function valueOfRamp({ from, to, startYear, endYear }: Ramp, year: number): number {
  if (year <= startYear) return year < startYear || endYear > startYear ? from : to
  if (year >= endYear) return to
  return between(from, to, (year - startYear) / (endYear - startYear))
}

function valueOfSteps(steps: readonly Step[], year: number): number {
  const next = steps.findIndex((step) => step.year > year)
  if (next === 0) return steps[0]!.value
  const last = steps[(next === -1 ? steps.length : next) - 1]!
  const coming = steps[next]
  if (!coming?.line) return last.value
  return between(last.value, coming.value, (year - last.year) / (coming.year - last.year))
}

function between(from: number, to: number, part: number): number {
  return from + (to - from) * part
}
