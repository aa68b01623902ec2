import { RunnerError } from '../runner/errors.ts'
import { layoutWidth } from '../runner/store.ts'
import type { Command, Context } from './command.ts'
import { formatCsv, formatJson } from './format.ts'
import { createGatherer, jobLayout } from './gather.ts'
import { createProgressLine, writeFile } from './output.ts'
import { createPlayers } from './players.ts'
import { inputError } from './problems.ts'
import { createResult } from './result.ts'
import { MOST_NUMBERS, partRange } from './shard.ts'
import { shardText } from './shard-text.ts'
import { readSimulateOptions, simulateHelp, type SimulateOptions } from './simulate-options.ts'
import { warnOfSize } from './size-warning.ts'
import { makeWork, type Work } from './work.ts'

export const simulate: Command = {
  summary: 'play a scenario and print the results',
  help: simulateHelp,
  async run(args, context) {
    const options = readSimulateOptions(args)
    const work = makeWork(options)
    const text = options.part
      ? await playShard(work, options, context)
      : await playAll(work, options, context)
    context.signal.throwIfAborted()
    if (options.out === undefined) await context.print(text)
    else writeFile(options.out, text)
  },
}

async function playAll(
  { job, head, file }: Work,
  options: SimulateOptions,
  context: Context
): Promise<string> {
  const policies = job.policies.map(({ id }) => id)
  const gatherer = createGatherer({ layout: jobLayout(job), policies, runs: options.runs })
  const part = { first: 0, count: options.runs }
  await playPart({ job, file, part }, options, context, (block) =>
    gatherer.add(block.first, block.count, block.rows)
  )
  context.signal.throwIfAborted()
  const result = createResult(head, await gatherer.summarise())
  return options.format === 'csv' ? formatCsv(result) : formatJson(result)
}

async function playShard(
  { job, head, file }: Work,
  options: SimulateOptions,
  { signal }: Pick<Context, 'signal'>
): Promise<string> {
  const { part: asked = { index: 1, of: 1 }, runs } = options
  const part = partRange(asked, runs)
  const layout = jobLayout(job)
  const width = layoutWidth(layout)
  if (part.count * width * job.policies.length > MOST_NUMBERS) {
    throw inputError('--shard', 'makes a file that is too large, must have more parts')
  }
  const byPolicy = job.policies.map(() => new Float64Array(part.count * width))
  await playPart({ job, file, part }, options, { signal }, ({ first, count, rows }) => {
    byPolicy.forEach((all, index) => {
      const length = count * width
      all.set(rows.subarray(index * length, (index + 1) * length), (first - part.first) * width)
    })
  })
  return shardText({ job, head }, { ...part, rows: byPolicy })
}

interface PartOfWork extends Pick<Work, 'file' | 'job'> {
  readonly part: { readonly first: number; readonly count: number }
}

type OnBlock = (block: {
  readonly first: number
  readonly count: number
  readonly rows: Float64Array
}) => void

async function playPart(
  { job, file, part }: PartOfWork,
  { workers }: SimulateOptions,
  { signal }: Pick<Context, 'signal'>,
  onBlock: OnBlock
): Promise<void> {
  const players = createPlayers(Math.min(workers, part.count))
  warnOfSize(job.model)
  const progress = createProgressLine(part.count, 'futures')
  let done = 0
  try {
    await players.play({
      job,
      ...part,
      signal,
      onBlock: (block) => {
        onBlock(block)
        progress.update((done += block.count))
      },
    })
  } catch (thrown) {
    if (!(thrown instanceof RunnerError && thrown.code === 'modelOutOfRange')) throw thrown
    throw inputError(file, thrown.message)
  } finally {
    progress.end()
    await players.close()
  }
}
