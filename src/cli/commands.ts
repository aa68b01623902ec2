import { suggest } from '../scenario/nearest.ts'
import { analysisCommands } from './analyses.ts'
import { backTest } from './back-test.ts'
import { bench } from './bench.ts'
import { calibrate } from './calibrate.ts'
import { fit } from './fit.ts'
import type { Command, Context } from './command.ts'
import { levers } from './levers.ts'
import { merge } from './merge.ts'
import { inputError } from './problems.ts'
import { schema } from './schema.ts'
import { simulate } from './simulate.ts'
import { trace } from './trace.ts'
import { validate } from './validate.ts'

const commands: Readonly<Record<string, Command>> = {
  simulate,
  ...Object.fromEntries(analysisCommands.map((each) => [each.name, each])),
  trace,
  merge,
  validate,
  calibrate,
  backtest: backTest,
  fit,
  levers,
  bench,
  schema,
}

/**
 * Does what the command line says.
 *
 * @throws InputError when it, or a file that it names, is wrong.
 */
export async function perform(
  [name = '--help', ...args]: readonly string[],
  context: Context
): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') return context.print(overview())
  // `simulate merge FILE…` is how `npm run simulate` reaches it.
  if (name === 'simulate' && args[0] === 'merge') return perform(args, context)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw inputError(name, `is not a command, ${suggest(name, Object.keys(commands))}`)
  if (args.includes('--help') || args.includes('-h')) return context.print(command.help)
  await command.run(args, context)
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
  return `npm run -s COMMAND -- [options]\n\n${lines.join('\n')}\n\nCOMMAND -- --help says more.\n`
}
