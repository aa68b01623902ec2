import { exponentialOfWord } from '../../../src/engine/random/exponential.ts'
import { nextBeta, nextGamma } from '../../../src/engine/random/gamma.ts'
import { nextNormal } from '../../../src/engine/random/normal.ts'
import { nextExponential, nextUniform, nextWord, openStream } from '../../../src/engine/random/stream.ts'
import { exp } from '../../../src/engine/real/exp.ts'
import { logGamma } from '../../../src/engine/real/log-gamma.ts'
import { log } from '../../../src/engine/real/log.ts'
import { normalQuantile } from '../../../src/engine/real/normal-quantile.ts'
import { power } from '../../../src/engine/real/power.ts'

type Draw = (state: Int32Array) => number

/** A number of any size between 2^-1000 and 2^1000, by exact steps only. */
function wide(state: Int32Array): number {
  const exponent = nextWord(state) % 1000
  let x = 0.5 + nextUniform(state)
  for (let i = 0; i < Math.abs(exponent); i++) x *= exponent < 0 ? 0.5 : 2
  return x
}

const DRAWS: Record<string, Draw> = {
  nextWord,
  nextUniform,
  nextExponential,
  nextNormal,
  exponentialNearOne: (state) => exponentialOfWord(-1 - (nextWord(state) >>> 16)),
  gammaBelowOne: (state) => nextGamma(state, 0.4),
  gammaAboveOne: (state) => nextGamma(state, 2.5),
  nextBeta: (state) => nextBeta(state, 0.7, 1.8),
  betaBelowOne: (state) => nextBeta(state, 0.02, 0.3),
  logOfUnit: (state) => log(nextUniform(state)),
  logNearOne: (state) => log(0.98 + 0.04 * nextUniform(state)),
  logOfWide: (state) => log(wide(state)),
  expOfSmall: (state) => exp(4 * nextUniform(state) - 2),
  expOfWide: (state) => exp(1500 * nextUniform(state) - 750),
  power: (state) => power(20 * nextUniform(state), 12 * nextUniform(state) - 6),
  logGamma: (state) => logGamma(30 * nextUniform(state)),
  normalQuantile: (state) => normalQuantile(nextUniform(state)),
}

/**
 * Hash 100,000 outputs of each real function and each kind of draw: 32-bit FNV-1a over the bytes of the doubles,
 * in hexadecimal. Two runtimes that compute the same bits return the same record.
 */
export function hashOfReals(): Record<string, string> {
  const hashes: Record<string, string> = {}
  const view = new DataView(new ArrayBuffer(8))
  const state = new Int32Array(2)
  for (const [name, draw] of Object.entries(DRAWS)) {
    openStream(state, 2024, 1, 2, 3)
    let hash = 0x811c9dc5
    for (let i = 0; i < 100_000; i++) {
      view.setFloat64(0, draw(state))
      for (let byte = 0; byte < 8; byte++) hash = Math.imul(hash ^ view.getUint8(byte), 0x01000193)
    }
    hashes[name] = (hash >>> 0).toString(16).padStart(8, '0')
  }
  return hashes
}
