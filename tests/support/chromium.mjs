// Finds the Chromium that browser tests run in, or installs one.
import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const isRoot = process.getuid?.() === 0

/**
 * Parts of the browser that the tests do without. The second list is the address bar's new menu, a page of 200 files
 * that Debian's Chromium loads for every window: a fifth of a short test. The switch takes the place of Playwright's
 * own, whose list is the first.
 */
const disabledFeatures = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'],
]

/** Keep the browser from calling home during tests; its sandbox refuses to run as root. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
  ...(isRoot ? ['--no-sandbox'] : []),
]

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
]

/**
 * The browser to test in: CHROMIUM_PATH, else Playwright's own, else the system's.
 *
 * @returns {string | undefined} undefined when there is none.
 * @throws Error when CHROMIUM_PATH is set to something that cannot be run.
 */
export function findChromium() {
  const asked = process.env['CHROMIUM_PATH']
  if (asked !== undefined && asked !== '') {
    if (isExecutable(asked)) return asked
    throw new Error(`CHROMIUM_PATH: ${asked} is not an executable file`)
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [chromium.executablePath(), ...onPath, ...fixedPlaces].find(isExecutable)
}

/**
 * Installs Debian's Chromium when allowed to, else Playwright's own.
 *
 * @returns {string | undefined} the browser, or undefined when neither could be installed.
 */
export function installChromium() {
  if (isRoot && isExecutable('/usr/bin/apt-get')) {
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], quiet)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
    const found = findChromium()
    if (found !== undefined) return found
  }
  const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'))
  run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'], process.env)
  return findChromium()
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env */
function run(command, args, env) {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
