import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { ExplorePage, QUICK } from './explore-page.ts'
import { goToView, openQuestion } from './views.ts'

test.describe.configure({ timeout: 180_000 })

/** The two questions that share out the spread and the effect. */
class Deeper extends ExplorePage {
  get matters(): Locator {
    return this.page.locator('#matters')
  }

  get credit(): Locator {
    return this.page.locator('#credit')
  }

  /** São Paulo with its reform, which is what the page opens with; these parts play futures of their own. */
  async visit(question: 'matters' | 'credit'): Promise<void> {
    await this.page.goto(`/${QUICK}`)
    await goToView(this.page, 'Questions')
    await openQuestion(this.page, question)
  }

  start(part: Locator): Promise<void> {
    return part.getByRole('button', { name: 'Work it out' }).click()
  }
}

const table = (part: Locator | Page, name: RegExp) => part.getByRole('table', { name })

test('what matters most: both lists, a fact to fetch, one at a time, stopped and refined', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on a phone')
  const deeper = new Deeper(page)
  const { matters } = deeper
  await deeper.visit('matters')
  const unknowns = table(matters, /spread each thing/)
  const levers = table(matters, /spread between mixes/)
  await expect(unknowns.getByRole('row', { name: /^Luck: / })).toContainText('%', { timeout: 90_000 })
  await expect(levers.getByRole('row', { name: /^Help to bid/ })).toContainText('raises', { timeout: 90_000 })
  await expect(levers.getByRole('row')).toHaveCount(6)
  await expect(matters.getByText(/Luck alone explains|Nearly all/)).toBeVisible()

  // Stopped, it keeps what is known; unless it was done by then.
  const stop = matters.getByRole('button', { name: 'Stop' })
  if (await stop.isVisible()) await stop.click()
  await expect(unknowns).toBeVisible()
  await matters.getByRole('button', { name: 'Make it more exact' }).click()
  await expect(stop).toBeVisible()
  await expect(unknowns).toBeVisible()
  await stop.click()
  await expect(matters.getByText(/^Stopped/)).toBeVisible()

  const fetchFirst = table(matters, /Gain from knowing/)
  await expect(fetchFirst.getByRole('row').nth(1)).toContainText(/of 10 futures|almost none|nearly all/)
  const change = fetchFirst.getByRole('button', { name: /^Change/ }).first()
  await change.click()
  await expect(fetchFirst.getByLabel('Value')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(change).toBeFocused()
  await expectAccessible(page, '#matters')

  await matters.getByRole('tab', { name: 'Together' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(matters.getByRole('tab', { name: 'One at a time' })).toBeFocused()
  await deeper.start(matters)
  await expect(
    table(matters, /^Levers at their ends/).getByRole('row', { name: /^Help to bid/ })
  ).toContainText('−', { timeout: 90_000 })
  await expect(matters.getByText(/Effects may not add up/)).toBeVisible()
  if (await stop.isVisible()) await stop.click()
  await expectAccessible(page, '#matters')
  expect(await deeper.sidewaysScroll()).toBeLessThanOrEqual(0)
})

test('which rule brings what, on a phone in the dark; another question is worked out anew', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'once is enough')
  await page.emulateMedia({ colorScheme: 'dark' })
  const deeper = new Deeper(page)
  const { credit } = deeper
  await deeper.visit('credit')
  const rows = table(credit, /What each lever brings/).getByRole('row')
  await expect(rows.filter({ hasText: 'Help to bid' })).toContainText('+', { timeout: 90_000 })
  // The head, today, five levers, the proposal, all and what comes from acting together.
  await expect(rows).toHaveCount(10)
  await expect(credit.getByText(/points on average \(.* in 8 of 10 futures\)/)).toBeVisible()
  const stop = credit.getByRole('button', { name: 'Stop' })
  if (await stop.isVisible()) await stop.click()
  await expectAccessible(page, '#credit')
  expect(await deeper.sidewaysScroll()).toBeLessThanOrEqual(0)

  const question = page.getByRole('group', { name: 'The question' })
  await question.getByRole('button', { name: /^Who:/ }).click()
  await question.getByRole('checkbox').nth(0).click()
  await expect(rows).toHaveCount(0)
  await expect(rows).toHaveCount(10, { timeout: 90_000 })
})
