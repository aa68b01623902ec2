import { randomUUID } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { inputError, OutputFault } from './problems.ts'

interface OutPlace {
  /** Files that the command reads, which it must not replace. */
  readonly inputs: readonly string[]
  /** The option that names the file. */
  readonly option?: string
}

/**
 * Checks, before anything is worked out, that a file can be written at the end.
 *
 * @throws InputError when its folder is not there, it is a folder, may not be written, or is read by the same command.
 */
export function checkOut(file: string, { inputs, option = '--out' }: OutPlace): void {
  if (file === '') throw inputError(option, 'nothing, must be the name of a file')
  const folder = dirname(file)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw inputError(option, `${file}, must be in a folder that exists`)
  }
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw inputError(option, `${file}, is a folder, must be a file`)
  if (inputs.some((input) => isSameFile(input, file))) {
    throw inputError(option, `${file}, is read by this command, must be another file`)
  }
  const fault = writeFaultOf(file, found !== undefined, isSpecial(file))
  if (fault !== undefined) throw inputError(option, `${file}, ${fault}, must be a file you may write`)
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }))
  return (
    one !== undefined && other !== undefined && one.isFile() && one.ino === other.ino && one.dev === other.dev
  )
}

/** Why a file cannot be written; undefined when it can: a trial says more than permissions do. */
function writeFaultOf(file: string, exists: boolean, special: boolean): string | undefined {
  try {
    if (exists) accessSync(file, constants.W_OK)
    if (special) return undefined
    const trial = unfinishedName(file)
    closeSync(openSync(trial, 'wx'))
    rmSync(trial)
    return undefined
  } catch (thrown) {
    return `cannot be written (${codeOf(thrown)})`
  }
}

/** A pipe or device, which is written to, not replaced. */
const isSpecial = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === false

const unfinishedName = (file: string): string => `${file}.${randomUUID()}.tmp`

const codeOf = (thrown: unknown): string => (thrown as NodeJS.ErrnoException).code ?? 'unknown'

/**
 * Writes a file, which is either the old one or the whole new one at any moment.
 *
 * @throws OutputFault when it cannot be, as on a full disk: then nothing of it is left.
 */
export function writeFile(file: string, text: string): void {
  const special = isSpecial(file)
  const unfinished = special ? file : unfinishedName(file)
  try {
    writeFileSync(unfinished, text)
    if (!special) renameSync(unfinished, file)
  } catch (thrown) {
    if (!special) rmSync(unfinished, { force: true })
    throw new OutputFault(file, codeOf(thrown))
  }
}

/**
 * Resolves when all is written, or its reader has gone, as `head` does.
 *
 * @throws OutputFault when standard output takes no more, as a file on a full disk.
 */
export function printOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (fault) => {
      if (fault && codeOf(fault) !== 'EPIPE') reject(new OutputFault('standard output', codeOf(fault)))
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
