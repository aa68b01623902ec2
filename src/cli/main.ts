import { perform } from './commands.ts'
import { printOut } from './output.ts'
import { InputError, OutputFault, problemLine } from './problems.ts'

/** What the exit status says. */
const EXIT = { done: 0, fault: 1, badInput: 2, interrupted: 130 } as const

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const interrupt = new AbortController()
  const onSignal = (): void => {
    // A second Ctrl-C ends it at once.
    if (interrupt.signal.aborted) process.exit(EXIT.interrupted)
    interrupt.abort()
  }
  const listen = (): void => void process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const hold = <T>(work: () => T): T => {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
    try {
      return work()
    } finally {
      listen()
    }
  }
  listen()
  // A reader that went away, as `head` does, is no fault; what else goes wrong, the one who printed says.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') process.exit(EXIT.done)
  })
  // Nobody is left to be told.
  process.stderr.on('error', () => {})
  try {
    await perform(args, { signal: interrupt.signal, print: printOut, hold })
    return EXIT.done
  } catch (thrown) {
    if (interrupt.signal.aborted) return EXIT.interrupted
    return report(thrown)
  }
}

function report(thrown: unknown): number {
  if (thrown instanceof InputError) {
    for (const problem of thrown.problems) process.stderr.write(`${problemLine(problem)}\n`)
    return EXIT.badInput
  }
  if (thrown instanceof OutputFault) {
    process.stderr.write(`${thrown.message}\n`)
    return EXIT.fault
  }
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  process.stderr.write(`spendshift failed, which is a fault of the program:\n${text}\n`)
  return EXIT.fault
}
