import { resolve } from 'node:path'
import { CHOICES, FINDING_IDS, type Choice, type Choices, type FindingId } from '../spend/index.ts'
import { oneOf, readOptions } from './command.ts'
import { checkOut } from './output.ts'
import { inputError } from './problems.ts'

export interface CalibrateOptions {
  readonly files: readonly string[]
  readonly map: string | undefined
  readonly directory: string | undefined
  readonly local: string | undefined
  readonly out: string | undefined
  readonly report: string | undefined
  readonly mapOut: string | undefined
  readonly id: string | undefined
  readonly title: string | undefined
  readonly place: { readonly name: string; readonly country: string } | undefined
  readonly currency: string | undefined
  readonly publishedFrom: number | null | undefined
  readonly choices: Choices
}

export const calibrateHelp = `npm run -s calibrate -- DATA… [options]

Makes a scenario from contracts or payments: registers, award notices, open-contracting exports or spend files. What
the files do not tell is taken from shared priors, and the report lists it.

  --map FILE          how to read the columns, as the page saves it (guessed without)
  --map-out FILE      write there how the columns were read, to be corrected and given to --map
  --directory FILE    a table of certified suppliers: names or numbers, and their traits
  --local LIST        where local suppliers are: a file with a postcode, district or town on each
                      line, or the same in one word with commas, such as M5,M6,Salford
  --out FILE          write the scenario there instead of to standard output
  --report FILE       write the report there as JSON instead of to standard error in words: which
                      column was taken for what, what was found, and how many records were used
  --choose WHAT=HOW   what to do with something that cleaning finds, such as repeats=keep or
                      zeros=drop; the report names what was found; may be repeated
  --id NAME           id of the scenario (my-place)
  --title TEXT        its title on screen (My place)
  --place NAME,CC     the place, and the two letters of its country
  --currency CCC      three letters, where the files do not say
  --published-from N  below this value nothing is published; none to say that all is
                      (found from the values)

The same files give the same scenario, bit for bit. Nothing leaves this machine.
`

/** @throws InputError */
export function readCalibrateOptions(args: readonly string[]): CalibrateOptions {
  const { values, positionals } = readOptions(args, {
    map: { type: 'string' },
    'map-out': { type: 'string' },
    directory: { type: 'string' },
    local: { type: 'string' },
    choose: { type: 'string', multiple: true },
    out: { type: 'string' },
    report: { type: 'string' },
    id: { type: 'string' },
    title: { type: 'string' },
    place: { type: 'string' },
    currency: { type: 'string' },
    'published-from': { type: 'string' },
  })
  if (positionals.length === 0) throw inputError('DATA', 'is missing, must be one file of contracts or more')
  const { id, currency, place, title } = values
  if (id !== undefined && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw inputError('--id', `${id}, must be lower-case letters, digits and single hyphens`)
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw inputError('--currency', `${currency}, must be three capital letters such as EUR`)
  if (title !== undefined && (title === '' || title.length > 120))
    throw inputError('--title', 'must have 1 to 120 characters')
  checkOuts(values, positionals)
  return {
    ...{ files: positionals, map: values.map, directory: values.directory, local: values.local },
    ...{ out: values.out, report: values.report, mapOut: values['map-out'], id, title, currency },
    place: place === undefined ? undefined : readPlace(place),
    publishedFrom: readAmount(values['published-from']),
    choices: readChoices(values.choose ?? []),
  }
}

/** Each file that is written is none of those read, and none of the others. */
function checkOuts(
  values: Readonly<Partial<Record<'map' | 'directory' | 'local' | Written, string>>>,
  data: readonly string[]
): void {
  const { map, directory, local } = values
  const taken = [...data, ...[map, directory, local].filter((file) => file !== undefined)]
  const names: string[] = []
  for (const option of WRITTEN) {
    const file = values[option]
    if (file === undefined) continue
    if (names.includes(resolve(file)))
      throw inputError(`--${option}`, `${file}, is written by another option too, must be a file of its own`)
    checkOut(file, { inputs: taken, option: `--${option}` })
    names.push(resolve(file))
  }
}

const WRITTEN = ['out', 'report', 'map-out'] as const
type Written = (typeof WRITTEN)[number]

function readChoices(texts: readonly string[]): Choices {
  const choices = new Map<FindingId, Choice>()
  for (const [id, choice] of texts.map(readChoice)) {
    if (choices.has(id)) throw inputError('--choose', `${id}, is chosen twice, must be chosen once`)
    choices.set(id, choice)
  }
  return Object.fromEntries(choices)
}

function readChoice(text: string): [FindingId, Choice] {
  const [what = '', how = ''] = text.split('=')
  const id = oneOf('--choose', what, FINDING_IDS)
  return [id, oneOf('--choose', how, CHOICES)]
}

function readPlace(text: string): CalibrateOptions['place'] {
  const [, name = '', country = ''] = /^(.{1,120}),\s*([A-Z]{2})$/.exec(text.trim()) ?? []
  if (name === '') throw inputError('--place', `${text}, must be a name and a country such as Salford,GB`)
  return { name: name.trim(), country }
}

function readAmount(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined
  if (text === 'none') return null
  const amount = Number(text)
  if (text.trim() !== '' && amount > 0 && Number.isFinite(amount)) return amount
  throw inputError('--published-from', `${text}, must be an amount above 0, or none`)
}
