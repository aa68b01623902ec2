import { ROLES } from './role.ts'
import {
  GUESSES_BY,
  ID_PATTERN,
  LEVER_PATTERN,
  LEVER_SETS,
  WORKSHOP_LIMITS,
  type Workshop,
} from './workshop.ts'
import { z } from './zod.ts'

const SESSION_FORMAT = 'spendshift-workshop'

/** A workshop as one file: what its link says, in words that can be read and changed by hand. */
export interface SessionFile {
  /** Id of the place. */
  readonly place: string
  readonly goal: {
    /** Metric id of a share, such as `share.trait.familyFarm`. */
    readonly measure: string
    /** The target, in percent (0–100). */
    readonly above: number
    readonly year: number
  }
  readonly workshop: Workshop
}

/** A field that cannot be used, such as `goal.futures`; empty: the file as a whole. */
export interface FieldProblem {
  readonly field: string
  /** There is no such field. */
  readonly unknown: boolean
}

export type ReadSession =
  | { readonly ok: true; readonly file: SessionFile }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

const { futures, minutes, rounds } = WORKSHOP_LIMITS

/** Ids, none of them twice. */
const oneOrMore = <Id extends z.ZodType<string>>(id: Id) =>
  z
    .array(id)
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length)

const schema = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  version: z.literal(1),
  place: z.string().regex(/^[a-z0-9-]{1,80}$/),
  goal: z.strictObject({
    futures: z.int().min(futures.min).max(futures.max),
    measure: z.string().regex(/^share\.trait\.[A-Za-z]+(\+[A-Za-z]+)*(\.count)?$/),
    above: z.number().min(0).max(100),
    year: z.int().min(1900).max(2200),
  }),
  levers: z.union([z.enum(LEVER_SETS), oneOrMore(z.string().regex(LEVER_PATTERN))]),
  minutes: z.int().min(minutes.min).max(minutes.max),
  rounds: z.int().min(rounds.min).max(rounds.max),
  guess: z.enum(GUESSES_BY).default('discs'),
  roles: oneOrMore(z.enum(ROLES)).default([...ROLES]),
  id: z.string().regex(ID_PATTERN),
})

/** The text of the file. */
export function writeSession({ place, goal, workshop }: SessionFile): string {
  const { futures: atLeast, levers, minutes: length, rounds: many, guess, roles, id } = workshop
  const file: z.infer<typeof schema> = {
    format: SESSION_FORMAT,
    version: 1,
    place,
    goal: { futures: atLeast, ...goal },
    levers: typeof levers === 'string' ? levers : [...levers],
    minutes: length,
    rounds: many,
    guess,
    roles: [...roles],
    id,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads such a file; what is wrong with it is told field by field. Never throws. */
export function readSession(text: string): ReadSession {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, problems: [{ field: '', unknown: false }] }
  }
  const read = schema.safeParse(json)
  if (!read.success) return { ok: false, problems: problemsOf(read.error.issues) }
  const { place, goal, levers, minutes: length, rounds: many, guess, roles, id } = read.data
  const { futures: atLeast, ...rest } = goal
  return {
    ok: true,
    file: {
      place,
      goal: rest,
      workshop: {
        ...{ futures: atLeast, levers, minutes: length, rounds: many, guess, id },
        roles: ROLES.filter((role) => roles.includes(role)),
      },
    },
  }
}

function problemsOf(issues: readonly z.core.$ZodIssue[]): readonly FieldProblem[] {
  return issues.flatMap((issue): FieldProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), unknown: true }))
      : // Of a list the whole is named: its entries have no names.
        [{ field: issue.path.filter((part) => typeof part === 'string').join('.'), unknown: false }]
  )
}
