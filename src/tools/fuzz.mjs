// npm run fuzz [-- options]: compiles the hostile inputs of tests/fuzz with what reads them, and tries them.
import './deps.mjs'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
process.chdir(root)
const cache = join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
// Below the project, so that packages are found.
const outDir = mkdtempSync(join(cache, 'spendshift-fuzz-'))
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }))
for (const [signal, status] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
]))
  process.once(signal, () => process.exit(status))

const { build } = await import('vite')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir,
    rolldownOptions: {
      input: { main: join(root, 'tests/fuzz/main.ts'), 'fuzz.worker': join(root, 'tests/fuzz/worker.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
await import(pathToFileURL(join(outDir, 'main.js')).href)
