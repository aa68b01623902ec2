import { isAbortError, RunnerError } from '../runner/errors.ts'
import { suggest } from '../scenario/nearest.ts'
import { bench } from './bench.ts'
import type { Command } from './command.ts'
import { merge } from './merge.ts'
import { writeOut } from './output.ts'
import { InputError, problemLine } from './problems.ts'
import { schema } from './schema.ts'
import { simulate } from './simulate.ts'
import { validate } from './validate.ts'

/** What the exit status says. */
const EXIT = { done: 0, fault: 1, badInput: 2, interrupted: 130 } as const

const commands: Readonly<Record<string, Command>> = { simulate, merge, validate, bench, schema }

process.exitCode = await main(process.argv.slice(2))

async function main([name = '--help', ...args]: readonly string[]): Promise<number> {
  const interrupt = new AbortController()
  const onSignal = (): void => {
    // A second Ctrl-C ends it at once.
    if (interrupt.signal.aborted) process.exit(EXIT.interrupted)
    interrupt.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  // A reader that went away, as `head` does, is no fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    process.exit(fault.code === 'EPIPE' ? EXIT.done : EXIT.fault)
  })
  try {
    await perform(name, args, interrupt.signal)
    return EXIT.done
  } catch (thrown) {
    if (interrupt.signal.aborted) return EXIT.interrupted
    return report(thrown)
  }
}

async function perform(name: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') return writeOut(overview(), undefined)
  // `simulate merge FILE…` is how `npm run simulate` reaches it.
  if (name === 'simulate' && args[0] === 'merge') return perform('merge', args.slice(1), signal)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    throw new InputError([
      { file: name, message: `is not a command, ${suggest(name, Object.keys(commands))}` },
    ])
  }
  if (args.includes('--help') || args.includes('-h')) return writeOut(command.help, undefined)
  await command.run(args, { signal })
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
  return `npm run -s COMMAND -- [options]\n\n${lines.join('\n')}\n\nCOMMAND -- --help says more.\n`
}

function report(thrown: unknown): number {
  if (thrown instanceof InputError) {
    for (const problem of thrown.problems) process.stderr.write(`${problemLine(problem)}\n`)
    return EXIT.badInput
  }
  const ours = thrown instanceof RunnerError || isAbortError(thrown) || !(thrown instanceof Error)
  const text = ours ? String(thrown) : (thrown.stack ?? thrown.message)
  process.stderr.write(`spendshift failed, which is a fault of the program:\n${text}\n`)
  return EXIT.fault
}
