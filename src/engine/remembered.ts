import { log } from './real/log.ts'
import { power } from './real/power.ts'

/** The last power or logarithm asked for at each of some places: years and categories ask for the same ones again. */
export interface Remembered {
  readonly base: Float64Array
  readonly exponent: Float64Array
  readonly value: Float64Array
}

export function createRemembered(places: number): Remembered {
  // NaN is never equal to what is asked for.
  const column = () => new Float64Array(places).fill(NaN)
  return { base: column(), exponent: column(), value: column() }
}

/** `power(x, y)`, worked out only when it is not what was last asked for at this place. */
export function rememberedPower(
  { base, exponent, value }: Remembered,
  place: number,
  x: number,
  y: number
): number {
  if (base[place] === x && exponent[place] === y) return value[place]!
  const raised = power(x, y)
  base[place] = x
  exponent[place] = y
  value[place] = raised
  return raised
}

/** `log(x)`, worked out only when it is not what was last asked for at this place. */
export function rememberedLog({ base, value }: Remembered, place: number, x: number): number {
  if (base[place] === x) return value[place]!
  const logarithm = log(x)
  base[place] = x
  value[place] = logarithm
  return logarithm
}
