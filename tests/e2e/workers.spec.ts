import { expect, test, type Page } from '@playwright/test'
import { registerText } from '../desk/register.ts'
import { ExplorePage, QUICK, VERDICT } from './explore-page.ts'

/*
 * What works in the background is lost, cannot be had, or is slow: the page goes on by itself, else it says what helps.
 */

// The copy of the page must not answer for files that a test withholds.
test.use({ serviceWorkers: 'block' })

const withhold = (page: Page, name: string) =>
  page.context().route(new RegExp(`${name}\\.worker`), (route) => route.abort())
const handOut = (page: Page, name: string) => page.context().unroute(new RegExp(`${name}\\.worker`))
const again = (page: Page) => page.getByRole('button', { name: 'Try again' })

/** Ends every worker of a kind as a fault of its own would. */
async function breakWorkers(page: Page, name: string): Promise<number> {
  const workers = page.workers().filter((worker) => worker.url().includes(`${name}.worker`))
  for (const worker of workers) {
    await worker.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('broken')
        })
    )
  }
  return workers.length
}

test('says that players could not be loaded, and goes on when they can', async ({ page }) => {
  await withhold(page, 'simulation')
  await page.goto(`/${QUICK}`)
  await expect(page.getByText('A part of the page could not be loaded')).toBeVisible()
  await handOut(page, 'simulation')
  await again(page).click()
  await new ExplorePage(page).settled(200)
  await expect(again(page)).toHaveCount(0)
})

test('goes on by itself when every worker is lost', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  const explore = new ExplorePage(page)
  await explore.open()
  const before = await explore.sentence.textContent()
  expect(await breakWorkers(page, 'simulation')).toBeGreaterThan(0)
  expect(await breakWorkers(page, 'collector')).toBe(1)
  await page.getByRole('slider').first().press('ArrowRight')
  await explore.settled()
  await page.getByRole('slider').first().press('ArrowLeft')
  await explore.settled()
  await expect(explore.sentence).toHaveText(before ?? '')
  await expect(again(page)).toHaveCount(0)
})

test('says that the reading of files could not be loaded, and goes on when it can', async ({ page }) => {
  await withhold(page, 'spend')
  await page.goto(`/${QUICK}/spend`)
  const file = { name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(registerText()) }
  await page.locator('input[type=file][multiple]').setInputFiles(file)
  await expect(page.getByText('A part of the page could not be loaded')).toBeVisible()
  await handOut(page, 'spend')
  await again(page).click()
  await expect(page.getByRole('heading', { name: 'Your place' })).toBeVisible({ timeout: 60_000 })
})

test('shows a first answer on a computer twenty times slower', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  test.setTimeout(240_000)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  await page.goto(`/${QUICK}`, { timeout: 120_000 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText(VERDICT, { timeout: 180_000 })
  await expect(again(page)).toHaveCount(0)
})

test('refuses a place that is too large by the bound, and offers no second try', async ({ page }) => {
  await new ExplorePage(page).open()
  const groups = [{ id: 'firms', name: 'Firms', capacityPerYear: 1e9, relativeCost: 1, entry: 0.5 }]
  const categories = Array.from({ length: 64 }, (_, at) => ({
    id: `c${at}`,
    name: `Category ${at}`,
    tendersPerYear: 20_000,
    medianValue: 50_000,
    meanBids: 3,
  }))
  const policies = { baseline: { name: 'Today' } }
  const place = { id: 'large', title: 'Large', startYear: 2025, years: 40, groups, categories, policies }
  const file = {
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(place)),
  }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await expect(page.getByText('with a limit of 5,000,000')).toBeVisible({ timeout: 10_000 })
  await expect(again(page)).toHaveCount(0)
})
