import { availableParallelism } from 'node:os'
import { oneOf, readOptions, wholeNumber } from '../command.ts'
import { checkOut } from '../output.ts'
import { inputError } from '../problems.ts'
import { type Part, readPart } from '../shard.ts'
import { autoHelp } from '../shard-auto.ts'
import { type Format, inputsOf, MOST_RUNS, MOST_WORKERS } from '../simulate-options.ts'
import type { Analysis, Options, Values } from './analysis.ts'

/** What every analysis is told. */
export interface AnalysisOptions {
  readonly scenario: string
  readonly policy: string | undefined
  readonly settings: readonly string[]
  readonly metric: string | undefined
  readonly year: string | undefined
  readonly target: string | undefined
  readonly runs: number
  readonly seed: number
  readonly workers: number
  readonly feedback: boolean
  readonly format: Format
  readonly out: string | undefined
  readonly part: Part | undefined
}

type Described<Own extends Options> = Pick<
  Analysis<Own, never, never>,
  'name' | 'does' | 'own' | 'ownHelp' | 'runs'
>

export const analysisHelp = ({
  name,
  does,
  ownHelp,
  runs,
}: Described<Options>): string => `npm run -s ${name} -- SCENARIO [options]

${does}

SCENARIO is an id in scenarios/, or a path to a scenario file. It compares the rules of today with one proposal.

  --policy NAME|FILE  the proposal: a policy of the scenario, or a policy file (the scenario's reform)
  --set LEVER=VALUE   changes a lever of --policy, or without one of the rules of today; may be
                      repeated, and makes a proposal named custom
  --metric ID         what is measured (what the scenario asks about)
  --year N            the year it is measured in (the one the scenario asks about)
  --target X          what is to be passed, in the metric's unit: a share is from 0 to 1 (the scenario's)
${ownHelp}  --runs N            futures of each experiment, 1 to ${MOST_RUNS} (${runs})
  --seed N            which futures, 0 to 4294967295 (1)
  --workers N         threads (one per core); the numbers do not depend on it
  --no-feedback       suppliers do not adapt from year to year
  --format json|csv   json, or csv with one number and its 95% interval a line (json)
  --out FILE          write there instead of to standard output
  --shard I/N         play only the I-th of N parts of the futures, for merge to put together
${autoHelp}
Memory: 8 bytes for each future of each policy of each experiment. Where uncertain numbers are looked
into, about 3 KB a future more at the end, in the whole or in merge, never in a part.
`

/** @throws InputError */
export function readAnalysisOptions<Own extends Options>(
  { own, runs: usual }: Described<Own>,
  args: readonly string[]
): { readonly options: AnalysisOptions; readonly values: Values<Own> } {
  const { values: all, positionals } = readOptions(args, {
    ...own,
    policy: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    metric: { type: 'string' },
    year: { type: 'string' },
    target: { type: 'string' },
    runs: { type: 'string', default: String(usual) },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    'no-feedback': { type: 'boolean', default: false },
    format: { type: 'string' },
    out: { type: 'string' },
    shard: { type: 'string' },
  } as const)
  const values = all as Common
  const [scenario, ...more] = positionals
  if (scenario === undefined)
    throw inputError('SCENARIO', 'is missing, must be an id in scenarios/ or a file')
  if (more.length > 0) throw inputError(more[0] as string, 'is one scenario too many, must be one')
  const { policy = [], set = [], metric, year, target, shard, format, out } = values
  if (policy.length > 1) throw inputError('--policy', `${policy[1]}, is one too many, must be one proposal`)
  if (shard !== undefined && format !== undefined)
    throw inputError('--format', 'has no meaning with --shard, must be given to merge')
  const runs = wholeNumber('--runs', values.runs, { min: 1, max: MOST_RUNS })
  if (out !== undefined) checkOut(out, { inputs: inputsOf(scenario, policy) })
  const options = {
    scenario,
    policy: policy[0],
    settings: set,
    metric,
    year,
    target,
    runs,
    seed: wholeNumber('--seed', values.seed, { min: 0, max: 2 ** 32 - 1 }),
    workers: wholeNumber('--workers', values.workers, { min: 1, max: MOST_WORKERS }),
    feedback: !values['no-feedback'],
    format: oneOf('--format', format ?? 'json', ['json', 'csv']),
    out,
    part: shard === undefined ? undefined : readPart(shard, runs),
  }
  return { options, values: all }
}

interface Common {
  readonly policy?: readonly string[]
  readonly set?: readonly string[]
  readonly metric?: string
  readonly year?: string
  readonly target?: string
  readonly runs: string
  readonly seed: string
  readonly workers: string
  readonly 'no-feedback': boolean
  readonly format?: string
  readonly out?: string
  readonly shard?: string
}
