import { readSimulateOptions } from '../../src/cli/simulate-options.ts'
import { shardText } from '../../src/cli/shard-text.ts'
import { partRange } from '../../src/cli/shard.ts'
import { makeWork } from '../../src/cli/work.ts'
import { prepare, simulateRuns } from '../../src/engine/index.ts'

/** The parts of a simulation as `simulate --shard` writes them, played in this process. */
export function smallParts(of: number, ...args: readonly string[]): string[] {
  const options = readSimulateOptions(args)
  const work = makeWork(options)
  const prepared = prepare(work.job)
  const policies = work.job.policies.map((_, index) => index)
  return Array.from({ length: of }, (_, i) => {
    const { first, count } = partRange({ index: i + 1, of }, options.runs)
    const all = simulateRuns(prepared, policies, first, count)
    const length = all.length / policies.length
    const rows = policies.map((index) => all.slice(index * length, (index + 1) * length))
    return shardText(work, { first, count, rows })
  })
}
