// Compares the engine's static path with the same path on the runtime's own log and exp, and with C at -O3 where a C
// compiler is found. The three take turns, so that a drifting machine slows them alike; ratios are what to read.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const out = here('../../node_modules/.cache/spendshift-kernel/')
const ROUNDS = 7
const SIZE = ['4', '20']

const builtins = {
  name: 'builtins',
  enforce: 'pre',
  load(id) {
    const name = /\/real\/(log|exp)\.ts$/.exec(id)?.[1]
    return name && `export const ${name} = Math.${name}`
  },
}

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
const contestants = {
  engine: await compile('engine', []),
  'built-in log and exp': await compile('builtins', [builtins]),
}
const c = spawnSync('gcc', ['-O3', '-o', `${out}static-kernel`, here('static-kernel.c'), '-lm'])
if (c.status === 0) contestants['C -O3'] = [`${out}static-kernel`, SIZE]
else console.log('no gcc here: the comparison with C is left out')

const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, [command, args]] of Object.entries(contestants)) {
    times[name].push(Number(execFileSync(command, args, { encoding: 'utf8' })))
  }
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
console.log('ns per tender, median of rounds (least to most), and engine ÷ this, round by round')
for (const [name, values] of Object.entries(times)) {
  const ratio = median(values.map((value, round) => times.engine[round] / value))
  const spread = `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`
  console.log(`${name.padEnd(22)} ${median(values).toFixed(1).padStart(7)} (${spread})  ${ratio.toFixed(2)}`)
}
