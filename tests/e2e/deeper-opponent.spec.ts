import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { ExplorePage } from './explore-page.ts'

/*
 * Questions: the least favourable plausible case, found, set in the page and taken back; objections with the
 * proposal's own numbers; what came after adoption, kept on the device.
 */

const open = (page: Page, question: 'opponent' | 'adoption') =>
  page.goto(`/#v1/recoleta-street-cleaning/deeper/ask=${question}/runs=200`)

const opponent = (page: Page) => page.getByRole('region', { name: 'What would an opponent say?' })
const adoption = (page: Page) => page.getByRole('region', { name: 'After adoption' })

test('the worst plausible case is found, set in the page by keyboard, and taken back by one undo', async ({
  page,
}) => {
  await open(page, 'opponent')
  const section = opponent(page)
  // Begun by itself with five numbers; asked again with two.
  await section.getByLabel('Numbers that may move at once').selectOption('2')
  const again = section.getByRole('button', { name: /^(Work it out again|Find the worst plausible case)$/ })
  const stop = section.getByRole('button', { name: 'Stop' })
  await expect(again.or(stop)).toBeVisible({ timeout: 45_000 })
  if (await stop.isVisible()) await stop.click()
  await again.press('Enter')
  const apply = section.getByRole('button', { name: 'Set these in the page' })
  await expect(apply).toBeVisible({ timeout: 45_000 })
  await expect(section.locator('.verdict')).toContainText('today’s rules')
  const steps = section.getByRole('listitem').filter({ hasText: /At its (low|high) end/ })
  const count = await steps.count()
  expect([1, 2]).toContain(count)

  await apply.press('Enter')
  await expect(section.getByText('Use these numbers.')).toBeVisible({ timeout: 30_000 })
  const flag = page.locator('.flags')
  await expect(flag).toContainText(count === 1 ? '1 assumption is the user’s own' : '2 assumptions are')
  await expectAccessible(page, '#opponent')

  await section.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(flag).toBeHidden()
  await expect(apply).toBeVisible()
})

test('objections are met with ranges of this proposal, and contested evidence from both sides', async ({
  page,
}) => {
  await open(page, 'opponent')
  const price = opponent(page).getByRole('listitem').filter({ hasText: '“It will cost more.”' })
  await expect(price).toContainText(/price of the same work (changes by|is as)/, { timeout: 30_000 })
  await expect(price).toContainText('2 for the objection, 1 against it')
  await price.getByText('Found elsewhere').press('Enter')
  await expect(price).toContainText('Marion), 2007')
  await expect(price).toContainText('Nakabayashi')
  const fronts = opponent(page).getByRole('listitem').filter({ hasText: '“Fronts' })
  await expect(fronts).toContainText('flow', { timeout: 30_000 })
})

test('what came after adoption updates the promise, stays on the device, and can be deleted', async ({
  page,
}) => {
  await open(page, 'adoption')
  const section = adoption(page)
  const year = section.getByRole('combobox', { name: 'Year' })
  await expect(year).toBeVisible({ timeout: 30_000 })
  expect(await new ExplorePage(page).sidewaysScroll()).toBeLessThanOrEqual(0)
  const address = page.url()
  await section.getByLabel('Reported value (%)').fill('lots')
  await section.getByLabel('Reported value (%)').press('Enter')
  await expect(section.getByRole('alert')).toContainText('There are no digits in it')

  await section.getByLabel('Reported value (%)').fill('30')
  await section.getByLabel('Margin of error ± (points)').fill('20')
  await section.getByLabel('Margin of error ± (points)').press('Enter')
  await expect(
    section.getByRole('status').filter({ hasText: /With it the chance|do not update/ })
  ).toBeVisible()
  await expect(section.getByRole('table')).toContainText('◇ 30%')
  // Not that it lacks the digits of what was typed: those may be in the port or in the place's mark.
  expect(page.url()).toBe(address)
  await expectAccessible(page, '#adoption')

  await page.reload()
  await expect(section.getByText('30% (± 20)')).toBeVisible({ timeout: 30_000 })
  await section.getByText('Paste a list').click()
  await section.getByLabel('The list').fill('1066;30')
  await section.getByRole('button', { name: 'Use this list' }).click()
  await expect(section.getByRole('alert')).toContainText('Row 1: 1066 was not simulated')
  await section.getByRole('button', { name: 'Delete all', exact: true }).click()
  await page.reload()
  await expect(section.getByText('No reports entered yet')).toBeVisible({ timeout: 30_000 })
})
