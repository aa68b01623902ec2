import { expect, test, type Page } from '@playwright/test'
import { ExplorePage } from './explore-page.ts'

const TOWN = '#v1/your-town/runs=200'
const MOTION =
  'At least 25% local by 2028, contracts below 50,000 straight to accredited co-ops; prompt payment; build a town hall'

const bar = (page: Page) => page.getByRole('region', { name: 'Your motion' })

async function tryMotion(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your motion' }).fill(text)
  await page.keyboard.press('Enter')
}

test('a motion becomes rules, a target and four answers', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open(TOWN)
  await tryMotion(page, MOTION)

  const items = bar(page).getByRole('listitem')
  await expect(items.nth(0)).toHaveText('At least 25% of spending to local suppliers by 2028')
  await expect(items.nth(1)).toContainText('Buy without a tender up to: €50,000')
  await expect(items.nth(2)).toContainText('“prompt payment”: how much?')
  await expect(items.nth(3)).toContainText('“build a town hall”: which rule?')
  await expect(bar(page)).toContainText('reaches local suppliers, cooperatives')
  await expect(explore.sentence).toContainText(/local suppliers get more than 25%.*in 2028/, {
    timeout: 60_000,
  })
  const answers = page.getByRole('list', { name: 'Four answers' }).getByRole('button')
  await expect(answers.nth(0)).toContainText(/Does it work\?.*futures?/s)
  await expect(answers.nth(1)).toContainText(/What does it add\?.*points/s)
  await expect(answers.nth(2)).toContainText(/What does it cost\?.*€/s)
  await expect(answers.nth(3)).toContainText(/Is it legal\?.*1 to ask/s)
  await explore.expectAccessible()
  expect(await explore.sidewaysScroll()).toBeLessThanOrEqual(0)

  await answers.nth(3).click()
  await expect(page.getByRole('heading', { name: 'Three questions for your legal officer' })).toBeVisible()
})

test('what a motion leaves open is answered on the spot, and undo takes it all back', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open(TOWN)
  const before = await page.getByRole('textbox', { name: 'Name of the proposal' }).inputValue()
  await tryMotion(page, MOTION)

  const days = page.getByRole('textbox', { name: /“prompt payment”/ })
  await days.fill('20')
  await days.press('Enter')
  await expect(
    bar(page).getByRole('listitem').filter({ hasText: 'Days until suppliers are paid: 20 days' })
  ).toBeVisible()
  await page
    .getByRole('combobox', { name: /“build a town hall”/ })
    .selectOption({ label: 'Weight of social criteria' })
  const weight = page.getByRole('textbox', { name: /“build a town hall”/ })
  await weight.fill('15')
  await weight.press('Enter')
  await expect(bar(page).getByText('Weight of social criteria: 15%')).toBeVisible()
  await page.getByRole('button', { name: /^Take out: Buy without a tender/ }).click()
  await expect(bar(page).getByText('Buy without a tender')).toHaveCount(1)

  for (let step = 0; step < 4; step++) await explore.button('Undo').click()
  await expect(page.getByRole('textbox', { name: 'Name of the proposal' })).toHaveValue(before)
})

test('what is no motion changes nothing, and says so', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  const explore = new ExplorePage(page)
  await explore.open(TOWN)
  const address = page.url()
  await tryMotion(page, 'Build a town hall')
  await expect(bar(page)).toContainText('“build a town hall”: which rule?')
  await tryMotion(page, '')
  await expect(bar(page)).toContainText('No rule and no target was found')
  expect(page.url()).toBe(address)
})
