import { parseArgs, type ParseArgsConfig } from 'node:util'
import { suggest } from '../scenario/nearest.ts'
import { inputError } from './problems.ts'

export interface Context {
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal
  /** Writes to standard output. */
  readonly print: (text: string) => Promise<void>
  /** Does work that holds the thread, in which no signal would be heard: an interrupt then ends the process at once. */
  readonly hold: <T>(work: () => T) => T
}

/** One word of the command line. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string
  readonly help: string
  run(args: readonly string[], context: Context): Promise<void>
}

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads a command's options.
 *
 * @throws InputError naming the option that is unknown, has no value or one it should not have, or is given twice though
 * it is not declared as `multiple`.
 */
export function readOptions<const T extends Options>(args: readonly string[], options: T) {
  const config = { args: [...args], options, allowPositionals: true, tokens: true } as const
  const { tokens, ...read } = parse(config)
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option' || options[token.name]?.multiple) continue
    if (seen.has(token.name)) throw inputError(token.rawName, 'is given twice, must be given once')
    seen.add(token.name)
  }
  return read
}

function parse<const T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config)
  } catch (thrown) {
    const { message } = thrown as Error
    const option = /'(?:-\w, )?(--?[^\s'=]*)/.exec(message)?.[1] ?? 'options'
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`)
    if (!known.includes(option)) throw inputError(option, `is not an option, ${suggest(option, known)}`)
    throw inputError(option, message.includes('does not take') ? 'takes no value' : 'needs a value')
  }
}

interface Range {
  readonly min: number
  readonly max: number
}

/** @throws InputError when the text is not a whole number in the range. */
export function wholeNumber(option: string, text: string, { min, max }: Range): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN
  if (number >= min && number <= max) return number
  throw inputError(option, `${text || 'nothing'}, must be a whole number from ${min} to ${max}`)
}

/** @throws InputError when the text is not one of the words. */
export function oneOf<const T extends string>(option: string, text: string, words: readonly T[]): T {
  const found = words.find((word) => word === text)
  if (found !== undefined) return found
  throw inputError(option, `${text || 'nothing'}, must be one of ${words.join(', ')}`)
}
