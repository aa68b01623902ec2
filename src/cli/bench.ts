import { availableParallelism } from 'node:os'
import { toModel, toPolicy } from '../scenario/index.ts'
import { type Command, type Context, readOptions, wholeNumber } from './command.ts'
import { inputError } from './problems.ts'
import { readScenario, scenarioIds } from './read.ts'
import { MOST_RUNS, MOST_WORKERS } from './simulate-options.ts'
import { type BenchJob, measure, ROUNDS } from './speed.ts'

export const bench: Command = {
  summary: 'measure how fast futures are played',
  help: `npm run -s bench -- [SCENARIO] [options]

Plays the baseline and the reform of a scenario, or of every scenario in scenarios/, after a warm-up,
and prints how long it took: the best of ${ROUNDS} rounds. Summaries are not part of it.

  --runs N      futures to play in a round (as many as one thread plays in about a second)
  --workers N   threads (with --json: one per core; otherwise one, and then 2 or N together)
  --json        print {scenario, policies, runs, workers, tenders, milliseconds,
                nanosecondsPerTender, runsPerSecond}, a line for each scenario
`,
  async run(args, context) {
    const { values, positionals } = readOptions(args, {
      runs: { type: 'string' },
      workers: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const number = (option: 'runs' | 'workers', max: number) => {
      const text = values[option]
      return text === undefined ? undefined : wholeNumber(`--${option}`, text, { min: 1, max })
    }
    const runs = number('runs', MOST_RUNS)
    const workers = number('workers', MOST_WORKERS)
    if (positionals.length > 1)
      throw inputError(positionals[1] ?? '', 'is one scenario too many, must be one')
    const names = positionals.length === 0 ? scenarioIds() : positionals
    const jobs = names.map(benchJob)
    if (values.json) return printJson(jobs, { runs, workers: workers ?? availableParallelism() }, context)
    return printTable(jobs, { runs, workers: workers ?? 2 }, context)
  },
}

interface Effort {
  /** Absent: as many as one worker plays in about a second. */
  readonly runs: number | undefined
  readonly workers: number
}

function benchJob(name: string): BenchJob {
  const { scenario } = readScenario(name)
  const ids = ['baseline', 'reform'].filter((id) => Object.hasOwn(scenario.policies, id))
  const policies = ids.map((id) => toPolicy(scenario, id))
  const baseline = toPolicy(scenario, 'baseline')
  return {
    scenario: scenario.id,
    job: { model: toModel(scenario), baseline, policies, seed: 1, fixed: false, feedback: true },
  }
}

async function printJson(jobs: readonly BenchJob[], effort: Effort, context: Context): Promise<void> {
  for (const job of jobs) {
    const [speed] = await measure(job, { runs: effort.runs, counts: [effort.workers] }, context)
    await context.print(`${JSON.stringify(speed)}\n`)
  }
}

async function printTable(
  jobs: readonly BenchJob[],
  { runs, workers }: Effort,
  context: Context
): Promise<void> {
  const counts = workers === 1 ? [1] : [1, workers]
  const heads = ['scenario', 'workers', 'futures/s', 'ns/tender', 'efficiency']
  await context.print(row(heads))
  for (const job of jobs) {
    const speeds = await measure(job, { runs, counts }, context)
    const alone = speeds[0]?.milliseconds ?? NaN
    for (const { scenario, workers, runsPerSecond, nanosecondsPerTender, milliseconds } of speeds) {
      const efficiency = (alone / (workers * milliseconds)).toFixed(2)
      const cells = [
        scenario,
        String(workers),
        runsPerSecond.toFixed(0),
        nanosecondsPerTender.toFixed(0),
        efficiency,
      ]
      await context.print(row(cells))
    }
  }
}

const row = ([name = '', ...cells]: readonly string[]): string =>
  `${name.padEnd(32)}${cells.map((cell) => cell.padStart(12)).join('')}\n`
