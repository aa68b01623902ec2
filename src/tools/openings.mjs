// npm run openings [-- PLACE ...]: simulates places as they open and keeps their answers in scenarios/openings.
import './deps.mjs'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { scenarioFiles } from './places-plugin.mjs'

/** @typedef {typeof import('../state/opening-maker.ts')} Maker */

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'scenarios')

/**
 * The page's own way to a place's answer, compiled for Node: many times faster than through a test runner.
 *
 * @returns {Promise<Maker>}
 */
export async function loadMaker() {
  const { build } = await import('vite')
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/state/opening-maker.ts'),
      target: 'node20',
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  if (!('output' in built)) throw new Error('the maker of openings does not compile')
  return import(`data:text/javascript,${encodeURIComponent(built.output[0].code)}`)
}

/** @param {string} id of a place @returns {unknown} its file. */
export const placeJson = (id) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'))

/** @param {import('../scenario/opening.ts').Opening} opening @returns {string} the text of its file. */
export const openingText = (opening) => `${JSON.stringify(opening)}\n`

async function main() {
  const { makeOpening } = await loadMaker()
  const all = scenarioFiles(folder).map((file) => basename(file, '.json'))
  const asked = process.argv.slice(2)
  mkdirSync(join(folder, 'openings'), { recursive: true })
  for (const id of asked.length > 0 ? asked : all) {
    const begun = performance.now()
    const { opening } = await makeOpening(placeJson(id))
    writeFileSync(join(folder, 'openings', `${id}.json`), openingText(opening))
    console.log(`${id}: ${opening.runs} futures in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
