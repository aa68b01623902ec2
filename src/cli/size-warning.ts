import type { Model } from '../engine/index.ts'
import { tendersOfFuture } from '../runner/size.ts'

/** From so many contracts a future it is worth saying that futures take long (count). */
const LARGE = 1_000_000
/** An ordinary computer awards a contract in about this time (s). */
const SECONDS_EACH = 1.5e-6

/** Says on standard error that each future of a large place takes long. */
export function warnOfSize(model: Model): void {
  const contracts = tendersOfFuture(model)
  if (contracts < LARGE) return
  const count = new Intl.NumberFormat('en')
  const seconds = count.format(Math.max(1, Math.round(contracts * SECONDS_EACH)))
  process.stderr.write(
    `A future of this place holds about ${count.format(contracts)} contracts: it takes some ${seconds} s under each policy.\n`
  )
}
