import { availableParallelism } from 'node:os'
import { oneOf, readOptions, wholeNumber } from './command.ts'
import { checkOut } from './output.ts'
import { inputError } from './problems.ts'
import { looksLikeFile, scenarioPath } from './read.ts'
import { type Part, readPart } from './shard.ts'
import { autoHelp } from './shard-auto.ts'

export type Format = 'json' | 'csv'

export interface SimulateOptions {
  readonly scenario: string
  readonly policies: readonly string[]
  readonly settings: readonly string[]
  readonly runs: number
  readonly seed: number
  readonly workers: number
  /** Absent: as many as the scenario says. */
  readonly years: number | undefined
  /** Traits counted together, such as "local+cooperative". */
  readonly together: readonly string[]
  readonly fixed: boolean
  readonly feedback: boolean
  readonly format: Format
  readonly out: string | undefined
  readonly part: Part | undefined
}

export const MOST_RUNS = 100_000
export const MOST_WORKERS = 256

export const simulateHelp = `npm run -s simulate -- SCENARIO [options]

Plays a scenario under the rules of today and under each proposal, and prints what comes of it.
SCENARIO is an id in scenarios/, or a path to a scenario file.

  --policy NAME|FILE  a proposal: a policy of the scenario, or a policy file; may be repeated.
                      Without --policy and --set: the scenario's reform
  --set LEVER=VALUE   adds a proposal named custom: the first --policy, or without one the rules
                      of today, with this lever changed; may be repeated
  --runs N            futures to play, 1 to ${MOST_RUNS} (2000)
  --seed N            which futures, 0 to 4294967295 (1)
  --workers N         threads (one per core); the numbers do not depend on it
  --years N           years to play, 1 to 40 (as the scenario says)
  --together A+B      also count suppliers with trait A or B together, each once: local+cooperative;
                      may be repeated
  --fixed             every uncertain quantity at its central value
  --no-feedback       suppliers do not adapt from year to year
  --format json|csv   json, or csv with a line for each policy, metric and year; there the
                      difference of a proposal has the policy NAME-minus-baseline (json)
  --out FILE          write there instead of to standard output
  --shard I/N         play only the I-th of N parts, for merge to put together
${autoHelp}
Shares are from 0 to 1; money is in the scenario's currency at prices of its first year.
`

/** @throws InputError */
export function readSimulateOptions(args: readonly string[]): SimulateOptions {
  const { values, positionals } = readOptions(args, {
    policy: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    years: { type: 'string' },
    together: { type: 'string', multiple: true },
    fixed: { type: 'boolean', default: false },
    'no-feedback': { type: 'boolean', default: false },
    format: { type: 'string' },
    out: { type: 'string' },
    shard: { type: 'string' },
  })
  const [scenario, ...more] = positionals
  if (scenario === undefined)
    throw inputError('SCENARIO', 'is missing, must be an id in scenarios/ or a file')
  if (more.length > 0) throw inputError(more[0] as string, 'is one scenario too many, must be one')
  const runs = wholeNumber('--runs', values.runs, { min: 1, max: MOST_RUNS })
  const { shard, format, out, years } = values
  if (shard !== undefined && format !== undefined) {
    throw inputError('--format', 'has no meaning with --shard, must be given to merge')
  }
  if (out !== undefined) checkOut(out, { inputs: inputsOf(scenario, values.policy) })
  return {
    scenario,
    policies: values.policy ?? [],
    settings: values.set ?? [],
    runs,
    seed: wholeNumber('--seed', values.seed, { min: 0, max: 2 ** 32 - 1 }),
    workers: wholeNumber('--workers', values.workers, { min: 1, max: MOST_WORKERS }),
    years: years === undefined ? undefined : wholeNumber('--years', years, { min: 1, max: 40 }),
    together: values.together ?? [],
    fixed: values.fixed,
    feedback: !values['no-feedback'],
    format: oneOf('--format', format ?? 'json', ['json', 'csv']),
    out,
    part: shard === undefined ? undefined : readPart(shard, runs),
  }
}

/** Files that a command which plays reads. */
export const inputsOf = (scenario: string, policies: readonly string[] = []): string[] => [
  scenarioPath(scenario),
  ...policies.filter(looksLikeFile),
]
