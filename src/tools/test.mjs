// npm test [-- [--all] [unit|e2e [options of vitest or Playwright]]]: every test, closing with `N passed, N failed`; with
// `--all` also those that take minutes.
import './deps.mjs'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.mjs'
import { closingLine, sum, tallyPlaywright, tallyVitest } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

const root = fileURLToPath(new URL('../../', import.meta.url))
const oneFailure = { passed: 0, failed: 1, skipped: 0 }

/** @type {Record<string, (options: string[]) => Promise<Tally>>} */
const suites = { unit: runUnit, e2e: runBrowser, bench: benchBrowser }

const asked = process.argv.slice(2)
if (asked.includes('--all')) process.env['SPENDSHIFT_ALL'] = '1'
const [chosen, ...options] = asked.filter((option) => option !== '--all')
const suite = chosen === undefined ? undefined : suites[chosen]
if (chosen !== undefined && suite === undefined) {
  console.error(`npm test: ${chosen}: unknown, use unit or e2e, or nothing for both`)
  process.exit(2)
}
const cache = join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const scratch = mkdtempSync(join(cache, 'spendshift-test-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** @type {import('node:child_process').ChildProcess | undefined} */
let running
/** @type {number | undefined} */
let interruptedStatus
process.on('SIGINT', () => {
  // A terminal's Ctrl-C has reached the running suite too; a second signal would keep it from tidying up.
  interruptedStatus = 130
})
process.on('SIGTERM', () => {
  interruptedStatus = 143
  running?.kill()
})

const total = sum(suite === undefined ? [await runUnit([]), await runBrowser([])] : [await suite(options)])
if (total.passed + total.failed === 0) console.error('No test ran.')
console.log(closingLine(total))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/** @param {string[]} more */
async function runUnit(more) {
  const report = join(scratch, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await node(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...more])
  return tallyVitest(report, status)
}

/** @param {string[]} more @param {NodeJS.ProcessEnv} [extraEnv] */
async function runBrowser(more, extraEnv) {
  const { findChromium, installChromium } = await import('../../tests/support/chromium.mjs')
  try {
    if ((findChromium() ?? installChromium()) === undefined)
      throw new Error('no Chromium, and none could be installed')
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}; set CHROMIUM_PATH to a Chromium or Chrome`
    )
    return oneFailure
  }
  // A build of its own: `dist` may be in use by `npm start`.
  const dist = join(scratch, 'dist')
  const built = await node(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', dist])
  if (built !== 0) {
    console.error('The app does not build; see above.')
    return oneFailure
  }
  const report = join(scratch, 'e2e.json')
  const port = String(await freePort(4273))
  const env = { E2E_PORT: port, E2E_DIST: relative(root, dist), E2E_JSON: report, ...extraEnv }
  const config = ['-c', 'tests/e2e/playwright.config.ts']
  const status = await node(['node_modules/@playwright/test/cli.js', 'test', ...config, ...more], env)
  return tallyPlaywright(report, status)
}

/** @param {string[]} more */
function benchBrowser(more) {
  return runBrowser(more, { E2E_BENCH: '1' })
}

/**
 * Runs a Node program to its end, showing its output.
 *
 * @param {string[]} args @param {NodeJS.ProcessEnv} [extraEnv] @returns {Promise<number>} its exit status.
 */
function node(args, extraEnv) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...extraEnv }
    running = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env })
    running.once('error', reject)
    running.once('close', (status) => {
      if (interruptedStatus !== undefined) process.exit(interruptedStatus)
      resolve(status ?? 1)
    })
  })
}
