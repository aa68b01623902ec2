// Plugins for Vite: besides the folder for hosts, the build makes one file that holds all of the page, for a USB stick.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, parseSync } from 'vite'
import { filePolicy } from './security.mjs'

/** The mode in which Vite makes the single file. */
export const SINGLE_FILE = 'single-file'

/** Its name, in the root of the site. */
export const SINGLE_FILE_NAME = 'spendshift.html'

/** How sources start a worker; the bundler knows a worker only by an expression that stands literally so. */
const WORKER =
  /new Worker\(\s*new URL\('([^']+\.worker\.ts)', import\.meta\.url\),\s*\{ type: 'module' \}\s*\)/g

/**
 * In the single file a worker is text from which the page makes one. Classic, not a module: browsers start no module
 * worker from a page without an origin.
 *
 * @returns {import('vite').Plugin}
 */
export function inlineWorkersPlugin() {
  return {
    name: 'spendshift:inline-workers',
    enforce: 'pre',
    transform: {
      filter: { code: /new Worker\(/, id: /\/src\/[^?]*\.ts$/ },
      handler(code) {
        /** @type {string[]} */
        const imports = []
        const body = code.replace(WORKER, (_all, file) => {
          const name = `InlineWorker${imports.length}`
          imports.push(`import ${name} from ${JSON.stringify(`${file}?worker&inline`)}`)
          return `new ${name}()`
        })
        if (body.includes('new Worker('))
          this.error('a worker that is not written as the single file needs it')
        return { code: `${imports.join('\n')}\n${body}`, map: null }
      },
    },
  }
}

/**
 * Adds the single file to what the hosted build makes.
 *
 * @param {string} root the project's folder
 * @returns {import('vite').Plugin}
 */
export function singleFilePlugin(root) {
  return {
    name: 'spendshift:single-file',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler() {
        const made = await build({
          root,
          configFile: join(root, 'vite.config.ts'),
          mode: SINGLE_FILE,
          logLevel: 'error',
          build: { write: false },
        })
        if (!('output' in made)) throw new Error('the single file is not built')
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE_NAME, source: intoOne(made.output) })
      },
    },
  }
}

/**
 * The built page with its script and style in it, and a policy that lets nothing else in.
 *
 * @param {readonly (import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset)[]} output
 * @returns {string}
 * @throws {Error} when there is anything that the page would have to fetch.
 */
export function intoOne(output) {
  const textOf = (/** @type {string} */ extension) => {
    const found = output.filter(({ fileName }) => fileName.endsWith(extension))
    const [one] = found
    if (one === undefined || found.length > 1)
      throw new Error(`single file: ${found.length} ${extension} files, not 1`)
    return one.type === 'chunk' ? one.code : String(one.source)
  }
  const rest = output.filter(({ fileName }) => !/\.(html|js|css|svg)$/.test(fileName))
  if (rest.length > 0)
    throw new Error(`single file: ${rest.map(({ fileName }) => fileName).join(', ')} not inlined`)

  const script = inScript(textOf('.js'))
  const style = textOf('.css').trim()
  if (/<\/style/i.test(style)) throw new Error('single file: a style that ends its own element')
  const policy = filePolicy({ scripts: [hashOf(script)], styles: [hashOf(style)] })
  // Functions, since `$` in a replacement text has a meaning of its own.
  let page = textOf('.html')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/<head>/, () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`)
  for (const picture of output.filter(({ fileName }) => fileName.endsWith('.svg'))) {
    const text = picture.type === 'asset' ? String(picture.source).replace(/\s+/g, ' ') : ''
    page = page.replace(`./${picture.fileName}`, () => `data:image/svg+xml,${encodeURIComponent(text)}`)
  }
  const asks = /(?:src|href)="(?!data:)[^"#]+"/.exec(page.replace(script, '').replace(style, ''))
  if (asks) throw new Error(`single file: it would fetch ${asks[0]}`)
  return page
}

/**
 * A script that can stand in a page: no text in it ends the element or begins a comment.
 *
 * @param {string} code
 */
function inScript(code) {
  const safe = code.trim().replace(/<(?=\/script|!--)/gi, '\\x3C')
  // Browsers read line ends and NUL in a page otherwise than in a file, and the fingerprint is of what they read.
  if (/[\r\0]/.test(safe)) throw new Error('single file: a script with a carriage return or NUL')
  const { errors } = parseSync('page.js', safe)
  if (errors[0]) throw new Error(`single file: ${errors[0].message}`)
  return safe
}

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('base64')
}
