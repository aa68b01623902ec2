// Compiles a part of the page for Node, to be used while the page is built or tested.
import { join } from 'node:path'

/**
 * A module of the page with everything that it loads, running in this process.
 *
 * @template Module
 * @param {string} root the project's folder
 * @param {string} entry its path from there
 * @returns {Promise<Module>}
 * @throws {Error} when it does not compile
 */
export async function compiled(root, entry) {
  const { build } = await import('vite')
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, entry),
      target: 'node20',
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  if (!('output' in built)) throw new Error(`${entry} does not compile`)
  return import(`data:text/javascript,${encodeURIComponent(built.output[0].code)}`)
}
