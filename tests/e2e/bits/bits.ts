import { createPoolRunner } from '../../../src/runner/pool.ts'
import { hashOfReals } from '../../engine/real/golden-bits.ts'
import { runnerFacts } from '../../runner/facts.ts'

/** What a browser test asks of this page. */
export interface Bits {
  /** Hashes of the engine's real functions and draws, computed here. */
  reals(): Record<string, string>
  /** Names of the facts that hold for every runner. */
  facts(): string[]
  /** Checks one fact over real workers: an empty text when it holds, else what went wrong. */
  check(name: string): Promise<string>
}

const bits: Bits = {
  reals: hashOfReals,
  facts: () => runnerFacts.map(({ name }) => name),
  async check(name) {
    const fact = runnerFacts.find((each) => each.name === name)
    if (!fact) return `no such fact: ${name}`
    try {
      await fact.check((setUp) => createPoolRunner(setUp))
      return ''
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown)
    }
  },
}

Object.assign(globalThis, { bits })
