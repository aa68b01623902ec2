import type { Planned } from '../../analysis/plan.ts'
import { RunnerError } from '../../runner/errors.ts'
import type { Bench, Outcomes } from '../../runner/lab.ts'
import type { Context } from '../command.ts'
import { createThreadLab } from '../lab.ts'
import { createProgressLine } from '../output.ts'
import { inputError } from '../problems.ts'

export interface PlanPart {
  readonly planned: readonly Planned[]
  /** The futures `first` to `first + count − 1` of every experiment. */
  readonly first: number
  readonly count: number
}

/** Played before the rest of the first experiment is cut into chunks by the time that these took (futures). */
const FIRST = 16

/**
 * Plays a part of the futures of every experiment of a plan, in threads.
 *
 * @param file the scenario's, for what the engine refuses.
 * @throws InputError when the engine refuses the model.
 */
export async function playPlan(
  { planned, first, count }: PlanPart,
  { workers, file }: { readonly workers: number; readonly file: string },
  { signal }: Pick<Context, 'signal'>
): Promise<readonly Outcomes[]> {
  signal.throwIfAborted()
  const total = planned.reduce((sum, { job }) => sum + job.policies.length * count, 0)
  const progress = createProgressLine(total, 'futures, all policies together')
  let done = 0
  const onPlayed = (futures: number): void => progress.update((done += futures))
  const lab = createThreadLab({ workers: Math.max(1, Math.min(workers, total)), onPlayed })
  const stop = () => lab.dispose()
  signal.addEventListener('abort', stop)
  try {
    return await playAll(lab.bench(), { planned, first, count }, workers)
  } catch (thrown) {
    if (!(thrown instanceof RunnerError && thrown.code === 'modelOutOfRange')) throw thrown
    throw inputError(file, thrown.message)
  } finally {
    signal.removeEventListener('abort', stop)
    progress.end()
    await lab.close()
  }
}

async function playAll(
  bench: Bench,
  { planned, first, count }: PlanPart,
  workers: number
): Promise<readonly Outcomes[]> {
  const outcomes: Outcomes[] = []
  const head = Math.min(FIRST, count)
  const [lead, ...others] = planned
  if (!lead) return []
  const begun = await bench.play({ ...lead, first, count: head })
  const waiting = [...others.entries()]
  const drain = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, experiment] = next
      outcomes[at + 1] = await bench.play({ ...experiment, first, count })
    }
  }
  const rest = async (): Promise<void> => {
    const after = await bench.play({ ...lead, first: first + head, count: count - head })
    outcomes[0] = begun.map((policy, p) =>
      policy.map((column, c) => {
        const whole = new Float64Array(count)
        whole.set(column)
        whole.set(after[p]?.[c] ?? [], head)
        return whole
      })
    )
  }
  // One experiment more than threads under way: none waits for the end of another, and few jobs are held at once.
  await Promise.all([rest(), ...Array.from({ length: workers }, drain)])
  return outcomes
}
