// A plugin for Vite: `virtual:palette` holds the page's light colours, so that pictures and documents have no others.
import { readFileSync } from 'node:fs'

const MODULE = 'virtual:palette'
// Vite and Rollup leave a module alone whose id begins so.
const RESOLVED = `\0${MODULE}`
const TOKEN = /--([\w-]+): light-dark\((#[0-9a-f]{6}), #[0-9a-f]{6}\);/g

/**
 * @param {string} file the style sheet with the page's tokens
 * @returns {import('vite').Plugin}
 */
export function palettePlugin(file) {
  return {
    name: 'spendshift:palette',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      this.addWatchFile(file)
      return `export const PAPER_INK = ${JSON.stringify(lightColours(readFileSync(file, 'utf8')))}`
    },
  }
}

/**
 * The tokens' colours on a light page, as `#rrggbb`, by name: `--a-wide` is `aWide`.
 *
 * @param {string} css
 * @returns {Record<string, string>}
 */
function lightColours(css) {
  const found = [...css.matchAll(TOKEN)].map(([, name = '', light = '']) => [camel(name), light])
  return Object.fromEntries(found)
}

/** @param {string} name */
const camel = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())
