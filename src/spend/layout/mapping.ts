import * as z from 'zod'
import { SpendError } from '../error.ts'
import { CHOICES, FINDING_IDS } from '../clean/finding.ts'
import { ROLES } from './role.ts'

// As in the checks of scenario files, which are not always loaded before: nothing is compiled from text.
z.config({ jitless: true })

const param = z.union([z.string(), z.number()])
const reason = z.strictObject({
  /** Key of the text that says why. */
  key: z.string(),
  params: z.record(z.string(), param).default({}),
})

/** How sure a guess is: from name and contents together, or with something that is to be checked. */
export const SURENESS = ['sure', 'likely', 'check'] as const

export type Sureness = (typeof SURENESS)[number]

const columnUse = z.strictObject({
  column: z.string().meta({ description: "Name of the column, as the file's first row has it." }),
  numbers: z
    .strictObject({
      decimal: z.enum(['.', ',']),
      scale: z.number().positive().default(1).meta({ description: 'Written numbers are multiplied by it.' }),
    })
    .optional(),
  dates: z
    .strictObject({
      order: z.enum(['ymd', 'dmy', 'mdy']),
      roc: z.boolean().default(false).meta({ description: 'Years of the Republic of China: 103 is 2014.' }),
      mixed: z
        .boolean()
        .optional()
        .meta({ description: 'Some cells are written in the other order of day and month.' }),
    })
    .optional(),
  yes: z.array(z.string()).optional().meta({ description: 'Words that mean yes, in lower case.' }),
  no: z.array(z.string()).optional().meta({ description: 'Words that mean no, in lower case.' }),
  separator: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'What stands between several suppliers of one cell.' }),
  packed: z.boolean().optional().meta({
    description: 'Cells are [name|address|kind|number|small|non-profit], as Contracts Finder writes them.',
  }),
  sure: z
    .enum(SURENESS)
    .optional()
    .meta({ description: 'How sure the guess is; without it the user has said so.' }),
  why: z.array(reason).default([]),
  samples: z.array(z.string()).default([]),
})

const tableMapping = z.strictObject({
  layout: z.string().nullable().default(null).meta({ description: 'Known layout it was recognised as.' }),
  kind: z.enum(['contract', 'payment']),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .default(null)
    .meta({ description: 'ISO 4217, where no column says it.' }),
  bidRows: z.boolean().default(false).meta({ description: 'One row is one bid, not one contract.' }),
  leftOut: z.boolean().optional().meta({ description: 'The table sums up another one and is not read.' }),
  columns: z.partialRecord(z.enum(ROLES), columnUse),
  procedures: z
    .array(
      z.strictObject({
        words: z.string().meta({ description: 'The procedure as the file writes it.' }),
        route: z.enum(['open', 'direct', 'reserved', 'inHouse', 'unknown']),
        why: z.array(reason).default([]),
        count: z.number().optional(),
      })
    )
    .default([]),
  why: z.array(reason).default([]),
})

const mapping = z.strictObject({
  format: z.literal('spendshift-mapping'),
  version: z.literal(1),
  tables: z.array(tableMapping),
  choices: z
    .partialRecord(z.enum(FINDING_IDS), z.enum(CHOICES))
    .optional()
    .meta({ description: 'What is done with what cleaning finds; without it, what is proposed.' }),
})

/** Why something was guessed: a key and its parameters. */
export type Reason = z.infer<typeof reason>
export type ColumnUse = z.infer<typeof columnUse>
/** How one layout of table is read. */
export type TableMapping = z.infer<typeof tableMapping>
/** How a user's files are read; kept as `mapping.json` and used again next year. */
export type Mapping = z.infer<typeof mapping>

/**
 * Check a mapping from a file.
 *
 * @throws SpendError that names the first field that is wrong.
 */
export function parseMapping(json: unknown, file: string): Mapping {
  const result = mapping.safeParse(json)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = issue?.path.map(String).join('.') ?? ''
  throw new SpendError('mapping', file, path === '' ? {} : { path }, { why: issue?.message ?? '' })
}
