// Compares the engine's static path with the same path on the runtime's own log and exp, and with C at -O3 where a C
// compiler is found. The three take turns, so that a drifting machine slows them alike; ratios are what to read.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const out = here('../../node_modules/.cache/spendshift-kernel/')
const ROUNDS = 7
const SIZE = ['4', '20']

/** @type {import('vite').Plugin} */
const builtins = {
  name: 'builtins',
  enforce: 'pre',
  load(id) {
    const name = /\/real\/(log|exp)\.ts$/.exec(id)?.[1]
    return name === undefined ? null : `export const ${name} = Math.${name}`
  },
}

/**
 * @param {string} name
 * @param {import('vite').Plugin[]} plugins
 * @returns {Promise<[string, string[]]>} command and arguments
 */
async function compile(name, plugins) {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: out,
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: here('static-kernel.ts') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  return [process.execPath, [`${out}${name}.mjs`, ...SIZE]]
}

mkdirSync(out, { recursive: true })
const contestants = [
  { name: 'engine', run: await compile('engine', []), times: /** @type {number[]} */ ([]) },
  {
    name: 'built-in log and exp',
    run: await compile('builtins', [builtins]),
    times: /** @type {number[]} */ ([]),
  },
]
const c = spawnSync('gcc', ['-O3', '-o', `${out}static-kernel`, here('static-kernel.c'), '-lm'])
if (c.status === 0) contestants.push({ name: 'C -O3', run: [`${out}static-kernel`, SIZE], times: [] })
else console.log('no gcc here: the comparison with C is left out')

for (let round = 0; round < ROUNDS; round++) {
  for (const { run, times } of contestants) times.push(Number(execFileSync(...run, { encoding: 'utf8' })))
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const engine = contestants[0]?.times ?? []
console.log('ns per tender, median of rounds (least to most), and engine ÷ this, round by round')
for (const { name, times } of contestants) {
  const ratio = median(times.map((time, round) => (engine[round] ?? NaN) / time))
  const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`
  console.log(`${name.padEnd(22)} ${median(times).toFixed(1).padStart(7)} (${spread})  ${ratio.toFixed(2)}`)
}
