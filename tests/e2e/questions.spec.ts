import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { ExplorePage } from './explore-page.ts'
import { goToView } from './views.ts'

test.describe.configure({ timeout: 180_000 })

const QUESTIONS = [
  'What matters most?',
  'When does it fail?',
  'What would it take?',
  'What would an opponent say?',
  'What if it is carried out only in part?',
  'Which rule brings what?',
  'What do you give up for what?',
]
const LINK = '#v1/sao-paulo-school-meals/deeper/runs=200'

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2 }).getByRole('button', { name })
const open = (page: Page) => page.locator('main h2 button[aria-expanded=true]')

/** All rules of the levels, and the best practices: everything within a landmark, headings in order. */
async function expectClean(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await axe
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found).toEqual([])
}

test('seven questions are closed at first, and each is answered in a line by itself', async ({ page }) => {
  await page.goto(`/${LINK}`)
  for (const name of QUESTIONS) await expect(heading(page, name)).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByText('All answers are worked out.')).toBeAttached({ timeout: 120_000 })
  await expect(page.locator('main [data-answer=waits]')).toHaveCount(0)
  for (const id of ['matters', 'fails', 'part', 'credit', 'trade', 'motion'])
    await expect(page.locator(`#${id}-answer`)).not.toContainText('first look')
  await expect(page.locator('#reach-answer')).toContainText(/enough|together|Out of reach|already/)
  await expect(page.locator('#opponent-answer')).toContainText('“')
  await expect(page.getByText('Change an assumption')).toHaveCount(1)

  const words = await page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement
    for (const each of copy.querySelectorAll('option, .visually-hidden, details')) each.remove()
    return copy.innerText.split(/\s+/).filter((word) => /\w/.test(word)).length
  })
  expect(words).toBeLessThanOrEqual(200)
  await expectClean(page)
  expect(await new ExplorePage(page).sidewaysScroll()).toBeLessThanOrEqual(0)
})

test('one question is open at a time, at its own address, and Back closes it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  await page.goto(`/${LINK}`)
  await heading(page, 'When does it fail?').click()
  await expect(page).toHaveURL(/\/deeper\/ask=fails\//)
  await expect(heading(page, 'When does it fail?')).toBeFocused()
  await expect(open(page)).toHaveCount(1)
  await heading(page, 'Which rule brings what?').click()
  await expect(page).toHaveURL(/\/ask=credit\//)
  await expect(open(page)).toHaveCount(1)
  await expect(heading(page, 'Which rule brings what?')).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator('#credit').getByRole('table')).toBeVisible({ timeout: 90_000 })
  await expectClean(page)

  await page.goBack()
  await expect(heading(page, 'When does it fail?')).toHaveAttribute('aria-expanded', 'true')
  await expect(heading(page, 'When does it fail?')).toBeFocused()
  await page.goBack()
  await expect(open(page)).toHaveCount(0)
  await heading(page, 'What would an opponent say?').press('Enter')
  const part = page.getByRole('region', { name: 'What would an opponent say?' })
  await expect(part.getByText('Strongest honest claim')).toBeVisible({ timeout: 45_000 })
  await expect(part.getByText('Strongest objection')).toBeVisible()
  await expect(part.getByText('Reply', { exact: true })).toBeVisible()
  await heading(page, 'What would an opponent say?').press('Enter')
  await expect(open(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/ask=/)
})

test('a link opens its question, and another view is left without it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  await page.goto('/#v1/recoleta-street-cleaning/deeper/ask=opponent/runs=200')
  await expect(heading(page, 'What would an opponent say?')).toHaveAttribute('aria-expanded', 'true')
  await expect(heading(page, 'What would an opponent say?')).toBeFocused()
  await goToView(page, 'Brief')
  await expect(page).not.toHaveURL(/ask=/)
  await goToView(page, 'Questions')
  await expect(open(page)).toHaveCount(0)
})

test('another target cancels what is being worked out, and all is answered anew', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on a phone')
  await page.goto(`/${LINK}`)
  await expect(page.locator('#matters-answer')).toContainText('20%', { timeout: 90_000 })
  const target = page.getByRole('textbox', { name: 'Share asked for' }).first()
  await target.fill('5')
  await target.press('Enter')
  await expect(page.getByText('All answers are worked out.')).toBeAttached({ timeout: 120_000 })
  for (const id of ['matters', 'part']) await expect(page.locator(`#${id}-answer`)).not.toContainText('20%')
  await expect(page.locator('#part-answer')).toContainText('pass 5%')
})

test('the head holds five views, whole at 360 px; the others are reached from them', async ({ page }) => {
  await page.goto(`/${LINK}`)
  await page.setViewportSize({ width: 360, height: 640 })
  const views = page.getByRole('navigation', { name: 'Views' })
  await expect(views.getByRole('link')).toHaveText(['Explore', 'Compare', 'Questions', 'Brief', 'Method'])
  for (const link of await views.getByRole('link').all()) {
    const box = await link.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true)
    expect(box?.height ?? 0).toBeLessThan(50)
  }
  expect(await new ExplorePage(page).sidewaysScroll()).toBeLessThanOrEqual(0)
  for (const view of ['Everywhere', 'Your own spend'] as const) await goToView(page, view)
  await page.goto('/#v1/sao-paulo-school-meals/places/runs=200')
  await expect(views.getByRole('link', { name: 'Compare' })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This mix of rules in every place')
})
