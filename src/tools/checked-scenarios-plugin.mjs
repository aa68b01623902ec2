// A plugin for Vite: `scenario.json?checked` is the file checked and filled in, so that the page need not check it again; so is
// a law pack.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { compiled } from './compile.mjs'

const CHECKED = /^([^?]+\.json)\?checked$/

/** @typedef {typeof import('../scenario/index.ts')} Checks */
/** @typedef {import('../scenario/index.ts').Problem} Problem */

/**
 * @param {string} root the project's folder
 * @returns {import('vite').Plugin}
 */
export function checkedScenariosPlugin(root) {
  /** @type {Promise<Checks> | undefined} */
  let checks
  return {
    name: 'spendshift:checked-scenarios',
    buildStart() {
      checks = undefined
    },
    async load(id) {
      const file = CHECKED.exec(id)?.[1]
      if (file === undefined) return undefined
      this.addWatchFile(file)
      checks ??= loadChecks(root)
      const text = checkedText(await checks, file)
      // Browsers read JSON faster than the same value written as code.
      return { code: `export default JSON.parse(${JSON.stringify(text)})`, moduleType: 'js' }
    },
    configureServer(server) {
      server.watcher.on('change', (changed) => {
        if (changed.endsWith('.ts') || basename(changed) === 'priors.json') checks = undefined
      })
    },
  }
}

/**
 * A scenario file with its defaults filled in, its fingerprint and its calibration, as JSON text; or a law pack with its defaults.
 *
 * @param {Checks} checks
 * @param {string} file
 * @returns {string}
 * @throws {Error} naming the file and each field that is wrong.
 */
export function checkedText(
  { calibratedScenario, fileKind, parseLawPack, parseScenario, scenarioHash },
  file
) {
  const json = jsonOf(file)
  if (fileKind(json) === 'lawPack') {
    const checked = parseLawPack(json)
    if (!checked.ok) throw broken(file, checked.problems)
    return JSON.stringify(checked.pack)
  }
  const result = parseScenario(json)
  if (!result.ok) throw broken(file, result.problems)
  const { scenario } = result
  return JSON.stringify({
    ...{ scenario, hash: scenarioHash(scenario), calibration: calibratedScenario(scenario) },
    opening: openingOf(file),
  })
}

/**
 * The project's own checks, compiled for Node.
 *
 * @param {string} root the project's folder
 * @returns {Promise<Checks>}
 * @throws {Error} when the shared priors, which every scenario is checked with, are broken.
 */
export async function loadChecks(root) {
  /** @type {Checks} */
  const checks = await compiled(root, 'src/scenario/index.ts')
  const priors = join(root, 'scenarios/shared/priors.json')
  const problems = checks.checkPriors(jsonOf(priors))
  if (problems.length > 0) throw broken(priors, problems)
  return checks
}

/**
 * The answer that was simulated beforehand for a place; the page itself sees whether it is of the same data.
 *
 * @param {string} file of the scenario
 * @returns {unknown} undefined where there is none
 */
function openingOf(file) {
  const opening = join(dirname(file), 'openings', basename(file))
  return existsSync(opening) ? jsonOf(opening) : undefined
}

/** @param {string} file @returns {unknown} */
function jsonOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw broken(file, [{ path: '', message: `not valid JSON (${String(cause)})` }])
  }
}

/** @param {string} file @param {readonly Problem[]} problems */
function broken(file, problems) {
  return new Error([`broken file: ${basename(file)}`, ...problems.map(line)].join('\n  '))
}

/** @param {Problem} problem */
function line({ path, message }) {
  return path === '' ? message : `${path}: ${message}`
}
