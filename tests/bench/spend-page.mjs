// A file of 200 MB dropped into the page: longest frame, time to a place, and memory of the renderer, in Chromium.
// `node tests/bench/spend-page.mjs [MB] [DIST]`, where DIST is a page built before (built anew without). Aims on two quiet
// cores: frames never over 100 ms, under 60 s to a place, under 600 MB.
import { chromium } from '@playwright/test'
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const root = here('../..')
const folder = here('../../node_modules/.cache/spendshift-spend-page/')
const megabytes = Number(process.argv[2] ?? 200)

/** @param {number} at */
const row = (at) =>
  `P${at},"Works, part ${at % 977} ${'x'.repeat(at % 300)}",Supplier ${at % 5000} Ltd,"${((at * 37) % 900) + 100},500.50",` +
  `${(at % 28) + 1}/0${(at % 9) + 1}/202${at % 3},Category ${at % 12},${1 + (at % 7)},${at % 4 === 0 ? 'Direct award' : 'Open procedure'}\n`

/** Writes a made-up register; the number of its rows. @param {string} file */
async function makeFile(file) {
  const out = createWriteStream(file)
  let rows = 0
  out.write(
    'Contract Reference,Contract Title,Supplier Name,Contract Value,Award Date,Category,Number of Bids,Procedure\n'
  )
  for (let bytes = 0; bytes < megabytes * 1e6;) {
    let text = ''
    for (let each = 0; each < 2000; each++) text += row(rows++)
    bytes += text.length
    if (!out.write(text)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
  return rows
}

/** Resident memory of a process and what it peaked at (bytes), where the system tells. @param {number} pid */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (/** @type {string} */ field) =>
    Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * 1024
  return { peak: read('VmHWM'), now: read('VmRSS') }
}

/** The largest renderer of a browser. @param {import('@playwright/test').Browser} browser */
async function rendererOf(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const all = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => ({ id, ...memoryOf(id) }))
    .sort((a, b) => b.peak - a.peak)
  return all[0]
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const dist = process.argv[3] ?? `${folder}dist`
if (process.argv[3] === undefined) await build({ root, logLevel: 'error', build: { outDir: dist } })
const file = `${folder}register.csv`
const rows = await makeFile(file)
const server = await preview({
  root,
  logLevel: 'error',
  build: { outDir: dist },
  preview: { port: 0, host: '127.0.0.1' },
})
const address = server.httpServer.address()
if (address === null || typeof address === 'string') throw new Error('the page is not served')
const executablePath = findChromium()
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) })
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' })
  await page.goto(`http://127.0.0.1:${address.port}/#v1/your-town/runs=64/spend`)
  await page.locator('input[type=file][multiple]').waitFor({ state: 'attached' })
  await page.waitForTimeout(3000)
  const before = await rendererOf(browser)
  await page.evaluate(() => {
    const frames = { longest: 0, over: 0 }
    Object.assign(window, { spendshiftFrames: frames })
    let last = performance.now()
    const next = (/** @type {number} */ now) => {
      const length = now - last
      last = now
      frames.longest = Math.max(frames.longest, length)
      if (length > 100) frames.over++
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  const start = performance.now()
  await page.locator('input[type=file][multiple]').setInputFiles(file)
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1)
  await page.getByRole('heading', { level: 2, name: 'Your place', exact: true }).waitFor({ timeout: 600_000 })
  const made = seconds()
  await page.getByRole('heading', { name: 'Your place beside your file' }).waitFor({ timeout: 600_000 })
  const checked = seconds()
  const frames = await page.evaluate(() => Reflect.get(window, 'spendshiftFrames'))
  const after = await rendererOf(browser)
  const mb = (/** @type {number | undefined} */ bytes) => `${((bytes ?? 0) / 1e6).toFixed(0)} MB`
  console.log(
    [
      `${megabytes} MB, ${rows} rows; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
      `longest frame                ${frames.longest.toFixed(0)} ms, ${frames.over} over 100 ms`,
      `time to a place              ${made} s, checked after ${checked} s`,
      `renderer memory              ${mb(before?.now)} before, at most ${mb(after?.peak)}, ${mb(after?.now)} at the end`,
    ].join('\n')
  )
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
