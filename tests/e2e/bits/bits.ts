import { createPoolLab } from '../../../src/runner/lab-pool.ts'
import { createPoolRunner } from '../../../src/runner/pool.ts'
import { hashOfReals } from '../../engine/real/golden-bits.ts'
import { runnerFacts } from '../../runner/facts.ts'
import { hashOfLab, labFacts } from '../../runner/lab-facts.ts'

/** What a browser test asks of this page. */
export interface Bits {
  /** Hashes of the engine's real functions and draws, computed here. */
  reals(): Record<string, string>
  /** Hashes of what a lab over real workers plays here. */
  lab(): Promise<Record<string, string>>
  /** Names of the facts that hold for every runner, and of those for every lab. */
  facts(): string[]
  /** Checks one fact over real workers: an empty text when it holds, else what went wrong. */
  check(name: string): Promise<string>
}

/** Every fact, ready to be checked over real workers. */
const facts = new Map<string, () => Promise<void>>([
  ...runnerFacts.map(({ name, check }) => [`a runner ${name}`, () => check(createPoolRunner)] as const),
  ...labFacts.map(({ name, check }) => [`a lab ${name}`, () => check(createPoolLab)] as const),
])

const bits: Bits = {
  reals: hashOfReals,
  lab: () => hashOfLab(createPoolLab),
  facts: () => [...facts.keys()],
  async check(name) {
    const check = facts.get(name)
    if (!check) return `no such fact: ${name}`
    try {
      await check()
      return ''
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown)
    }
  },
}

Object.assign(globalThis, { bits })
