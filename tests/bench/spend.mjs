// How long a file of the user's takes: 20,000 rows read, mapped and cleaned; and the memory held while 200 MB are read.
// `node --expose-gc tests/bench/spend.mjs [MB]`
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const out = here('../../node_modules/.cache/spendshift-spend/')
const megabytes = Number(process.argv[2] ?? 200)

await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: out,
    rolldownOptions: { input: here('../../src/spend/index.ts'), output: { entryFileNames: 'spend.mjs' } },
  },
})
/** @type {typeof import('../../src/spend/index.ts')} */
const { clean, readSpend } = await import(pathToFileURL(`${out}spend.mjs`).href)

const head =
  'Contract Reference,Contract Title,Supplier Name,Contract Value,Award Date,Category,Number of Bids\n'

/** @param {number} at */
const row = (at) =>
  `P${at},"Works, part ${at % 977} ${'x'.repeat(at % 300)}",Supplier ${at % 5000} Ltd,"${((at * 37) % 900) + 100},500.50",` +
  `${(at % 28) + 1}/0${(at % 9) + 1}/2022,Category ${at % 40},${at % 7}\n`

/** @param {(bytes: number, rows: number) => boolean} isEnough */
const source = (isEnough) => ({
  name: 'made.csv',
  size: null,
  async *open() {
    const encoder = new TextEncoder()
    yield encoder.encode(head)
    for (let rows = 0, bytes = 0; !isEnough(bytes, rows);) {
      let text = ''
      for (let each = 0; each < 500; each++) text += row(rows++)
      const chunk = encoder.encode(text)
      bytes += chunk.length
      yield chunk
    }
  },
})

for (let round = 0; round < 3; round++) {
  const start = performance.now()
  const { records } = await readSpend([source((_, rows) => rows >= 20_000)])
  const read = performance.now()
  clean(records)
  const done = performance.now()
  console.log(
    `${records.length} rows: read ${(read - start).toFixed(0)} ms, clean ${(done - read).toFixed(0)} ms`
  )
}

let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), 20)
const start = performance.now()
const { records } = await readSpend([source((bytes) => bytes >= megabytes * 1e6)])
clearInterval(watch)
const seconds = (performance.now() - start) / 1000
globalThis.gc?.()
const held = process.memoryUsage().heapUsed
const inMegabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(0)} MB`
console.log(
  `${megabytes} MB, ${records.length} rows: ${seconds.toFixed(1)} s, at most ${inMegabytes(peak)} of heap, ${inMegabytes(held)} held by the records`
)
