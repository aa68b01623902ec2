import { expect, test, type Page } from '@playwright/test'
import { ExplorePage } from './explore-page.ts'

const TOWN = '#v1/your-town/from=baseline/runs=200'

const answer = (page: Page) =>
  page.getByRole('list', { name: 'Four answers' }).getByRole('button', { name: /^Is it legal\?/ })

const country = (page: Page) => page.getByRole('combobox', { name: 'Law' }).last()

test('a town chooses its country and learns by which law a rule is allowed, on screen and in the brief', async ({
  page,
}) => {
  // Two views and a reload in one journey.
  test.slow()
  const explore = new ExplorePage(page)
  await explore.open(TOWN)
  await expect(page.getByText('Law not checked here')).toHaveCount(0)
  await expect(country(page)).toHaveValue('')

  await explore.openAllLevers()
  const below = explore.box('All contracts reserved below')
  await below.fill('150000')
  await below.press('Enter')
  await expect(answer(page)).toContainText(/1 to ask.*no law chosen: choose a country/s)

  await answer(page).click()
  await expect(page.getByRole('heading', { name: 'Three questions for your legal officer' })).toBeVisible()
  await expect(page.getByText(/Which threshold applies to this contract/)).toBeVisible()

  await country(page).selectOption({ label: 'England and Wales' })
  await expect(answer(page)).toContainText(/1 allowed with conditions.*law: England and Wales/s)
  await expect(page.getByRole('heading', { name: 'Three questions for your legal officer' })).toHaveCount(0)
  const note = page.getByRole('definition').filter({ hasText: 'Procurement Act 2023, section 5' }).first()
  await expect(note).toContainText('Allowed with conditions')
  await expect(note).toContainText('£207,720')
  await expect(note).toContainText(/Browne Jacobson, 2026, checked 30 November 2026/)
  await expect(
    page.getByText('It counts in GBP and this place in EUR: amounts are not compared.')
  ).toBeVisible()
  await explore.expectAccessible()
  expect(await explore.sidewaysScroll()).toBeLessThanOrEqual(0)
  expect(new URL(page.url()).hash).toContain('/law=england/')

  await page.reload()
  await expect(answer(page)).toContainText('1 allowed with conditions', { timeout: 45_000 })

  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Brief' }).click()
  const rule = page.getByRole('row').filter({ hasText: 'All contracts reserved below' })
  await expect(rule.first()).toContainText(/With conditions †\. .*Procurement Act 2023, section 5/, {
    timeout: 45_000,
  })
  await expect(
    page.getByText('† Law: England and Wales, not checked for this council.').first()
  ).toBeVisible()
})
