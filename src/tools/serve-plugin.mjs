import compression from 'compression'
import { HEADERS } from './security.mjs'

/**
 * A plugin for Vite: `npm start` serves the built app as a good host does, with the headers of `security.mjs` and
 * compressed, a third of the bytes on a slow network; what is not there is answered with 404, not with the page.
 *
 * @returns {import('vite').Plugin}
 */
export function servePlugin() {
  return {
    name: 'spendshift:serve',
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : undefined),
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
        next()
      })
      server.middlewares.use(/** @type {import('vite').Connect.NextHandleFunction} */ (compression()))
    },
  }
}
