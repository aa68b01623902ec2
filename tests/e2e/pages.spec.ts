import { expect, test, type Locator } from '@playwright/test'
import { ExplorePage, FIRST_VISIT } from './explore-page.ts'
import { goToView } from './views.ts'

test.describe.configure({ timeout: 240_000 })

const METHOD = 'Method and sources'
const PLACES = 'This mix of rules in every place'

/** The views beside Explore as a reader meets them. */
class Views extends ExplorePage {
  get flags(): Locator {
    return this.page.getByText('About these numbers:')
  }

  go(view: 'Explore' | 'Everywhere' | 'Method'): Promise<void> {
    return goToView(this.page, view)
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name })
  }

  numbers(): Locator {
    return this.page.locator('#numbers tbody')
  }
}

test('every view is reached by the menu, by a link and by Back', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  const views = new Views(page)
  await views.open(FIRST_VISIT)
  await views.go('Method')
  await expect(views.heading(METHOD)).toBeFocused()
  await expect(page).toHaveTitle(/^Method · /)
  const link = page.url()

  await views.go('Everywhere')
  await expect(views.heading(PLACES)).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/\/compare\//)
  await page.goBack()
  await expect(views.heading(METHOD)).toBeVisible({ timeout: 30_000 })
  await page.goBack()
  await views.settled()
  await page.goForward()
  await expect(views.heading(METHOD)).toBeVisible({ timeout: 30_000 })

  await page.goto('about:blank')
  await page.goto(link)
  await expect(views.heading(METHOD)).toBeVisible({ timeout: 30_000 })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view, ${colorScheme}`, async ({ page, isMobile }) => {
    test.skip(isMobile !== (colorScheme === 'dark'), 'light on a desktop, dark on a phone')
    await page.emulateMedia({ colorScheme })
    const views = new Views(page)
    await views.open()
    await expect(page.getByText(/, 45% from 2026/).last()).toBeVisible()
    await page.locator('summary', { hasText: 'What happened to reserved contracts' }).click()
    await expect(page.getByRole('table', { name: /Reserved contracts/ })).toBeVisible({ timeout: 30_000 })
    await views.expectAccessible()

    await views.go('Method')
    await expect(page.getByText(/\d+ of \d+ reported facts lie inside the range/)).toBeVisible()
    await expect(page.getByText(/miss: futures too/).first()).toBeVisible()
    await expect(page.getByRole('img', { name: /^2010: with 2 bids/ })).toBeVisible()
    await expect(page.getByText(/licence CC BY/)).toBeVisible()
    await page.getByRole('searchbox', { name: 'Search the numbers' }).fill('papers to bid')
    await views
      .button(/^Change/)
      .first()
      .click()
    await views.button('Read the full model').click()
    await expect(page.getByRole('heading', { name: 'Process overview and scheduling' })).toBeVisible()
    await page.getByText('The numbers behind the picture').click()
    await views.expectAccessible()
    expect(await views.sidewaysScroll()).toBeLessThanOrEqual(0)

    await views.go('Everywhere')
    await expect(page.getByText(/ahead in/).first()).toBeVisible({ timeout: 45_000 })
    await views.expectAccessible()
    expect(await views.sidewaysScroll()).toBeLessThanOrEqual(0)
    await views.button('Show as a table').click()
    await expect(page.getByRole('table').first()).toBeVisible()
    await views.expectAccessible('main')
    expect(await views.sidewaysScroll()).toBeLessThanOrEqual(0)
  })
}

test('a number that is changed is flagged in every view, until it is reset', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  const views = new Views(page)
  await views.open()
  await views.go('Method')
  await page.getByRole('searchbox', { name: 'Search the numbers' }).fill('papers to bid')
  const change = views
    .numbers()
    .getByRole('button', { name: /^Change/ })
    .first()
  await change.click()
  const form = views.numbers().locator('form')
  await form.getByLabel('Value').fill('lots')
  await form.getByLabel('Low').fill('')
  await form.getByLabel('High').fill('')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('alert')).toHaveText(/Type a number/)
  await form.getByLabel('Value').fill('7')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('alert')).not.toBeEmpty()
  await form.getByLabel('Value').fill('0,35')
  await page.keyboard.press('Enter')
  await expect(change).toBeFocused()
  await expect(views.numbers().getByText('yours')).toBeVisible()
  await expect(views.flags).toBeVisible()

  await views.go('Everywhere')
  await expect(views.flags).toBeVisible()
  await views.go('Explore')
  await expect(views.flags).toBeVisible()
  await views.settled()

  await views.go('Method')
  await views.button(/^Reset 1 changed number/).click()
  await expect(views.flags).toBeHidden()
  await page.getByRole('checkbox', { name: /Measured evidence only/ }).check()
  await expect(views.flags).toBeVisible()
})

test('all places fill in by verdict, as a picture, a table and a file', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  const views = new Views(page)
  await views.open()
  await views.go('Everywhere')
  await expect(page.getByText(/^(\d+) of \1 places$/)).toBeVisible({ timeout: 150_000 })
  await expect(page.locator('main li h3')).toHaveCount(13)
  await views.button('Show as a table').click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(14)
  const download = page.waitForEvent('download')
  await views.button('Download table (CSV)').click()
  expect((await download).suggestedFilename()).toBe('spendshift-all-places.csv')

  await views.go('Explore')
  await views.button('Start from').click()
  await views.button(/Use as a start.*Today’s rules/).click()
  await views.go('Everywhere')
  await expect(page.getByText(/No lever differs from today/)).toBeVisible()
})
