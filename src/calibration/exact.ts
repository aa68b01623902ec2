/** Real functions and random streams of the engine: a fit to data must give the same bits in every runtime. */
import { log } from '../engine/real/log.ts'

export { nextNormal } from '../engine/random/normal.ts'
export { nextUniform, openStream } from '../engine/random/stream.ts'
export { exp } from '../engine/real/exp.ts'
export { normalQuantile } from '../engine/real/normal-quantile.ts'
export { power } from '../engine/real/power.ts'
export { log }

/** log(1 + x) for x > −1, also where x is tiny (Goldberg 1991, theorem 4). */
export function log1p(x: number): number {
  const one = 1 + x
  return one === 1 ? x : (x * log(one)) / (one - 1)
}
