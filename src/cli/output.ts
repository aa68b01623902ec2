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

/** Writes a file, which is either the old one or the whole new one at any moment. */
export function writeFile(file: string, text: string): void {
  // A pipe or device is written to, not replaced.
  const isSpecial = statSync(file, { throwIfNoEntry: false })?.isFile() === false
  const unfinished = isSpecial ? file : `${file}.${randomUUID()}.tmp`
  try {
    writeFileSync(unfinished, text)
    if (!isSpecial) renameSync(unfinished, file)
  } catch (thrown) {
    if (!isSpecial) rmSync(unfinished, { force: true })
    const { code = 'unknown' } = thrown as NodeJS.ErrnoException
    throw inputError('--out', `${file}, cannot be written (${code})`)
  }
}

/** Resolves when all is written, or its reader has gone, as `head` does. */
export function printOut(text: string): Promise<void> {
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
