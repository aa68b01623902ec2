// npm run openings [-- PLACE ...]: simulates places as they open and keeps their answers in scenarios/openings.
import './deps.mjs'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compiled } from './compile.mjs'
import { scenarioFiles } from './places-plugin.mjs'

/** @typedef {typeof import('../state/opening-maker.ts')} Maker */

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'scenarios')

/**
 * The page's own way to a place's answer, compiled for Node: many times faster than through a test runner.
 *
 * @returns {Promise<Maker>}
 */
export const loadMaker = () => compiled(root, 'src/state/opening-maker.ts')

/** @param {string} id of a place @returns {unknown} its file. */
export const placeJson = (id) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'))

/**
 * Fingerprint of a place's golden run, which shows any change of its numbers: an answer that was made beside another one
 * is out of date, whatever its version of the model.
 *
 * @param {string} id of a place @returns {string}
 */
export function goldenMark(id) {
  const golden = readFileSync(join(root, 'tests/golden', `${id}.json`))
  return createHash('sha256').update(golden).digest('hex').slice(0, 16)
}

/** @param {string} id of a place @param {import('../scenario/opening.ts').Opening} opening @returns {string} the text of its file. */
export const openingText = (id, opening) => `${JSON.stringify({ ...opening, golden: goldenMark(id) })}\n`

async function main() {
  const { makeOpening } = await loadMaker()
  const all = scenarioFiles(folder).map((file) => basename(file, '.json'))
  const asked = process.argv.slice(2)
  mkdirSync(join(folder, 'openings'), { recursive: true })
  for (const id of asked.length > 0 ? asked : all) {
    const begun = performance.now()
    const { opening } = await makeOpening(placeJson(id))
    writeFileSync(join(folder, 'openings', `${id}.json`), openingText(id, opening))
    console.log(`${id}: ${opening.runs} futures in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
