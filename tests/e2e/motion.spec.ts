import { expect, test, type Page } from '@playwright/test'
import { ExplorePage } from './explore-page.ts'
import { readyToPrint } from './print.ts'

const TOWN = '#v1/your-town/runs=200'
const MOTION =
  'At least 25% local and co-operative by 2028, contracts below 50,000 straight to accredited co-ops; prompt payment; build a town hall'

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
  await expect(explore.target).toHaveValue('25')
  await expect(page.getByRole('button', { name: 'Who: local suppliers and cooperatives' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2028')
  await expect(items.nth(0)).toContainText('Buy without a tender up to: €50,000')
  await expect(items.nth(1)).toContainText('“prompt payment”: how much?')
  await expect(items.nth(2)).toContainText('“build a town hall”: which rule?')
  await expect(bar(page)).toContainText('applies to local suppliers, cooperatives')
  await expect(explore.asked).toHaveText('Local suppliers’ and cooperatives’ share of spending in 2028', {
    timeout: 60_000,
  })
  await explore.answered()
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

test('a motion travels in the link, and is told again where the link is opened', async ({
  page,
  context,
  isMobile,
}) => {
  test.skip(isMobile, 'a link does not depend on the width of the screen')
  const explore = new ExplorePage(page)
  await explore.open(TOWN)
  await tryMotion(page, MOTION)
  await expect(bar(page)).toContainText('Buy without a tender up to: €50,000')
  await explore.settled(200)

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('textbox', { name: 'Your motion' })).toHaveValue(MOTION)
  await expect(bar(other)).toContainText('“build a town hall”: which rule?')
  await expect(new ExplorePage(other).sentence).toHaveText(await explore.sentence.innerText(), {
    timeout: 60_000,
  })
})

test('from a cold start to a printed answer in four actions', async ({ page, isMobile }) => {
  test.skip(isMobile, 'printed from a desk')
  let actions = 0
  const act = async (what: Promise<unknown>) => {
    actions++
    await what
  }
  const start = Date.now()
  const explore = new ExplorePage(page)
  await page.goto(`/${TOWN}`)
  const box = page.getByRole('textbox', { name: 'Your motion' })
  await act(
    box.fill(
      'At least 25% local and co-operative by 2028, contracts below 50,000 straight to accredited co-ops'
    )
  )
  await act(box.press('Enter'))
  await expect(explore.asked).toHaveText('Local suppliers’ and cooperatives’ share of spending in 2028', {
    timeout: 60_000,
  })
  await explore.settled(200)
  await readyToPrint(page)
  await page.emulateMedia({ media: 'print' })
  await act(page.evaluate(() => dispatchEvent(new Event('beforeprint'))))
  const paper = page.locator('.brief-paper')
  await expect(paper).toContainText('The motion')
  await expect(paper).toContainText('contracts below 50,000 straight to accredited co-ops')
  await expect(paper).toContainText('Fiscal note')
  expect(actions).toBeLessThanOrEqual(4)
  expect(Date.now() - start).toBeLessThan(60_000)
})

test('my town stands after two figures, under today’s rules and the law of its country', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open(TOWN)
  await explore.place.click()
  await page.getByRole('button', { name: 'Open my town' }).click()
  await expect(page.getByRole('textbox', { name: /^Name of the town/ })).toBeFocused()
  await expect(page.getByText('Give the town a name.')).toBeVisible()
  await explore.expectAccessible('.panel')
  await page.getByRole('textbox', { name: /^Name of the town/ }).fill('Riverton')
  await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Ireland' })
  await page.getByRole('textbox', { name: /^Spending on contracts/ }).fill('60m')
  await page.getByRole('textbox', { name: /^Contracts a year/ }).fill('400')
  await page.getByRole('button', { name: 'Open my town' }).click()
  await expect(explore.place).toContainText('Riverton', { timeout: 30_000 })
  await explore.answered()
  await expect(page.getByText('Move a lever, type a motion')).toBeVisible()
  const legal = page.getByRole('button', { name: /^Is it legal/ })
  const rule = explore.lever('Reserved for small firms')
  await rule.press('ArrowRight')
  await expect(legal).toContainText('European Union')
  await legal.click()
  await expect(page.getByRole('combobox', { name: 'Law' })).toHaveValue('eu')
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
