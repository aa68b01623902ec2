import { afterAll, describe, expect, it } from 'vitest'
import { csvText } from '../../src/cli/format.ts'
import { speedShape } from './result-shape.ts'
import { cli, createFolder, quickCli, smallTown } from './run-cli.ts'

const folder = createFolder()
const town = folder.write('town.json', smallTown)
afterAll(folder.remove)

describe('bench', () => {
  it('prints one line of the documented shape', async () => {
    const { status, out, err } = await cli('bench', town, '--runs', '20', '--workers', '2', '--json')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const speed = speedShape.parse(JSON.parse(out))
    expect(speed).toMatchObject({ scenario: 'small-town', policies: 2, runs: 20, workers: 2 })
    expect(speed.nanosecondsPerTender).toBeCloseTo((speed.milliseconds * 1e6) / speed.tenders, -2)
  }, 60_000)
})

describe('schema --check', () => {
  it('finds the file up to date', async () => {
    expect(await quickCli('schema', '--check')).toEqual({ out: '', problems: [] })
  })
})

describe('--help', () => {
  const commands = [
    'simulate',
    'sensitivity',
    'discover',
    'search',
    'credit',
    'trace',
    'merge',
    'validate',
    'bench',
  ]
  it.each([[[]], ...[...commands, 'schema'].map((name) => [[name]])])(
    'of %j says how to use it',
    async (command) => {
      const { out } = await quickCli(...command, '--help')
      expect(out).toMatch(/^npm run -s /)
    }
  )
})

describe('a CSV cell', () => {
  it('is never a formula', () => {
    expect(['=1+1', '+a', '-a', '@a', '\ta'].map(csvText)).toEqual(["'=1+1", "'+a", "'-a", "'@a", "'\ta"])
  })

  it('is quoted when it holds a separator', () => {
    expect(['plain', 'a,b', 'say "a"', 'a\nb'].map(csvText)).toEqual([
      'plain',
      '"a,b"',
      '"say ""a"""',
      '"a\nb"',
    ])
  })
})
