// The built page used at random for a while: sliders, cases, places, views, undo, links, keys. Counts errors in the console
// and the growth of the page's heap from the first minute on, in Chromium.
// `npm run bench:random -- [MINUTES] [SEEDS] [WIDTHS] [DIST]`, such as `2 1,2,3 1366,360`; ten minutes without.
// DIST is a page built before (built anew without). Aims: no error, and a heap at the end within 20% of the first minute's.
import { chromium } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const root = here('../..')
const [minutes = '10', seeds = '1,2,3', widths = '1366,360', built] = process.argv.slice(2)
const outDir = built ?? here('../../node_modules/.cache/spendshift-random-use/')
const HEIGHTS = new Map([
  [1366, 768],
  [360, 640],
])
const FIRST_MS = 60_000

/** The same numbers from 0 to 1 for the same seed (mulberry32). @param {number} seed */
function numbersFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {() => number} Random */

/** One of what is there to be used; null when there is nothing. @param {import('@playwright/test').Locator} all @param {Random} random */
async function anyOf(all, random) {
  const count = await all.count()
  return count === 0 ? null : all.nth(Math.floor(random() * count))
}

const QUICK = { timeout: 1500 }
/** Buttons that end the use of the page: they open the browser's own dialogs, or leave the page. */
const LEFT_ALONE =
  /print|download|save|open|choose|file|csv|png|svg|word|excel|remove|delete|forget|copy link/i
const LINKS = [
  '#v1/preston',
  '#v1/us-city/time',
  '#v1/sao-paulo-school-meals/runs=200',
  '#v1/kerala-labour-cooperatives/table',
  '#v1/nowhere/table',
  '#v1/your-town/compare',
  '#not-a-link',
]
const KEYS = [
  'ArrowRight',
  'ArrowLeft',
  'PageUp',
  'Home',
  'End',
  'Tab',
  'Escape',
  'Control+z',
  'Control+Shift+z',
]

/** @type {Readonly<Record<string, (page: Page, random: Random) => Promise<void>>>} */
const DEEDS = {
  async drag(page, random) {
    const lever = await anyOf(page.getByRole('slider'), random)
    const box = await lever?.boundingBox(QUICK)
    if (!lever || !box) return
    await lever.scrollIntoViewIfNeeded(QUICK)
    const at = (await lever.boundingBox(QUICK)) ?? box
    const y = at.y + at.height / 2
    await page.mouse.move(at.x + random() * at.width, y)
    await page.mouse.down()
    for (let step = 0; step < 6; step++) await page.mouse.move(at.x + random() * at.width, y)
    await page.mouse.up()
  },
  async keys(page, random) {
    const lever = await anyOf(page.getByRole('slider'), random)
    await lever?.focus(QUICK)
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press(KEYS[Math.floor(random() * KEYS.length)] ?? 'Tab')
    }
  },
  async choose(page, random) {
    const list = await anyOf(page.locator('select:visible'), random)
    const count = (await list?.locator('option').count()) ?? 0
    if (count > 0) await list?.selectOption({ index: Math.floor(random() * count) }, QUICK)
  },
  async press(page, random) {
    const button = await anyOf(
      page.locator('main button:visible:enabled, header button:visible:enabled'),
      random
    )
    const name = (await button?.textContent(QUICK)) ?? ''
    if (!LEFT_ALONE.test(name)) await button?.click(QUICK)
  },
  async view(page, random) {
    const view = await anyOf(page.locator('nav a:visible, nav button:visible'), random)
    await view?.click(QUICK)
  },
  async tab(page, random) {
    const tab = await anyOf(page.getByRole('tab'), random)
    await tab?.click(QUICK)
  },
  async link(page, random) {
    const hash = LINKS[Math.floor(random() * LINKS.length)] ?? ''
    await page.evaluate((link) => (location.hash = link), hash)
  },
  async undo(page, random) {
    const name = random() < 0.7 ? /^Undo/ : /^Redo/
    const button = page.getByRole('button', { name }).first()
    if (await button.isEnabled(QUICK)) await button.click(QUICK)
  },
  async back(page, random) {
    await page.evaluate((far) => history.go(far), random() < 0.7 ? -1 : 1)
  },
}
/** What is done more often stands more than once. */
const USE = [
  'drag',
  'drag',
  'drag',
  'keys',
  'choose',
  'press',
  'press',
  'view',
  'view',
  'tab',
  'link',
  'undo',
  'back',
]

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {{ seed: number, width: number }} which */
async function use(browser, url, { seed, width }) {
  const random = numbersFrom(seed)
  const context = await browser.newContext({ viewport: { width, height: HEIGHTS.get(width) ?? 768 } })
  const page = await context.newPage()
  /** @type {string[]} */
  const errors = []
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('dialog', (dialog) => void dialog.dismiss())
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const heap = async () => {
    for (let again = 0; again < 2; again++) await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? 0
    return { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners: of('JSEventListeners') }
  }
  /** The same view each time, so that what is compared is what was left behind. */
  const calm = async () => {
    await page.evaluate(() => (location.hash = '#v1/sao-paulo-school-meals'))
    await page.waitForTimeout(8000)
    return heap()
  }
  await page.goto(url)
  await page.waitForTimeout(2000)
  const start = Date.now()
  const end = start + Number(minutes) * 60_000
  let deeds = 0
  let missed = 0
  let first
  while (Date.now() < end) {
    const name = USE[Math.floor(random() * USE.length)] ?? 'drag'
    // What is covered by something else, or gone before it could be used, is no fault of the page.
    await DEEDS[name]?.(page, random).catch(() => missed++)
    deeds++
    await page.waitForTimeout(50 + random() * 400)
    if (!page.url().startsWith(url)) await page.goto(url)
    if (!first && Date.now() - start >= FIRST_MS) first = await calm()
  }
  const last = await calm()
  first ??= last
  await context.close()
  return { seed, width, deeds, missed, errors, first, last }
}

if (built === undefined) await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
const server = await preview({
  root,
  logLevel: 'error',
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
})
const url = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs })
let isWithin = true
for (const width of widths.split(',').map(Number)) {
  for (const seed of seeds.split(',').map(Number)) {
    const { deeds, missed, errors, first, last } = await use(browser, url, { seed, width })
    const growth = last.heap / first.heap - 1
    isWithin &&= errors.length === 0 && growth <= 0.2
    console.log(
      `${width} px, seed ${seed}: ${deeds} deeds (${missed} missed), ${errors.length} errors, heap ${first.heap.toFixed(1)} → ` +
        `${last.heap.toFixed(1)} MB (${(100 * growth).toFixed(0)}%), nodes ${first.nodes} → ${last.nodes}, ` +
        `listeners ${first.listeners} → ${last.listeners}`
    )
    for (const error of new Set(errors)) console.log(`  ${error.slice(0, 500)}`)
  }
}
await browser.close()
await server.close()
process.exit(isWithin ? 0 : 1)
