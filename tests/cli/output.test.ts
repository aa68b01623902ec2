import { execFile } from 'node:child_process'
import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { createFolder, type Finished, quickCli, smallTown } from './run-cli.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = createFolder()
const town = folder.write('town.json', smallTown)
const policy = folder.write('policy.json', { name: 'More', levers: { inHouse: 0.2 } })
const data = folder.write('register.csv', 'supplier,amount,date\n')
const map = folder.write('map.json', {})
afterAll(folder.remove)

const problems = async (...args: readonly string[]) => (await quickCli(...args)).problems

/** A line of the shell, with `spendshift` as the command line. */
function shell(line: string): Promise<Finished> {
  const script = `spendshift() { "${process.execPath}" src/tools/cli.mjs "$@"; }\n${line}`
  return new Promise((resolve) => {
    execFile('bash', ['-c', script], { cwd: root }, (fault, out, err) =>
      resolve({ status: fault ? Number(fault.code) : 0, out, err })
    )
  })
}

/** Every command that has `--out`, with a file that it reads. */
const COMMANDS: readonly (readonly [string, string])[] = [
  ...['simulate', 'sensitivity', 'discover', 'search', 'credit'].map((name) => [name, town] as const),
  ['merge', town],
  ['calibrate', data],
]

describe.each(COMMANDS)('--out of %s is refused before anything is worked out', (command, input) => {
  it('when its folder is not there', async () => {
    const out = folder.path('none/x.json')
    expect(await problems(command, input, '--out', out)).toEqual([
      `--out: ${out}, must be in a folder that exists`,
    ])
  })

  it('when it is a folder', async () => {
    const out = folder.path(`folder-${command}`)
    mkdirSync(out)
    expect(await problems(command, input, '--out', out)).toEqual([
      `--out: ${out}, is a folder, must be a file`,
    ])
  })

  it('when it is the file that is read, by whatever name', async () => {
    const [soft, hard] = [folder.path(`soft-${command}`), folder.path(`hard-${command}`)]
    symlinkSync(input, soft)
    linkSync(input, hard)
    for (const out of [input, `${dirname(input)}/./${input.slice(dirname(input).length + 1)}`, soft, hard]) {
      expect(await problems(command, input, '--out', out)).toEqual([
        `--out: ${out}, is read by this command, must be another file`,
      ])
    }
  })

  it.skipIf(process.platform !== 'linux')('when nothing can be written there', async () => {
    // Nobody makes files there, not even root.
    expect(await problems(command, input, '--out', '/proc/x.json')).toEqual([
      '--out: /proc/x.json, cannot be written (ENOENT), must be a file you may write',
    ])
  })

  it('when it is no name', async () => {
    expect(await problems(command, input, '--out', '')).toEqual([
      '--out: nothing, must be the name of a file',
    ])
  })
})

describe('--out', () => {
  it('is not a policy file, nor a scenario of the project', async () => {
    for (const command of ['simulate', 'credit']) {
      expect(await problems(command, town, '--policy', policy, '--out', policy)).toEqual([
        `--out: ${policy}, is read by this command, must be another file`,
      ])
    }
    const own = 'scenarios/your-town.json'
    expect(await problems('simulate', 'your-town', '--out', own)).toEqual([
      `--out: ${own}, is read by this command, must be another file`,
    ])
  })

  it('of calibrate and its other files are apart from each other and from what is read', async () => {
    const [a, b] = [folder.path('a.json'), folder.path('b.json')]
    expect(await problems('calibrate', data, '--out', a, '--report', b, '--map-out', a)).toEqual([
      `--map-out: ${a}, is written by another option too, must be a file of its own`,
    ])
    expect(await problems('calibrate', data, '--map', map, '--map-out', map)).toEqual([
      `--map-out: ${map}, is read by this command, must be another file`,
    ])
    const none = folder.path('none/x.json')
    expect(await problems('calibrate', data, '--report', none)).toEqual([
      `--report: ${none}, must be in a folder that exists`,
    ])
  })

  it.skipIf(process.getuid?.() === 0)('is not a file that is protected', async () => {
    const out = folder.write('protected.json', '')
    chmodSync(out, 0o444)
    expect(await problems('simulate', town, '--out', out)).toEqual([
      `--out: ${out}, cannot be written (EACCES), must be a file you may write`,
    ])
  })

  it('leaves nothing behind when it is checked', async () => {
    const out = folder.path('later.json')
    await problems('simulate', town, '--out', out, '--policy', 'none')
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(dirname(out)).filter((name) => name.startsWith('later'))).toEqual([])
  })
})

describe.skipIf(process.platform !== 'linux')('when there is no room', { timeout: 120_000 }, () => {
  const play = `spendshift simulate '${town}' --runs 20 --workers 1`

  it('for --out: one line, status 1', async () => {
    expect(await shell(`${play} --out /dev/full`)).toEqual({
      status: 1,
      out: '',
      err: '/dev/full: cannot be written (ENOSPC), no space is left: make room and run the command again\n',
    })
  })

  it('for standard output: one line, status 1', async () => {
    expect(await shell(`${play} > /dev/full`)).toEqual({
      status: 1,
      out: '',
      err: 'standard output: cannot be written (ENOSPC), no space is left: make room and run the command again\n',
    })
  })

  it('halfway: nothing is left, and the file of before is whole', async () => {
    const out = folder.write('before.json', 'before')
    // Files may grow to 8 blocks of 1,024 bytes, and the result is larger.
    const { status, err } = await shell(`ulimit -f 8; ${play} --out '${out}'`)
    expect({ status, err }).toEqual({
      status: 1,
      err: `${out}: cannot be written (EFBIG), no space is left: make room and run the command again\n`,
    })
    expect(readFileSync(out, 'utf8')).toBe('before')
    expect(readdirSync(dirname(out)).filter((name) => name.startsWith('before'))).toEqual(['before.json'])
  })
})

describe.skipIf(process.platform === 'win32')('when the reader has gone', { timeout: 120_000 }, () => {
  it('the command ends in peace, as a reader such as head wants it', async () => {
    const play = `spendshift simulate '${town}' --runs 20 --workers 1`
    expect(await shell(`(sleep 0.3; ${play}) | true; echo "\${PIPESTATUS[0]}"`)).toEqual({
      status: 0,
      out: '0\n',
      err: '',
    })
  })

  it('a problem that nobody reads keeps its status', async () => {
    const status = folder.path('status')
    await shell(`(sleep 0.3; spendshift simulate none; echo $? > '${status}') 2>&1 | true`)
    expect(readFileSync(status, 'utf8')).toBe('2\n')
  })
})
