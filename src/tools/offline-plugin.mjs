// A plugin for Vite: the worker that keeps a copy of the page, with the list of all that belongs to it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { SINGLE_FILE_NAME } from './single-file-plugin.mjs'

/** @typedef {import('../device/offline-types.ts').OfflineList} OfflineList */

/** Files for others than the page. */
const NOT_KEPT = new Set(['robots.txt'])

/**
 * Stands after all plugins that make files.
 *
 * @param {string} root the project's folder
 * @returns {import('vite').Plugin}
 */
export function offlinePlugin(root) {
  return {
    name: 'spendshift:offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const publicDir = join(root, 'src/static')
        const files = new Map([
          ...readdirSync(publicDir).map(
            (name) => /** @type {const} */ ([name, readFileSync(join(publicDir, name))])
          ),
          ...Object.values(bundle).map(
            (file) =>
              /** @type {const} */ ([
                file.fileName,
                Buffer.from(file.type === 'chunk' ? file.code : file.source),
              ])
          ),
        ])
        const model = /MODEL_VERSION = '([^']+)'/.exec(
          readFileSync(join(root, 'src/engine/version.ts'), 'utf8')
        )?.[1]
        if (model === undefined) this.error('src/engine/version.ts names no version')
        const list = JSON.stringify(offlineList(files, model))
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: `self.OFFLINE_LIST = ${list};\n${await compiled(root)}`,
        })
      },
    },
  }
}

/**
 * The page itself first, then what it needs, and last the file for a stick.
 *
 * @param {ReadonlyMap<string, Buffer>} files by path
 * @param {string} model
 * @returns {OfflineList}
 */
export function offlineList(files, model) {
  const listed = [...files]
    .filter(([path]) => !NOT_KEPT.has(path))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([path, content]) => ({ path, bytes: content.length, hash: sha256(content) }))
  const version = sha256(Buffer.from(listed.map(({ path, hash }) => `${path} ${hash}`).join('\n')))
  return { version: version.slice(0, 16), model, files: listed }
}

/** @param {string} path */
function rank(path) {
  if (path === 'index.html') return 0
  return path === SINGLE_FILE_NAME ? 2 : 1
}

/** @param {Buffer} content */
function sha256(content) {
  return createHash('sha256').update(content).digest('hex')
}

/** @param {string} root @returns {Promise<string>} */
async function compiled(root) {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'workers/offline.worker.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  if (!('output' in made)) throw new Error('the worker behind the page does not compile')
  return made.output[0].code
}
