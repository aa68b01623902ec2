import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { ExplorePage, FULL_RUNS } from './explore-page.ts'

test.skip(({ isMobile }) => isMobile, 'what is fetched and judged does not depend on the width of the screen')

const town = readFileSync(fileURLToPath(new URL('../../scenarios/your-town.json', import.meta.url)), 'utf8')
const file = (text: string) => ({
  name: 'mine.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
const chooserOf = (page: Page) => page.getByRole('banner').locator('input[type=file]')
/** Scripts that come when they are wanted, not with the first view. */
const LATER = /\/assets\/later\//

test('a place file is judged by checks that come when they are first wanted', async ({ page }) => {
  const later: string[] = []
  page.on('request', (request) => {
    if (LATER.test(request.url())) later.push(request.url())
  })
  const explore = new ExplorePage(page)
  await explore.open('#v1/northland-maori-business/runs=200')
  // The law of the place's country comes beside the place; nothing that judges files does.
  expect(later.filter((url) => !url.includes('/later/new-zealand-'))).toEqual([])

  const chooser = chooserOf(page)
  const broken: object = { ...(JSON.parse(town) as object), currency: 'euro' }
  await chooser.setInputFiles(file(JSON.stringify(broken)))
  await expect(page.getByText('The place file mine.json cannot be used.').first()).toBeVisible()
  await expect(page.getByText('currency: "euro" is not allowed').first()).toBeVisible()
  expect(later.filter((url) => url.includes('/scenario-'))).toHaveLength(1)

  await chooser.setInputFiles(file(town.replace(/"title": "[^"]*"/, '"title": "My own town"')))
  await expect(page.getByText('“My own town” is open.').first()).toBeVisible()
  await explore.settled(FULL_RUNS)
  await expect(page).toHaveTitle(/My own town/)
})

test('without a connection says that it cannot judge a place file', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open()
  await page.route(LATER, (route) => route.abort())
  await chooserOf(page).setInputFiles(file(town))
  await expect(page.getByText('Files and numbers cannot be checked').first()).toBeVisible()
})
