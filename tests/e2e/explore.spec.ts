import { expect, test } from '@playwright/test'
import { ExplorePage, FIRST_VISIT, FULL_RUNS, QUICK } from './explore-page.ts'

test.describe.configure({ timeout: 120_000 })

const KEPT = 'Reserved for family farms'
const HELP = 'Help to bid: calls, permits, brokers'

test('a first visit shows a complete result without a click', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open(FIRST_VISIT)

  await expect(explore.sentence).toContainText(/^The target is met in \d of 10 futures\./)
  await expect(explore.target).toHaveValue('5')
  await expect(explore.asked).toHaveText('Minority-owned firms’ share of contracts in 2022')
  await expect(explore.dots).toHaveCount(20)
  await expect(page.getByRole('button', { name: /^Does it work\?/ })).toContainText('today’s rules: in ')
  await expect(page.getByRole('button', { name: /^Minority-owned firms/ })).toContainText('today’s rules')
  await expect(page.getByText('This range leaves out')).toBeVisible()
})

test('a lever moved by keyboard changes the sentence, and undo brings it back', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open()
  const before = await explore.sentence.innerText()

  await explore.lever(HELP).focus()
  await page.keyboard.press('Home')
  await expect(explore.lever(HELP)).toHaveAttribute('aria-valuetext', '0%, today 0%')
  const after = await explore.sentenceAfter(before)

  await explore.button('Undo').click()
  expect(await explore.sentenceAfter(after)).toBe(before)
  await explore.button('Redo').click()
  expect(await explore.sentenceAfter(before)).toBe(after)
})

test('Ctrl+Z undoes outside text fields only', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no such keys')
  const explore = new ExplorePage(page)
  await explore.open()

  const first = await explore.box(KEPT).inputValue()
  await explore.lever(KEPT).press('ArrowRight')
  await expect(explore.box(KEPT)).not.toHaveValue(first)
  const moved = await explore.box(KEPT).inputValue()
  await explore.box(KEPT).press('Control+z')
  await expect(explore.box(KEPT)).toHaveValue(moved)

  await explore.lever(KEPT).focus()
  await page.keyboard.press('Control+z')
  await expect(explore.box(KEPT)).toHaveValue(first)
  await page.keyboard.press('Control+Shift+z')
  await expect(explore.box(KEPT)).toHaveValue(moved)
})

test('the target can be typed, keyed and dragged', async ({ page, isMobile }) => {
  const explore = new ExplorePage(page)
  await explore.open()

  await explore.target.fill('12,5')
  await explore.target.press('Enter')
  await expect(explore.target).toHaveValue('12.5')

  await page.getByRole('slider', { name: 'Target' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(explore.target).toHaveValue(/^1[34]$/)

  test.skip(isMobile, 'dragged with a mouse')
  const grip = await page.locator('.grip').boundingBox()
  if (!grip) throw new Error('missing target line')
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
  await page.mouse.down()
  await page.mouse.move(grip.x + 200, grip.y + 20, { steps: 5 })
  await page.mouse.up()
  await expect(explore.target).not.toHaveValue(/^1[34]$/)
  const typed = await explore.target.inputValue()
  await expect(page.getByRole('slider', { name: 'Target' })).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^${typed}%`)
  )
})

test('a number out of range stays, with the nearest one beside it', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open()
  const before = await explore.sentence.innerText()

  await explore.box(KEPT).fill('140')
  await explore.box(KEPT).press('Enter')

  await expect(explore.box(KEPT)).toHaveValue('140')
  await expect(page.getByRole('alert')).toContainText('Allowed here: 0% to 100%.')
  await explore.expectAccessible('#levers')
  await expect(explore.sentence).toHaveText(before)
  await explore.button('Use 100%').click()
  await expect(explore.box(KEPT)).toHaveValue('100')
})

test('the tabs show the same result three ways', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open()

  await explore.tab('Dots').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('img', { name: /year by year\. 2012: most futures/ })).toBeVisible()
  await expect(page.locator('figcaption')).toContainText(/What was reported:\s+\d.*% \(2012\)/)
  await page.getByRole('slider', { name: 'Year asked about' }).press('End')
  await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2026', { timeout: 45_000 })

  await explore.tab('Over time').press('ArrowRight')
  const rows = page.getByRole('table').locator('tbody tr')
  await expect(rows).toHaveCount(15)
  await page.getByRole('button', { name: 'Year', exact: true }).click()
  await expect(rows.first()).toContainText('2026')

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    explore.button('Download table (CSV)').click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^spendshift-.*\.csv$/)
})

test('a copied link opens to the same numbers', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'a link does not depend on the width of the screen')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const explore = new ExplorePage(page)
  await explore.open()
  await explore.target.fill('5')
  await explore.target.press('Enter')
  await expect(explore.target).toHaveValue('5')
  const start = await explore.sentence.innerText()
  await explore.lever(HELP).focus()
  await page.keyboard.press('Home')
  const sentence = await explore.sentenceAfter(start)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await explore.button('Copy link').click()
  await expect(page.getByRole('status').getByText('Link copied')).toBeAttached()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const other = new ExplorePage(await context.newPage())
  await other.open(new URL(link).hash)
  await expect(other.sentence).toHaveText(sentence)
})

test('a case and a way back to today', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open()

  await explore.button('Start from').click()
  await explore.button(/Use as a start.*The quota alone/).click()
  await expect(explore.button('Start from')).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Name of the proposal' })).toHaveValue('The quota alone')

  await explore.button('Start from').click()
  await explore.button(/Use as a start.*Today’s rules/).click()
  await explore.settled()
  await expect(explore.sentence).toContainText(/oday’s rules/)
  await expect(page.getByText('Move a lever, type a motion')).toBeVisible()
})

test('pressing a tile asks about it', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open()

  const tile = page.getByRole('button', { name: /^Local suppliers/ })
  await tile.click()

  await expect(tile).toHaveAttribute('aria-pressed', 'true')
  await expect(explore.asked).toContainText('Local suppliers’', { timeout: 45_000 })
})

test('a lost simulation says what is safe and can be tried again', async ({ page }) => {
  await page.route('**/simulation.worker*', (route) => route.abort())
  await page.goto(`/${QUICK}`)
  await expect(page.getByText('Your settings are safe')).toBeVisible({ timeout: 45_000 })
  const explore = new ExplorePage(page)
  await explore.expectAccessible()

  await page.unroute('**/simulation.worker*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await explore.settled(200)
})

test('asks nothing of any other place, and sets no cookie', async ({ page, context, baseURL, isMobile }) => {
  test.skip(isMobile, 'what is asked of the network does not depend on the width of the screen')
  const strangers: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
      strangers.push(request.url())
  })
  const explore = new ExplorePage(page)
  await explore.open()
  await explore.tab('Over time').click()
  await explore.tab('Table').click()
  await explore.button('About this place').click()
  await explore.goTo('Street cleaning in Recoleta')
  await explore.settled(FULL_RUNS)

  expect(strangers).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('keeps within a strict content security policy', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the policy does not depend on the width of the screen')
  const policy =
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  await page.route('/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  const refused: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
  const explore = new ExplorePage(page)
  await explore.open()
  await explore.tab('Over time').click()
  await page.locator('figure canvas').waitFor()
  await explore.tab('Table').click()
  await explore.openAllLevers()

  expect(refused).toEqual([])
})
