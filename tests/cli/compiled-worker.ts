import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Compiles the worker thread of the command line into a folder of its own. */
export async function compileWorker(): Promise<{ readonly worker: URL; readonly remove: () => void }> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  // Below the project, so that packages are found.
  const outDir = mkdtempSync(join(cache, 'spendshift-worker-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      rolldownOptions: {
        input: { 'node.worker': join(root, 'workers/node.worker.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  return {
    worker: pathToFileURL(join(outDir, 'node.worker.js')),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  }
}
