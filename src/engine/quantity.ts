import type { Quantity, Shape } from './quantity-types.ts'
import { nextBeta } from './random/gamma.ts'
import { nextNormal } from './random/normal.ts'
import { nextUniform } from './random/stream.ts'
import { exp } from './real/exp.ts'
import { log } from './real/log.ts'

/** Standard deviations between the median and the 90th percentile of a normal. */
const Z90 = 1.2815515655446004

/** Whether runs draw this quantity at all. */
export function isUncertain({ low, high }: Quantity): boolean {
  return low !== undefined && high !== undefined && low < high
}

/** The shape of an uncertain quantity that names none. */
const DEFAULT_SHAPE: Shape = 'pert'

/** One draw of an uncertain quantity from its own stream. */
export function drawQuantity(quantity: Quantity, stream: Int32Array): number {
  const { value, low = value, high = value, shape = DEFAULT_SHAPE } = quantity
  switch (shape) {
    case 'uniform':
      return low + (high - low) * nextUniform(stream)
    case 'triangular':
      return triangular(low, value, high, nextUniform(stream))
    case 'pert': {
      const width = high - low
      // PERT is a beta whose mean gives the mode four times the weight of each bound.
      return low + width * nextBeta(stream, 1 + (4 * (value - low)) / width, 1 + (4 * (high - value)) / width)
    }
    case 'normal':
      return value + ((high - low) / (2 * Z90)) * nextNormal(stream)
    case 'lognormal':
      return value * exp(((log(high) - log(low)) / (2 * Z90)) * nextNormal(stream))
    case 'beta': {
      const sd = (high - low) / (2 * Z90)
      const size = (value * (1 - value)) / (sd * sd) - 1
      return nextBeta(stream, value * size, (1 - value) * size)
    }
  }
}

function triangular(low: number, mode: number, high: number, u: number): number {
  const width = high - low
  const below = (mode - low) / width
  return u < below
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode))
}

/** What is wrong with a quantity, or null: bounds in order, and a shape that can have them. */
export function quantityProblem(quantity: Quantity, min: number, max: number): string | null {
  const { value, low, high, shape = DEFAULT_SHAPE } = quantity
  for (const [name, x] of [
    ['value', value],
    ['low', low],
    ['high', high],
  ] as const) {
    if (x !== undefined && !(x >= min && x <= max)) return `${name} ${x}, must lie between ${min} and ${max}`
  }
  if ((low === undefined) !== (high === undefined)) return 'low and high belong together'
  if (low === undefined || high === undefined) return null
  if (!(low <= value && value <= high)) return `value ${value}, must lie between low ${low} and high ${high}`
  if (shape === 'lognormal' && !(low > 0)) return `low ${low}, must be positive for a lognormal`
  if (shape === 'beta' && low < high) {
    const sd = (high - low) / (2 * Z90)
    if (!(value * (1 - value) > sd * sd))
      return `low ${low} and high ${high}, too far apart for a beta of mean ${value}`
  }
  return null
}
