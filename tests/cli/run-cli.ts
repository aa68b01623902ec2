import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { perform } from '../../src/cli/commands.ts'
import { InputError, problemLine } from '../../src/cli/problems.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Finished {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/**
 * Runs a command in the project's root, as npm does.
 *
 * @param preload code that Node runs first.
 */
function run(args: readonly string[], preload?: string): Promise<Finished> {
  const first =
    preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
  const stdio = ['ignore', 'pipe', 'pipe'] as const
  const child = spawn(process.execPath, [...first, 'src/tools/cli.mjs', ...args], {
    cwd: root,
    stdio: [...stdio],
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, out, err }))
  })
}

/** A command as a process of its own. */
export const cli = (...args: readonly string[]): Promise<Finished> => run(args)

/** A command in this process, for what plays no futures: what it prints, or the problems it refuses with. */
export async function quickCli(
  ...args: readonly string[]
): Promise<{ out: string; problems: readonly string[] }> {
  let out = ''
  const print = (text: string) => Promise.resolve(void (out += text))
  try {
    await perform(args, { signal: new AbortController().signal, print, hold: (work) => work() })
    return { out, problems: [] }
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown
    return { out, problems: thrown.problems.map(problemLine) }
  }
}

/** Runs a command that is interrupted, as by Ctrl-C, when its first worker thread starts. */
export const interruptedCli = (...args: readonly string[]): Promise<Finished> =>
  run(args, `process.once('worker', () => process.kill(process.pid, 'SIGINT'))`)

/** Runs a command that is interrupted when it stops listening, to work out what it has played. */
export const lateInterruptedCli = (...args: readonly string[]): Promise<Finished> =>
  run(
    args,
    `const { off } = process
    process.off = function (name, listener) {
      off.call(this, name, listener)
      if (name === 'SIGTERM') process.kill(process.pid, 'SIGINT')
      return this
    }`
  )

/** A folder for one test file, gone when it is done. */
export function createFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'spendshift-cli-'))
  return {
    path: (name: string) => join(folder, name),
    write(name: string, content: unknown): string {
      const file = join(folder, name)
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
      return file
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A scenario that is played in no time. */
export const smallTown = {
  id: 'small-town',
  title: 'A small town',
  startYear: 2026,
  years: 3,
  groups: [
    { id: 'big-firms', name: 'Big firms', capacityPerYear: { value: 9e6, low: 6e6, high: 12e6 } },
    { id: 'local-firms', name: 'Local firms', traits: ['local'], capacityPerYear: 3e6 },
  ],
  categories: [{ id: 'repairs', name: 'Repairs', tendersPerYear: 10, medianValue: 150_000 }],
  policies: {
    baseline: { name: "Today's rules" },
    reform: { name: 'A third for local firms', levers: { 'setAside.local': 0.33 } },
  },
}
