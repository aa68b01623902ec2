import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { ExplorePage, FULL_RUNS } from './explore-page.ts'
import { goToView, openQuestion } from './views.ts'

test.describe.configure({ timeout: 180_000 })

/** The questions about a motion's wording and about failing futures. */
class Deeper extends ExplorePage {
  readonly motion: Locator
  readonly fails: Locator

  constructor(page: Page) {
    super(page)
    this.motion = page.locator('#motion')
    this.fails = page.locator('#fails')
  }

  /** @param runs futures to play: a motion is judged by any number, what failing ones share takes many. */
  async go(runs: number, question: 'motion' | 'fails'): Promise<void> {
    await this.open(`#v1/sao-paulo-school-meals/runs=${runs}`)
    await goToView(this.page, 'Questions')
    await openQuestion(this.page, question)
  }

  judged(runs: number): Locator {
    return this.motion.getByText(`(${runs.toLocaleString('en-GB')} futures simulated)`)
  }
}

test('a motion is typed, judged, and its clauses move the levers', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  const deeper = new Deeper(page)
  await deeper.go(200, 'motion')
  const { motion } = deeper
  const sentence = deeper.judged(200)
  await expect(sentence).toBeVisible({ timeout: 45_000 })
  const before = await sentence.innerText()

  await motion.getByLabel('Type the motion').fill('at least 20% from family farms by 2024, hooray')
  await page.keyboard.press('Enter')
  await expect(motion.getByText('Not understood: “hooray”.')).toBeVisible()
  await expect(motion.getByLabel('Year', { exact: true })).toHaveValue('2024')
  await expect(sentence).not.toHaveText(before)
  await expect(sentence).toContainText('in 2024')
  await expect(motion.getByRole('img', { name: /Futures that meet it, year by year/ })).toBeVisible()
  await expect(motion.getByText(/reserved contracts find too few bidders/).last()).toBeVisible()

  const value = motion.getByRole('textbox', { name: 'Value: Reserved for family farms' }).last()
  await value.fill('60')
  await page.keyboard.press('Enter')
  await expect(value).toHaveValue('60')
  await expect(page).toHaveURL(/60/)
  const year = motion.getByRole('combobox', { name: 'Year: Reserved for family farms' }).last()
  await year.selectOption('2025')
  await expect(year).toHaveValue('2025')
})

test('what failing futures share is chosen by keys, read as a table, and clean for axe', async ({
  page,
  isMobile,
}) => {
  const deeper = new Deeper(page)
  await deeper.go(FULL_RUNS, 'fails')
  const { fails } = deeper
  const slider = fails.getByRole('slider', { name: 'Limits: from wide to pure' })
  await expect(slider).toBeVisible({ timeout: 30_000 })
  await expect(fails.getByText(/in \d+ of 10 random halves/).first()).toBeVisible()
  const before = await slider.getAttribute('aria-valuetext')
  await slider.focus()
  await page.keyboard.press('End')
  await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '')
  await fails.getByRole('button', { name: 'Back to the start' }).click()
  await expect(slider).toHaveAttribute('aria-valuetext', before ?? '')

  await fails.getByText('These choices as a table').click()
  await expect(fails.getByRole('table').getByRole('row').nth(2)).toBeVisible()
  await expectAccessible(page, '#fails')
  expect(await deeper.sidewaysScroll()).toBeLessThanOrEqual(0)
  if (isMobile) return
  const part = await openQuestion(page, 'part')
  await expect(part.getByText(/and \d+ unknowns/).first()).toBeVisible({ timeout: 45_000 })
  const motion = await openQuestion(page, 'motion')
  await motion.getByText('The same as a table').click()
  await expectAccessible(page, '#motion')
})
