import { type FutureTrace, prepare, type Prepared, type SimulationJob, traceRun } from '../engine/index.ts'
import { traceTable } from '../analysis/follow/trace-table.ts'
import { toModel } from '../scenario/index.ts'
import { type Command, readOptions, wholeNumber } from './command.ts'
import { formatTable } from './format.ts'
import { checkOut, writeFile } from './output.ts'
import { choosePolicies } from './policies.ts'
import { inputError } from './problems.ts'
import { readScenario, type ScenarioFile } from './read.ts'
import { inputsOf, MOST_RUNS } from './simulate-options.ts'
import { warnOfSize } from './size-warning.ts'

export const trace: Command = {
  summary: 'follow one future down to its tenders',
  help: `npm run -s trace -- SCENARIO --future N [options]

Plays one future under a proposal and under the rules of today, with the same luck, and prints CSV: a line
for each tender, or lot of one, with what it is worth, how it was let, who bid, who won and what is paid,
first under the proposal, then under the rules of today. A side is empty where there is no such tender.
SCENARIO is an id in scenarios/, or a path to a scenario file.

  --future N          number of the future, 1 to ${MOST_RUNS}, as the page counts them
  --year N            the tenders of this year only (all years)
  --policy NAME|FILE  the proposal: a policy of the scenario, or a policy file (the scenario's reform)
  --set LEVER=VALUE   changes a lever of --policy, or without one of the rules of today; may be
                      repeated, and makes a proposal named custom
  --seed N            which futures, 0 to 4294967295 (1)
  --out FILE          write there instead of to standard output

Money is for the whole contract, at prices of the scenario's first year. What contracts of one year are
paid falls in all the years that they last; subcontracts, contracts ended early and defaults come after.
`,
  async run(args, context) {
    const options = readTraceOptions(args)
    const found = readScenario(options.scenario)
    const job = traceJob(found, options)
    const year = options.year === undefined ? undefined : yearOf(options.year, job)
    warnOfSize(job.model)
    const [today, proposal] = context.hold(() => traceBoth(found.file, job, options.future - 1))
    context.signal.throwIfAborted()
    const text = formatTable(traceTable(found.scenario, { today, proposal }, year))
    if (options.out === undefined) await context.print(text)
    else writeFile(options.out, text)
  },
}

interface TraceOptions {
  readonly scenario: string
  /** Counted from 1. */
  readonly future: number
  readonly year: string | undefined
  readonly policy: string | undefined
  readonly settings: readonly string[]
  readonly seed: number
  readonly out: string | undefined
}

/** @throws InputError */
function readTraceOptions(args: readonly string[]): TraceOptions {
  const { values, positionals } = readOptions(args, {
    future: { type: 'string' },
    year: { type: 'string' },
    policy: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  })
  const [scenario, ...more] = positionals
  if (scenario === undefined)
    throw inputError('SCENARIO', 'is missing, must be an id in scenarios/ or a file')
  if (more.length > 0) throw inputError(more[0] as string, 'is one scenario too many, must be one')
  const { future, year, policy = [], set = [], seed, out } = values
  if (future === undefined)
    throw inputError('--future', `is missing, must be a whole number from 1 to ${MOST_RUNS}`)
  if (policy.length > 1) throw inputError('--policy', `${policy[1]}, is one too many, must be one proposal`)
  if (out !== undefined) checkOut(out, { inputs: inputsOf(scenario, policy) })
  return {
    scenario,
    future: wholeNumber('--future', future, { min: 1, max: MOST_RUNS }),
    year,
    policy: policy[0],
    settings: set,
    seed: wholeNumber('--seed', seed, { min: 0, max: 2 ** 32 - 1 }),
    out,
  }
}

/** The rules of today and one proposal. @throws InputError when there is none. */
function traceJob(found: ScenarioFile, { policy, settings, seed }: TraceOptions): SimulationJob {
  const chosen = choosePolicies(found, policy === undefined ? [] : [policy], settings)
  const [baseline, proposal] = [chosen[0], chosen.at(-1)]
  if (!baseline || !proposal || baseline === proposal)
    throw inputError('--policy', 'names no proposal, must be a policy other than the baseline, or give --set')
  const policies = [baseline.policy, proposal.policy]
  const model = toModel(found.scenario)
  return { model, baseline: baseline.policy, policies, seed, fixed: false, feedback: true }
}

/** Years since the start. @throws InputError when the scenario does not play the year. */
function yearOf(text: string, { model: { startYear, years } }: SimulationJob): number {
  return wholeNumber('--year', text, { min: startYear, max: startYear + years - 1 }) - startYear
}

/** @throws InputError when a number of the scenario is out of the engine's range. */
function traceBoth(file: string, job: SimulationJob, run: number): readonly [FutureTrace, FutureTrace] {
  const prepared = prepareFrom(file, job)
  return [traceRun(prepared, 0, run), traceRun(prepared, 1, run)]
}

function prepareFrom(file: string, job: SimulationJob): Prepared {
  try {
    return prepare(job)
  } catch (thrown) {
    if (thrown instanceof RangeError) throw inputError(file, thrown.message)
    throw thrown
  }
}
