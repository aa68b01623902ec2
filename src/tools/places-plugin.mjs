// A plugin for Vite: `virtual:places` holds the heads of all scenario files and law packs, so that choosing among them loads
// none.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

const MODULE = 'virtual:places'
// Vite and Rollup leave a module alone whose id begins so.
const RESOLVED = `\0${MODULE}`
const SCENARIO = /^[^.]+\.json$/

const { compare } = new Intl.Collator('en')
/** @param {{ place: string }} a @param {{ place: string }} b */
const byPlace = (a, b) => compare(a.place, b.place)
/** @param {{ name: string }} a @param {{ name: string }} b */
const byName = (a, b) => compare(a.name, b.name)

/**
 * @param {string} folder that holds the scenario files
 * @returns {import('vite').Plugin}
 */
export function placesPlugin(folder) {
  /** @param {string} file */
  const isScenario = (file) =>
    [folder, join(folder, 'law')].some((each) => resolve(dirname(file)) === resolve(each)) &&
    SCENARIO.test(basename(file))
  return {
    name: 'spendshift:places',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const files = scenarioFiles(folder)
      const laws = lawFiles(folder)
      for (const file of [...files, ...laws]) this.addWatchFile(file)
      return [
        `export const PLACE_HEADS = ${JSON.stringify(files.map(headOf).sort(byPlace))}`,
        `export const LAW_HEADS = ${JSON.stringify(laws.map(lawHeadOf).sort(byName))}`,
      ].join('\n')
    },
    configureServer(server) {
      server.watcher.on('all', (_event, file) => {
        if (!isScenario(file)) return
        for (const { moduleGraph } of Object.values(server.environments)) {
          const heads = moduleGraph.getModuleById(RESOLVED)
          if (heads) moduleGraph.invalidateModule(heads)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** @param {string} folder @returns {string[]} every scenario file in it, by name; the schema is none. */
export function scenarioFiles(folder) {
  return readdirSync(folder)
    .filter((file) => SCENARIO.test(file))
    .sort()
    .map((file) => join(folder, file))
}

/** @param {string} folder of the scenario files @returns {string[]} every law pack beside them, by name. */
function lawFiles(folder) {
  const laws = join(folder, 'law')
  return existsSync(laws) ? scenarioFiles(laws) : []
}

/** @param {string} file @returns {{ id: string, name: string, countries: string[] }} what the choice of a country says of a law pack. */
function lawHeadOf(file) {
  const { id, name, countries } = jsonOf(file, 'a law pack')
  return { id, name, countries }
}

/** @param {string} file @param {string} what @throws {Error} naming the file when it is no JSON. */
function jsonOf(file, what) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`${basename(file)}: not ${what}`, { cause })
  }
}

/**
 * What a card says of a place, with the defaults of the file format.
 *
 * @param {string} file
 * @returns {{ id: string, title: string, place: string, country: string, years: string }}
 * @throws {Error} naming the file when it is no JSON.
 */
export function headOf(file) {
  const json = jsonOf(file, 'a scenario file')
  const { id, title, place = {}, startYear = 2026, years = 10 } = json
  const { name = 'Unnamed place', country = 'ZZ' } = place
  return { id, title, place: name, country, years: `${startYear}–${Number(startYear) + Number(years) - 1}` }
}
