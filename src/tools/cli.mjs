// Compiles the command line and its worker when their sources have changed, then runs it.
import './deps.mjs'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = join(root, 'node_modules/.cache/spendshift-cli')
const code = [
  ...['src/engine', 'src/scenario', 'src/runner', 'src/back-test', 'src/calibration', 'src/spend'],
  ...['src/analysis', 'src/cli'],
  'workers',
]
const sources = [...code, 'scenarios']
const alsoRead = ['src/tools/cli.mjs', 'package-lock.json']
const day = 24 * 60 * 60 * 1000

// One folder for each state of the sources, so that a command still running keeps the files it began with.
const compiled = join(cache, fingerprint())
if (!existsSync(compiled)) await compile()
await import(pathToFileURL(join(compiled, 'main.js')).href)

/** Names, sizes and times of everything the compiled program is made of. */
function fingerprint() {
  const hash = createHash('sha256')
  const trees = sources.filter((folder) => existsSync(join(root, folder)))
  const nested = trees.flatMap((tree) =>
    readdirSync(join(root, tree), { recursive: true, encoding: 'utf8' }).map((path) => join(tree, path))
  )
  for (const path of [...nested, ...alsoRead].sort()) {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path}\n${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

async function compile() {
  const { build } = await import('vite')
  const unfinished = `${compiled}.${process.pid}`
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // tinypool looks for its own worker beside itself.
    ssr: { noExternal: true, external: ['tinypool'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: unfinished,
      // Everything in one folder: the worker is looked for beside whichever file asks for it.
      rolldownOptions: {
        input: { main: join(root, 'src/cli/main.ts'), 'node.worker': join(root, 'workers/node.worker.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  try {
    renameSync(unfinished, compiled)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another command was quicker, which is as good.
    if (!existsSync(compiled)) throw error
  }
  removeOld()
}

function removeOld() {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name)
    if (folder !== compiled && Date.now() - statSync(folder).mtimeMs > day) {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
