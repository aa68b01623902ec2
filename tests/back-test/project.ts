import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testedTown } from './town.ts'

const program = fileURLToPath(new URL('../../src/tools/cli.mjs', import.meta.url))

export interface Finished {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** A folder that looks like the project to the command: one scenario with targets, one without. */
export function createProject() {
  const folder = mkdtempSync(join(tmpdir(), 'spendshift-back-test-'))
  mkdirSync(join(folder, 'scenarios', 'shared'), { recursive: true })
  mkdirSync(join(folder, 'scenarios', 'held-out'))
  mkdirSync(join(folder, 'docs'))
  const write = (name: string, json: unknown): void => writeFileSync(join(folder, name), JSON.stringify(json))
  write('scenarios/tested-town.json', testedTown)
  write('scenarios/quiet-town.json', { ...testedTown, id: 'quiet-town', backTests: [], evidence: [] })
  return {
    write,
    read: (name: string): string => readFileSync(join(folder, name), 'utf8'),
    files: (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
    /** Runs `backtest` there, interrupted when its first thread starts if so wished. */
    backtest: (args: readonly string[], { interrupted = false } = {}): Promise<Finished> => {
      const preload = `process.once('worker', () => process.kill(process.pid, 'SIGINT'))`
      const first = interrupted ? ['--import', `data:text/javascript,${encodeURIComponent(preload)}`] : []
      const child = spawn(process.execPath, [...first, program, 'backtest', ...args], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let [out, err] = ['', '']
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
      return new Promise((resolve, reject) => {
        child.once('error', reject)
        child.once('close', (status) => resolve({ status, out, err }))
      })
    },
  }
}
