import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, smallTown } from './run-cli.ts'

/*
 * The recipes of docs/clusters.md, run as they stand there but for the scenario, the number of futures and the folder.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const recipes = readFileSync(`${root}docs/clusters.md`, 'utf8')
const folder = createFolder()
const town = folder.write('town.json', smallTown)
afterAll(folder.remove)

/** The fenced blocks of a chapter, in order. */
function blocksOf(chapter: string): readonly string[] {
  const [, text = ''] = recipes.split(`\n## ${chapter}\n`)
  const [own = ''] = text.split('\n## ')
  return [...own.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, block = '']) => block)
}

/** A recipe made small: a town that is played in no time, in fewer parts, in a folder of its own. */
function small(recipe: string, { parts, name }: { readonly parts: number; readonly name: string }): string {
  const own = folder.path(name)
  mkdirSync(own)
  return recipe
    .replaceAll('sao-paulo-school-meals', town)
    .replaceAll(/--runs \d+/g, '--runs 40')
    .replaceAll(/\/?\bparts\//g, `${own}/`)
    .replaceAll(/mkdir -p parts/g, 'true')
    .replaceAll(/\bauto\/\d+/g, `auto/${parts}`)
    .replaceAll(/--out sensitivity\.json/g, `--out ${own}/sensitivity.json`)
}

const run = promisify(execFile)
const shell = (script: string, environment: Readonly<Record<string, string>> = {}) =>
  run('bash', ['-c', script], { cwd: root, env: { ...process.env, ...environment } })

const merged = (name: string) => readFileSync(`${folder.path(name)}/sensitivity.json`, 'utf8')
let whole: string

beforeAll(async () => {
  const { stdout } = await shell(`npm run -s sensitivity -- ${town} --runs 40`)
  whole = stdout
}, 60_000)

/** Why a recipe cannot be run here; empty when it can. */
function missing(): string {
  const { stdout, status } = spawnSync('parallel', ['--version'], { encoding: 'utf8' })
  return status === 0 && stdout.startsWith('GNU parallel') ? '' : ' (skipped: GNU parallel is not installed)'
}

describe('the recipe for', { timeout: 60_000 }, () => {
  it.skipIf(missing() !== '')(`GNU parallel gives the bytes of one command${missing()}`, async () => {
    const [recipe = ''] = blocksOf('GNU parallel')
    await shell(
      small(recipe, { parts: 3, name: 'parallel' }).replaceAll(/seq 8|\}\/8/g, (each) =>
        each.replace('8', '3')
      )
    )
    expect(merged('parallel')).toBe(whole)
  })

  it('Slurm gives the bytes of one command, its tasks started one by one', async () => {
    const [parts = '', merge = ''] = blocksOf('Slurm')
    const [play, join] = small(`${parts}\0${merge}`, { parts: 2, name: 'slurm' }).split('\0')
    expect(parts).toContain('#SBATCH --array=1-16')
    expect(parts).toContain('--shard auto/16')
    await Promise.all(
      [1, 2].map((task) =>
        // A task that was run again: Slurm counts only what it runs now.
        shell(play ?? '', { SLURM_ARRAY_TASK_ID: String(task), SLURM_ARRAY_TASK_COUNT: '1' })
      )
    )
    await shell(join ?? '')
    expect(merged('slurm')).toBe(whole)
  })

  it('Kubernetes gives the bytes of one command, its pods started one by one', async () => {
    const manifests = blocksOf('Kubernetes').filter((block) => block.startsWith('apiVersion'))
    const [parts = '', merge = ''] = manifests.map((manifest) => {
      expect(manifest).toContain("command: ['sh', '-c']")
      const [, argument = ''] = /args:\n\s+- ([\s\S]*?)\n\s+resources:/.exec(manifest) ?? []
      return argument.replaceAll(/\s+/g, ' ')
    })
    expect(manifests[0]).toContain('completions: 16')
    expect(parts).toContain('--shard auto/16')
    const [play, join] = small(`${parts}\0${merge}`, { parts: 2, name: 'kubernetes' }).split('\0')
    await Promise.all(['0', '1'].map((index) => shell(play ?? '', { JOB_COMPLETION_INDEX: index })))
    await shell(join ?? '')
    expect(merged('kubernetes')).toBe(whole)
  })
})
