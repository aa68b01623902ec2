// Installs what package-lock.json asks for when it is not there. Only Node's own modules: it runs before any other exists.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Compares contents, not times: a checkout touches the lock without changing it.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 */
function isInstalled() {
  const installedFile = `${root}node_modules/.package-lock.json`
  if (!existsSync(installedFile)) return false
  const wanted = readPackages(`${root}package-lock.json`)
  const installed = readPackages(installedFile)
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    // Optional packages are binaries of other systems, left out on purpose.
    if (found === undefined) return entry.optional === true || entry.devOptional === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

/** @param {string} file @returns {Record<string, Locked>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function install() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env['npm_execpath']
  const ownNpm = npm !== undefined && npm.endsWith('npm-cli.js')
  console.error('Installing dependencies (once) …')
  // Windows has only npm.cmd, which needs a shell.
  const shell = process.platform === 'win32' && !ownNpm
  const { status } = ownNpm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell })
  if (status === 0) return
  console.error('Installing dependencies failed; see above. With a network connection, `npm ci` should work.')
  process.exit(1)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const nodeIsRecent = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
if (!nodeIsRecent) {
  console.error(`Spendshift needs Node 20.19, 22.12 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
if (!isInstalled()) install()
