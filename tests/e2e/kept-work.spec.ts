import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { ExplorePage, QUICK } from './explore-page.ts'

const file = fileURLToPath(new URL('../../scenarios/your-town.json', import.meta.url))
const town = readFileSync(file, 'utf8').replace(/"title": "[^"]*"/, '"title": "My own town"')
/** Files are judged by a part of the page that is fetched for it. */
const SLOW = { timeout: 45_000 }
const LEVER = 'Reserved for small firms'

test('a place of the user’s own and the work on it outlast reloads, other places and Back', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'what is kept does not depend on the width of the screen')
  test.setTimeout(180_000)
  const explore = new ExplorePage(page)
  await explore.open()
  await page
    .getByRole('banner')
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(town) })
  await expect(page).toHaveTitle(/My own town/, SLOW)
  await explore.answered()
  await explore.lever(LEVER).press('ArrowRight')
  const mine = await explore.lever(LEVER).inputValue()
  const address = page.url()

  await page.reload()
  await expect(page).toHaveTitle(/My own town/, SLOW)
  await expect(explore.lever(LEVER)).toHaveValue(mine, SLOW)
  expect(page.url()).toBe(address)
  await expect(page.getByRole('region', { name: 'Messages' })).toHaveText('')

  await explore.goTo('School meals in São Paulo')
  await expect(page).toHaveTitle(/São Paulo/, SLOW)
  await explore.lever('Reserved for family farms').press('ArrowRight')
  await page.reload()
  await expect(page).toHaveTitle(/São Paulo/, SLOW)
  await page.goBack()
  await expect(page).toHaveTitle(/My own town/, SLOW)
  await expect(explore.lever(LEVER)).toHaveValue(mine, SLOW)
  await page.goForward()
  await expect(page).toHaveTitle(/São Paulo/, SLOW)
  await explore.place.click()
  await expect(page.locator('.panel').getByRole('button', { name: 'My own town' })).toHaveCount(1)

  await page.getByRole('banner').getByTitle('On this device').click()
  await page.getByText('Go back to earlier work (').click()
  await explore.expectAccessible('details')
  await page.getByRole('button', { name: /^My own town, \d levers? moved$/ }).click()
  await expect(page).toHaveTitle(/My own town/, SLOW)
  await expect(explore.lever(LEVER)).toHaveValue(mine, SLOW)
})

test('a damaged store empties no page', async ({ page, isMobile }) => {
  test.skip(isMobile, 'what is kept does not depend on the width of the screen')
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const explore = new ExplorePage(page)
  await explore.open(QUICK)
  for (const states of [
    '[{"link":"v1/sao-paulo-school-meals/runs=200","asked":"x","savedAt":1e300}]',
    '[{"link":"v1/sao-paulo-school-meals/runs=200","asked":"x","savedAt":"soon"},7]',
    '"none"',
  ]) {
    await page.evaluate((text) => {
      localStorage.setItem('spendshift.states', `{"version":1,"states":${text}}`)
      history.replaceState(null, '', location.pathname)
    }, states)
    await page.reload()
    await explore.answered()
  }
  expect(faults).toEqual([])
})
