import { expect, test, type Locator } from '@playwright/test'
import { ExplorePage, QUICK } from './explore-page.ts'
import { goToView, openQuestion } from './views.ts'

test.describe.configure({ timeout: 180_000 })

/** "What would it take?" as a reader meets it. */
class ReachPage extends ExplorePage {
  get section(): Locator {
    return this.page.locator('section.open')
  }

  /** The answer in one sentence. */
  get answer(): Locator {
    return this.section.locator('.found .sentence').first()
  }

  async enter(question: 'reach' | 'trade' = 'reach'): Promise<void> {
    await this.page.goto(`/${QUICK}`)
    await goToView(this.page, 'Questions')
    await openQuestion(this.page, question)
  }

  async choose(label: string, option: string): Promise<void> {
    await this.section.getByRole('combobox', { name: label }).selectOption({ label: option })
  }

  look(): Locator {
    return this.section.getByRole('button', { name: 'Look for ways' })
  }
}

test('ways to a goal are found, and one is taken over as a proposal', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  const reach = new ReachPage(page)
  await reach.enter()
  // A goal that the levers do reach: 5% in 5 of 10 futures.
  await page.getByRole('textbox', { name: 'Share asked for' }).first().fill('5')
  await page.keyboard.press('Enter')
  await reach.choose('In how many futures', '5 of 10')
  await expect(reach.section).toContainText('family farms get more than 5% of the money spent in 2018')

  // By keyboard alone.
  await reach.look().focus()
  await page.keyboard.press('Enter')
  await expect(reach.answer).toContainText('One lever is enough', { timeout: 60_000 })
  const tile = reach.section.getByRole('listitem').filter({ hasText: 'One lever' }).first()
  await expect(tile).toContainText(/Reaches the goal in \d of 10 futures\./)
  await expect(tile).toContainText('Change in spending')
  await reach.section.getByText('What each lever does alone').click()
  await expect(reach.section.getByRole('row', { name: /Help to bid/ })).toBeVisible()
  await reach.expectAccessible()

  await tile.getByRole('button', { name: /^Use as a proposal.*One lever/ }).click()
  await expect(reach.section.getByText('Now proposal B. Undo takes it back.')).toBeVisible()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Explore' }).click()
  await expect(page.getByText('One lever for 5%').first()).toBeVisible()
  await reach.button('Undo').first().click()
  await expect(page.getByText('One lever for 5%')).toHaveCount(0)
})

test('a search can be stopped, and says what is in the way of a goal too high', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on a phone')
  const reach = new ReachPage(page)
  await reach.enter()
  await page.getByRole('textbox', { name: 'Share asked for' }).first().fill('90')
  await page.keyboard.press('Enter')
  await reach.look().click()
  await reach.section.getByRole('button', { name: 'Stop' }).click()
  await expect(reach.look()).toBeVisible()

  // One lever is quickly searched.
  for (const lever of [
    'Reserved for family farms',
    'Organic share of food',
    'Extra price allowed for organic',
    'Days until suppliers are paid',
    'Big contracts split into smaller parts',
  ])
    await reach.section.getByRole('checkbox', { name: lever }).uncheck()
  await reach.look().click()
  await expect(reach.answer).toContainText('Out of reach with these levers: at best', { timeout: 60_000 })
  await expect(reach.section.getByRole('heading', { name: 'What is in the way' })).toBeVisible()
  await reach.section.getByRole('checkbox', { name: /Help to bid/ }).uncheck()
  await expect(reach.section.getByText('Tick at least one lever.')).toBeVisible()
})

test('what is gained and given up stands in a chart and a table alike', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the narrow page is the harder one')
  await page.emulateMedia({ colorScheme: 'dark' })
  const reach = new ReachPage(page)
  await reach.enter('trade')
  const table = reach.section.getByRole('table', { name: /^Alternatives, ranked by/ })
  await expect(table).toBeVisible({ timeout: 60_000 })
  await expect(
    reach.section.getByRole('img', { name: /alternatives by Change of the share and Change in spending/ })
  ).toBeVisible()
  const use = page.getByRole('button', { name: /^Use as a proposal/ })
  const row = table.getByRole('row').filter({ has: use }).last()
  const rank = await row.getByRole('rowheader').innerText()
  await row.getByRole('button').focus()
  await expect(reach.section.getByText(new RegExp(`^Alternative ${rank} (gains|loses|leaves)`))).toBeVisible()
  await reach.expectAccessible()
  const own = await reach.section.evaluate((section) => section.scrollWidth - section.clientWidth)
  expect(own).toBeLessThanOrEqual(0)
})
