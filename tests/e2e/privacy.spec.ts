import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { HEADERS } from '../../src/tools/security.mjs'
import { ExplorePage, QUICK } from './explore-page.ts'
import { goToView, VIEW_NAMES } from './views.ts'

/*
 * Nothing leaves the computer, nothing foreign comes in, and what is kept can be seen, taken along and deleted.
 */

test.skip(
  ({ isMobile }) => isMobile,
  'what is asked of the network does not depend on the width of the screen'
)

const town = readFileSync(fileURLToPath(new URL('../../scenarios/your-town.json', import.meta.url)), 'utf8')
const HOSTILE = '<img src=x onerror="window.taken=1">'

/** What the page's policy had to stop, as the browser reports it. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const stopped: string[] = []
    Object.assign(window, { stopped })
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, sample }) =>
        stopped.push(`${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`)
    )
  })
  return () => page.evaluate(() => (window as unknown as { stopped: string[] }).stopped)
}

test('a whole journey asks nothing of any other place and leaves no cookie', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = []
  const own = new URL(baseURL ?? '').origin
  context.on('request', (request) => {
    const url = request.url()
    const sent = request.method() !== 'GET' || request.postData() !== null
    if (sent || (!url.startsWith(`${own}/`) && !/^(blob|data):/.test(url)))
      foreign.push(`${request.method()} ${url}`)
  })
  const stopped = await watchPolicy(page)
  const explore = new ExplorePage(page)
  await page.goto('/')
  await explore.answered()
  await explore.lever('Reserved for minority-owned firms').press('ArrowRight')
  for (const tab of ['Over time', 'Table']) await explore.tab(tab).click()
  await Promise.all([page.waitForEvent('download'), explore.button('Download table (CSV)').click()])
  for (const view of VIEW_NAMES) await goToView(page, view)
  await page.getByRole('banner').getByTitle('On this device').click()
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy for a USB stick' }).click(),
  ])

  expect(foreign).toEqual([])
  expect(await stopped()).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('npm start sends the headers with every file', async ({ request }) => {
  for (const path of ['/', '/sw.js', '/spendshift.html']) {
    const headers = (await request.get(path)).headers()
    for (const [name, value] of Object.entries(HEADERS)) expect(headers[name.toLowerCase()], path).toBe(value)
  }
})

test('names in a file of the user’s own are text on every view, never markup', async ({ page }) => {
  const stopped = await watchPolicy(page)
  const hostile = JSON.parse(town, (key, value: unknown) =>
    typeof value === 'string' && ['title', 'name', 'summary', 'story', 'note'].includes(key)
      ? HOSTILE + value
      : value
  ) as object
  const explore = new ExplorePage(page)
  await page.goto(`/${QUICK}`)
  await explore.answered()
  await page
    .getByRole('banner')
    .locator('input[type=file]')
    .setInputFiles({
      name: `${HOSTILE}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(hostile)),
    })
  await expect(page.getByText('is open. It stays on this computer').first()).toBeVisible()
  await explore.answered()
  for (const tab of ['Over time', 'Table', 'Dots']) await explore.tab(tab).click()
  for (const view of VIEW_NAMES) await goToView(page, view)

  await expect(page).toHaveTitle(/<img src=x/)
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.evaluate(() => 'taken' in window)).toBe(false)
  expect(await stopped()).toEqual([])
})

test('what is stored is listed, saved as a file, deleted and brought back', async ({ page }) => {
  const explore = new ExplorePage(page)
  await page.goto(`/${QUICK}`)
  await explore.answered()
  await page.getByRole('button', { name: 'Dark page' }).click()
  await explore.lever('Reserved for family farms').press('ArrowRight')
  await explore.answered()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('spendshift-places')
        opening.onupgradeneeded = () => opening.result.createObjectStore('places')
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          const store = opening.result.transaction('places', 'readwrite').objectStore('places')
          store.put({ id: 'a', title: 'Alderton', text: '{}', keptAt: 1 }, 'a')
          store.transaction.oncomplete = () => {
            opening.result.close()
            localStorage.setItem('another-page', 'stays')
            resolve()
          }
        }
      })
  )
  await page.getByRole('banner').getByTitle('On this device').click()
  const rows = page.getByRole('table', { name: 'Stored in this browser' }).getByRole('rowheader')
  await expect(rows).toHaveText(['Your work', 'Places you kept (1)', 'How the page looks'])
  await explore.expectAccessible()

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all as a file' }).click(),
  ])
  await page.getByRole('button', { name: 'Delete all', exact: true }).click()
  await expect(page.getByText('This deletes your work, places you kept and how the page looks')).toBeVisible()
  await page.getByRole('button', { name: 'Delete all now' }).click()
  await expect(page.getByText('Deleted. Work open in this window')).toBeVisible()
  await expect(rows).toHaveCount(0)
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['another-page', 'stays']])

  const chooser = page.locator('main input[type=file]')
  await chooser.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByText('other.json was not saved by this page')).toBeVisible()
  await chooser.setInputFiles(await saved.path())
  await expect(page.getByText('3 items restored.')).toBeVisible()
  await expect(rows).toHaveText(['Your work', 'Places you kept (1)', 'How the page looks'])
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByText('You are back where you left off').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Light page' })).toBeVisible()
})
