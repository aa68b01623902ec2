// Compares the engine's static path with the same path on the runtime's own log and exp, and with C at -O3 where a C
// compiler is found. The three take turns, so that a drifting machine slows them alike; ratios are what to read. Then the
// engine's other paths beside the plain one, in turns too.
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

const [engineRun] = contestants
if (!engineRun) throw new Error('the engine is missing')
const [command, sizes] = engineRun.run
const paths = ['plain', 'uneven', 'reserved', 'direct', 'calls'].map((name) => ({
  name,
  run: /** @type {[string, string[]]} */ ([command, [...sizes, name]]),
  times: /** @type {number[]} */ ([]),
}))

/** @param {{ run: [string, string[]], times: number[] }[]} all */
function takeTurns(all) {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, times } of all) times.push(Number(execFileSync(...run, { encoding: 'utf8' })))
  }
}

takeTurns(contestants)
takeTurns(paths)

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/**
 * @param {{ name: string, times: number[] }[]} all
 * @param {(first: number, time: number) => number} compare
 */
function print(all, compare) {
  const first = all[0]?.times ?? []
  for (const { name, times } of all) {
    const ratio = median(times.map((time, round) => compare(first[round] ?? NaN, time)))
    const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`
    console.log(`${name.padEnd(22)} ${median(times).toFixed(1).padStart(7)} (${spread})  ${ratio.toFixed(2)}`)
  }
}

console.log('ns per tender, median of rounds (least to most), and engine ÷ this, round by round')
print(contestants, (first, time) => first / time)
console.log('\nns per tender by the path that tenders take, and this ÷ plain, round by round')
print(paths, (first, time) => time / first)
