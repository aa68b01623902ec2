// npm start [-- --no-open]: builds the app and serves it on this machine. PORT asks for another port.
import './deps.mjs'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const wanted = readPort(process.env['PORT'])
const begun = performance.now()

const { build, preview } = await import('vite')
console.log('Building …')
await build({ root, logLevel: 'warn' })
console.log(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`)

const port = await freePort(wanted)
if (port !== wanted) console.log(`Port ${wanted} is in use; taking ${port}. PORT=… asks for another.`)
const server = await preview({ root, logLevel: 'warn', preview: { port, strictPort: true, open: false } })
const address = `http://127.0.0.1:${port}/`
console.log(`Spendshift is at ${address} (Ctrl-C ends it)`)
if (!process.argv.includes('--no-open')) openBrowser(address)

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    // A browser keeps its connections open, which would keep the server waiting.
    if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections()
    process.exit(0)
  })
}

/** @param {string | undefined} text @returns {number} */
function readPort(text) {
  if (text === undefined || text === '') return 4173
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  console.error(`PORT: ${text} is not a port, use a whole number from 1 to 65535`)
  process.exit(2)
}

/** @param {string} url */
function openBrowser(url) {
  const hasDesktop =
    process.platform !== 'linux' ||
    process.env['DISPLAY'] !== undefined ||
    process.env['WAYLAND_DISPLAY'] !== undefined
  if (!hasDesktop || process.env['CI'] !== undefined) return
  const [command, args] = openCommand(url)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => console.log('No browser could be opened; open the address yourself.'))
  child.unref()
}

/** @param {string} url @returns {[string, string[]]} */
function openCommand(url) {
  if (process.platform === 'darwin') return ['open', [url]]
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]]
  return ['xdg-open', [url]]
}
