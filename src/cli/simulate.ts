import { MODEL_VERSION, type SimulationJob } from '../engine/index.ts'
import { RunnerError } from '../runner/errors.ts'
import { contextKey, jobKey, policyKey } from '../runner/keys.ts'
import { layoutWidth } from '../runner/store.ts'
import { scenarioHash, toModel } from '../scenario/index.ts'
import type { Command, Context } from './command.ts'
import { formatCsv, formatJson } from './format.ts'
import { createGatherer, jobLayout } from './gather.ts'
import { createProgressLine, writeOut } from './output.ts'
import { createPlayers } from './players.ts'
import { choosePolicies } from './policies.ts'
import { inputError } from './problems.ts'
import { readScenario } from './read.ts'
import { createResult, type ResultHead } from './result.ts'
import { encodeRows, partRange, type Shard } from './shard.ts'
import { readSimulateOptions, simulateHelp, type SimulateOptions } from './simulate-options.ts'

/** What a scenario and the options make together. */
interface Work {
  /** As the user would find it. */
  readonly file: string
  readonly job: SimulationJob
  readonly head: ResultHead
}

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
    await writeOut(text, options.out)
  },
}

/** @throws InputError */
function makeWork(options: SimulateOptions): Work {
  const found = readScenario(options.scenario)
  const { scenario, file } = found
  const policies = choosePolicies(found, options.policies, options.settings)
  const model = toModel(scenario)
  const [baseline] = policies
  if (!baseline) throw new Error('no baseline was chosen')
  const { seed, runs, fixed, feedback, years = model.years } = options
  const job: SimulationJob = {
    model: { ...model, years },
    baseline: baseline.policy,
    policies: policies.map(({ policy }) => policy),
    seed,
    fixed,
    feedback,
  }
  const head = {
    model: MODEL_VERSION,
    scenario: scenario.id,
    scenarioHash: scenarioHash(scenario),
    seed,
    runs,
    years: jobLayout(job).years,
    policies: policies.map(({ policy, name }) => ({ id: policy.id, name })),
  }
  return { file, job, head }
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
  { signal }: Context
): Promise<string> {
  const { part: asked = { index: 1, of: 1 }, runs } = options
  const part = partRange(asked, runs)
  const layout = jobLayout(job)
  const width = layoutWidth(layout)
  const byPolicy = job.policies.map(() => new Float64Array(part.count * width))
  await playPart({ job, file, part }, options, { signal }, ({ first, count, rows }) => {
    byPolicy.forEach((all, index) => {
      const length = count * width
      all.set(rows.subarray(index * length, (index + 1) * length), (first - part.first) * width)
    })
  })
  const context = contextKey(job)
  const shard: Shard = {
    format: 'spendshift-shard',
    version: 1,
    head,
    job: jobKey(job.policies.map((policy) => policyKey(context, policy))),
    layout,
    ...part,
    rows: byPolicy.map(encodeRows),
  }
  return `${JSON.stringify(shard)}\n`
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
  { signal }: Context,
  onBlock: OnBlock
): Promise<void> {
  const players = createPlayers(Math.min(workers, part.count))
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
