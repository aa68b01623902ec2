import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inputError } from './problems.ts'

/**
 * Checks early that a file can be written later.
 *
 * @throws InputError when its folder is not there.
 */
export function checkOut(file: string): void {
  const folder = dirname(file)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw inputError('--out', `${file}, must be in a folder that exists`)
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw inputError('--out', `${file}, is a folder, must be a file`)
  }
}

/** Writes to a file, which is either the old one or the whole new one at any moment, or else to standard output. */
export async function writeOut(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) return writeStandardOutput(text)
  const unfinished = `${file}.${randomUUID()}.tmp`
  try {
    writeFileSync(unfinished, text)
    renameSync(unfinished, file)
  } catch (thrown) {
    rmSync(unfinished, { force: true })
    throw inputError(
      '--out',
      `${file}, cannot be written (${(thrown as NodeJS.ErrnoException).code ?? 'unknown'})`
    )
  }
}

/** Resolves when everything is written, or its reader has gone, as `head` does. */
function writeStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (fault) => {
      if (fault && (fault as NodeJS.ErrnoException).code !== 'EPIPE') reject(fault)
      else resolve()
    })
  })
}

/** A line that follows the work on standard error; silent when that is no terminal. */
export interface ProgressLine {
  update(done: number): void
  end(): void
}

const EVERY_MS = 100

export function createProgressLine(total: number, what: string): ProgressLine {
  const { stderr } = process
  if (!stderr.isTTY) return { update: () => {}, end: () => {} }
  let shownAt = -Infinity
  const count = new Intl.NumberFormat('en')
  return {
    update(done) {
      if (performance.now() - shownAt < EVERY_MS) return
      shownAt = performance.now()
      stderr.write(`\r${count.format(done)} of ${count.format(total)} ${what}\u001b[K`)
    },
    end: () => void stderr.write('\r\u001b[K'),
  }
}
