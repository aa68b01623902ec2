import { readFileSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { BUILT } from '../support/built.ts'
import { registerText } from '../desk/register.ts'
import { ExplorePage, QUICK } from './explore-page.ts'
import { goToView, VIEW_NAMES } from './views.ts'

/*
 * The copy for a stick: one file, opened with a double click. No host, no network, real workers, the same digits.
 */

test.skip(({ isMobile }) => isMobile, 'the file does not depend on the width of the screen')

const FILE = `${BUILT}spendshift.html`
const ADDRESS = pathToFileURL(FILE).href
const LINK = '#v1/sao-paulo-school-meals/farms=40..40/organic=25..25/table/seed=7'

/** Everything that the page asks for beside itself and what it made, and whatever its policy had to stop. */
async function watched(
  page: Page
): Promise<{ readonly asked: string[]; readonly stopped: () => Promise<string[]> }> {
  const asked: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(ADDRESS) && !/^(blob|data):/.test(url)) asked.push(url)
  })
  await page.addInitScript(() => {
    const stopped: string[] = []
    Object.assign(window, { stopped })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      stopped.push(`${violatedDirective} ${blockedURI} ${sample}`)
    )
  })
  return { asked, stopped: () => page.evaluate(() => (window as unknown as { stopped: string[] }).stopped) }
}

async function table(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  await new ExplorePage(page).settled()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download table (CSV)' }).click(),
  ])
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n')
  return lines.filter((line) => !line.includes('#v1/'))
}

test('is one file of at most 4 MiB', () => {
  expect(statSync(FILE).size).toBeLessThan(4 * 2 ** 20)
})

test('gives the digits of the hosted page', async ({ page, context }) => {
  const hosted = await table(page, `/${LINK}`)
  const copied = await table(await context.newPage(), ADDRESS + LINK)
  expect(hosted.length).toBeGreaterThan(15)
  expect(copied).toEqual(hosted)
})

test('holds every view and every place, plays in real workers and asks for nothing', async ({ page }) => {
  const { asked, stopped } = await watched(page)
  await page.goto(ADDRESS + QUICK)
  await new ExplorePage(page).answered()
  expect(page.workers().length).toBeGreaterThan(1)
  expect(page.workers().every((worker) => worker.url().startsWith('blob:'))).toBe(true)
  await expect(page.getByRole('banner').getByTitle('On this device')).toHaveText('Needs no network')

  for (const view of VIEW_NAMES) await goToView(page, view)
  await page.getByRole('banner').getByTitle('On this device').click()
  await expect(page.getByText('You are using it. To pass it on, copy the file')).toBeVisible()
  expect(await page.evaluate(() => document.fonts.check('16px "Public Sans"'))).toBe(true)
  await page.goto(`${ADDRESS}#v1/pune-waste-pickers`)
  await expect(page).toHaveTitle(/Pune/)
  expect(asked).toEqual([])
  expect(await stopped()).toEqual([])
})

test('passes on what follows the #, and nothing of this computer', async ({ page }) => {
  await page.goto(`${ADDRESS}#v1/your-town/support=15/runs=100/brief`)
  const paper = page.locator('.brief-paper')
  await expect(paper).toContainText('#v1/your-town/', { timeout: 45_000 })
  await expect(paper).toContainText('to the address of any copy of Spendshift')
  await expect(paper).not.toContainText('file:')
  await expect(paper.getByRole('img', { name: 'QR code of the link' })).toHaveCount(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'All numbers as a table (CSV)' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).not.toContain('file:')
})

test('reads a council’s own file', async ({ page }) => {
  const { asked, stopped } = await watched(page)
  await page.goto(`${ADDRESS}${QUICK}/spend`)
  await page.locator('input[type=file][multiple]').setInputFiles({
    name: 'register.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(registerText()),
  })
  await expect(page.getByRole('heading', { name: 'Your place beside your file' })).toBeVisible({
    timeout: 60_000,
  })
  expect(asked).toEqual([])
  expect(await stopped()).toEqual([])
})

test('says so where the browser keeps nothing, and works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.goto(ADDRESS + QUICK)
  const explore = new ExplorePage(page)
  await explore.answered()
  await explore.button('Start from').click()
  await explore.button(/Use as a start.*Today’s rules/).click()
  await expect(page.getByText('This browser blocks storage').first()).toBeVisible()
  await expect(explore.sentence).toContainText('almost no future')
})
