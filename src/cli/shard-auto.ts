import { inputError } from './problems.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Which of how many, as far as a scheduler says it: the number of parts may be left to the user. */
interface Scheduled {
  readonly index: number
  readonly of: number | undefined
}

/** Variables by which schedulers number the tasks of one command. */
const SCHEDULERS: Readonly<
  Record<string, (id: number, environment: Environment, given: boolean) => Scheduled>
> = {
  SLURM_ARRAY_TASK_ID: slurm,
  // Kubernetes counts from 0 and tells no task how many there are.
  JOB_COMPLETION_INDEX: (id) => ({ index: id + 1, of: undefined }),
  // GNU parallel counts its jobs from 1, and does not know how many will come.
  PARALLEL_SEQ: (id) => ({ index: id, of: undefined }),
}

/** The lines on `--shard auto` for `--help`. */
export const autoHelp = `  --shard auto/N      the same, with I from SLURM_ARRAY_TASK_ID (an array from 1 to N),
                      JOB_COMPLETION_INDEX (from 0) or PARALLEL_SEQ (from 1); auto alone takes N from
                      SLURM_ARRAY_TASK_COUNT. Without --shard these variables are not looked at
`

/**
 * The part that a scheduler gives this process.
 *
 * @param of the number of parts, when the user gives it.
 * @throws InputError when no scheduler says it, or two do.
 */
export function scheduledPart(
  of: number | undefined,
  environment: Environment
): { readonly index: number; readonly of: number } {
  const told = Object.keys(SCHEDULERS).filter((name) => (environment[name] ?? '') !== '')
  const [name] = told
  if (name === undefined || told.length > 1) {
    const found = name === undefined ? 'none' : told.join(' and ')
    const names = Object.keys(SCHEDULERS).join(', ')
    throw inputError('--shard', `auto finds ${found}, must find one of ${names}; or write I/N`)
  }
  const part = SCHEDULERS[name]?.(wholeIn(environment, name), environment, of !== undefined)
  const total = of ?? part?.of
  if (part && total !== undefined) return { index: part.index, of: total }
  throw inputError('--shard', `auto does not say how many parts there are, must be auto/N with ${name}`)
}

/** An array of Slurm: with a number of parts given its tasks are numbered from 1, so that some can be run again. */
function slurm(id: number, environment: Environment, given: boolean): Scheduled {
  if (given) return { index: id, of: undefined }
  const [min, max, count] = ['MIN', 'MAX', 'COUNT'].map((end) =>
    wholeIn(environment, `SLURM_ARRAY_TASK_${end}`)
  )
  if (min === undefined || max === undefined || count === undefined) return { index: id, of: undefined }
  if (max - min + 1 !== count) {
    const message = `tasks ${min} to ${max} are not ${count} in a row, must be, or write auto/N`
    throw inputError('SLURM_ARRAY_TASK_COUNT', message)
  }
  return { index: id - min + 1, of: count }
}

function wholeIn(environment: Environment, name: string): number {
  const text = environment[name] ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw inputError(name, `${text || 'nothing'}, must be a whole number`)
}
