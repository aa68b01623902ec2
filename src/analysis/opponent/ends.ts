import { drawnQuantities, quantile, type SimulationJob } from '../../engine/index.ts'

/** What is plausible of an uncertain number: the middle 8 of 10 of what the futures draw. */
export interface Ends {
  readonly name: string
  readonly low: number
  readonly usual: number
  readonly high: number
}

/** Draws that the ends are taken from; each costs no simulation. */
const DRAWS = 2000
const DIGITS = 3

/**
 * The plausible ends of every uncertain number of a job: the 10th and 90th percentile of its draws, rounded inwards to
 * three digits so that they can be said and typed. A number whose ends fall together is left out: it cannot be moved.
 */
export function plausibleEnds({ model, seed }: SimulationJob): Ends[] {
  return drawnQuantities(model, seed, 0, DRAWS).flatMap(({ name, values }) => {
    const sorted = values.slice().sort()
    const [p10, usual, p90] = [0.1, 0.5, 0.9].map((p) => quantile(sorted, p)) as [number, number, number]
    const [low, high] = [inwards(p10, 'up'), inwards(p90, 'down')]
    const ends = low < high ? { low, high } : { low: p10, high: p90 }
    return ends.low < ends.high ? [{ name, usual, ...ends }] : []
  })
}

/** The nearest number of three digits that does not lie outside. */
function inwards(value: number, to: 'up' | 'down'): number {
  const near = Number(value.toPrecision(DIGITS))
  if (to === 'up' ? near >= value : near <= value) return near
  const [, exponent = '0'] = value.toExponential().split('e')
  const unit = Number(`1e${Number(exponent) - DIGITS + 1}`)
  return Number((to === 'up' ? near + unit : near - unit).toPrecision(DIGITS))
}
