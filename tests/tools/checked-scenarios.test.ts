import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseScenario, scenarioHash, type Scenario } from '../../src/scenario/index.ts'
import { library } from '../../src/state/library.ts'
import { checkedScenariosPlugin, checkedText, loadChecks } from '../../src/tools/checked-scenarios-plugin.mjs'
import { scenarioFiles } from '../../src/tools/places-plugin.mjs'
import { townFile } from '../state/town.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'spendshift-checked-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function write(name: string, json: unknown): string {
  const file = join(scratch, name)
  writeFileSync(file, JSON.stringify(json))
  return file
}

/** A page that imports a scenario, built with the plugin. */
function buildPage(scenario: unknown) {
  write('town.json', scenario)
  writeFileSync(join(scratch, 'page.js'), `export { default } from './town.json?checked'`)
  return build({
    root: scratch,
    configFile: false,
    logLevel: 'silent',
    plugins: [checkedScenariosPlugin(root)],
    build: { write: false, lib: { entry: join(scratch, 'page.js'), formats: ['es'] } },
  })
}

describe('a place of the page', () => {
  it.each(scenarioFiles(join(root, 'scenarios')).map((file) => [basename(file, '.json'), file] as const))(
    '%s comes checked and filled in, with its fingerprint',
    async (id, file) => {
      const result = parseScenario(JSON.parse(readFileSync(file, 'utf8')))
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      const scenario = await library.load(id)
      expect(scenario).toEqual(result.scenario)
      // The one that was built in, and the one worked out here.
      expect(scenarioHash(scenario)).toBe(scenarioHash(result.scenario))
    }
  )
})

describe('the build', () => {
  it('takes a scenario with its defaults', async () => {
    const built = await buildPage(townFile())
    const [{ output }] = built as unknown as [{ output: [{ code: string }] }]
    const made = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as {
      default: { scenario: Scenario }
    }
    expect(made.default.scenario.categories[0]?.minBids).toBe(1)
  })

  it('fails on a broken scenario, naming the file and each field', async () => {
    const broken = townFile({ currency: 'euro', years: 0 })
    await expect(buildPage(broken)).rejects.toThrow(/broken file: town\.json\n {2}currency: .*\n {2}years: /)
  })

  it('fails on broken shared mechanisms, naming the field', async () => {
    const copy = join(scratch, 'project')
    for (const part of ['src/engine', 'src/scenario', 'scenarios/shared', 'tsconfig.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const file = join(copy, 'scenarios/shared/priors.json')
    const priors = JSON.parse(readFileSync(file, 'utf8')) as { mechanisms: Record<string, { value: number }> }
    Object.assign(priors.mechanisms['lapseHazard'] ?? {}, { value: 7 })
    writeFileSync(file, JSON.stringify(priors))
    await expect(loadChecks(copy)).rejects.toThrow(
      /broken file: priors\.json\n {2}mechanisms\.lapseHazard\.value: 7 is too high: give a share/
    )
  })
})

describe('a file checked for the page', () => {
  let checks: Awaited<ReturnType<typeof loadChecks>>
  beforeAll(async () => {
    checks = await loadChecks(root)
  })

  it('is JSON of the scenario and its fingerprint', () => {
    const made = JSON.parse(checkedText(checks, write('whole.json', townFile()))) as {
      scenario: Scenario
      hash: string
    }
    expect(made.scenario.id).toBe('town')
    expect(made.hash).toBe(scenarioHash(made.scenario))
  })

  it('is refused by name when it is no JSON', () => {
    const file = join(scratch, 'half.json')
    writeFileSync(file, '{ "id": ')
    expect(() => checkedText(checks, file)).toThrow('broken file: half.json\n  not valid JSON')
  })
})
