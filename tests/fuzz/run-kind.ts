import type { Case, Verdict } from './kind.ts'

/** What became of one input, and how long it took (ms of processor time). */
export interface Outcome {
  readonly outcome: Verdict['outcome'] | 'crash' | 'hang'
  readonly what: string
  readonly milliseconds: number
}

/** An input that takes more processor time than this is a hang (ms): a busy machine is none. */
export const HANG_MS = 2000

/** Tries one input: what it throws that is no refusal is a crash. */
export async function tryCase(each: Case): Promise<Outcome> {
  const begun = process.cpuUsage()
  const taken = () => {
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }
  try {
    const { outcome, what } = await each.run()
    const milliseconds = taken()
    return { outcome: milliseconds > HANG_MS ? 'hang' : outcome, what, milliseconds }
  } catch (thrown) {
    const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
    return { outcome: 'crash', what, milliseconds: taken() }
  }
}
