import { defineConfig, devices } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'

const executablePath = findChromium()
const port = process.env['E2E_PORT'] ?? '4273'
const served = process.env['E2E_DIST'] ?? 'dist'
const jsonReport = process.env['E2E_JSON']
const benchmark = process.env['E2E_BENCH'] !== undefined
const baseURL = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: '.',
  testMatch: benchmark ? '**/*.bench.ts' : '**/*.spec.ts',
  // One folder per port, so that two runs at once leave each other's traces alone.
  outputDir: `../../test-results/${port}`,
  // A shared machine can hold a worker up for a while; a second try tells that from a fault.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: !benchmark,
  workers: benchmark ? 1 : 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: jsonReport === undefined ? [['list']] : [['list'], ['json', { outputFile: jsonReport }]],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Recording every test would take a good part of the time of all of them.
    trace: 'on-first-retry',
    // Each test opens a fresh browser, which would fetch the whole page for use without a network; one spec lets it.
    serviceWorkers: 'block',
    launchOptions: { args: chromiumArgs, ...(executablePath !== undefined && { executablePath }) },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } } },
    ...(benchmark
      ? []
      : [{ name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 360, height: 640 } } }]),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${served} --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: baseURL,
    // Another server on this port would serve another build.
    reuseExistingServer: false,
  },
})
