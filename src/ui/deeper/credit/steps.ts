import type { Credit, Share } from '../../../analysis/credit/credit.ts'
import { roundStep } from '../../../charts/axis.ts'

/** One lever's bar: it starts where the one above ends. */
export interface CreditStep {
  readonly lever: string
  readonly part: Share
  readonly alone: Share
  /** Of the mean of the measure, in its unit. */
  readonly from: number
  readonly to: number
}

export interface CreditAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** From the mean under today's rules to that under the proposal, lever by lever. */
export function stepsOf({ today, levers }: Credit): readonly CreditStep[] {
  let at = today.mean
  return levers.map(({ lever, part, alone }) => {
    const from = at
    at += part.mean
    return { lever, part, alone, from, to: at }
  })
}

/** Where a value stands on an axis (percent of its width). */
export function partOf({ low, high }: CreditAxis, value: number): number {
  return 100 * Math.min(1, Math.max(0, (value - low) / (high - low)))
}

/** One point: an axis is never shorter. */
const SHORTEST = 0.01
const PIECES = 6

/** The round axis that holds every bar. */
export function creditAxis({ today, whole, together }: Credit, steps: readonly CreditStep[]): CreditAxis {
  const end = today.mean + whole.mean
  const all = [today.mean, end, end - together.mean].concat(steps.flatMap(({ from, to }) => [from, to]))
  const [least, most] = [Math.min(...all), Math.max(...all, Math.min(...all) + SHORTEST)]
  const step = roundStep(most - least, PIECES)
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)]
  const tidy = (value: number) => Number(value.toPrecision(12)) + 0
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step))
  return { low: tidy(first * step), high: tidy(last * step), ticks }
}
