import type { Model } from '../engine/index.ts'
import { exp } from '../engine/real/exp.ts'
import { log } from '../engine/real/log.ts'
import { normalQuantile } from '../engine/real/normal-quantile.ts'

/** The part of spending in contracts worth less than a threshold (currency), where reservations reach (0–1). */
export function shareBelow({ categories }: Model, threshold: number): number {
  if (!(threshold > 0)) return 0
  let all = 0
  let below = 0
  for (const { tendersPerYear, medianValue, valueSpread, reservable, worksRatio = 1 } of categories) {
    const sigma = log(valueSpread.value)
    const spending = tendersPerYear.value * medianValue.value * exp((sigma * sigma) / 2)
    all += spending
    if (!reservable) continue
    const distance = log((threshold * worksRatio) / medianValue.value)
    // By value a log-normal is the same with its median at e^(σ²) times.
    const part = sigma > 0 ? chanceBelow((distance - sigma * sigma) / sigma) : Number(distance > 0)
    below += spending * part
  }
  return below / all
}

/** The chance of a standard normal number below x, to six digits: where its quantile is x. */
function chanceBelow(x: number): number {
  let low = 0
  let high = 1
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (normalQuantile(middle) < x) low = middle
    else high = middle
  }
  return (low + high) / 2
}
