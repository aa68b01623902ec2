import { expect, test, type Locator } from '@playwright/test'
import { CHART, ExplorePage } from './explore-page.ts'

test.describe.configure({ timeout: 120_000 })

/** The Compare view as a reader meets it. */
class ComparePage extends ExplorePage {
  async start(): Promise<void> {
    await this.open()
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Compare' }).click()
    await this.compared()
  }

  /** Every proposal's futures are in. */
  async compared(proposals = 1): Promise<void> {
    await expect(this.page.locator('.row .head')).toHaveCount(proposals, { timeout: 45_000 })
    await expect(this.page.locator('[data-settled=true]')).toBeVisible({ timeout: 45_000 })
  }

  async addFromCase(name: RegExp): Promise<void> {
    await this.button('Add proposal').click()
    await this.button(name).click()
  }

  row(letter: 'A' | 'B' | 'C' | 'pair'): Locator {
    return this.page.locator(`[data-row='${letter}']`)
  }

  strip(letter: 'A' | 'B' | 'C' | 'pair'): Locator {
    return this.row(letter).getByRole('img')
  }

  nameOf(letter: string): Locator {
    return this.box(`Name of proposal ${letter}`)
  }

  /** What stands beside a strip: how often ahead, and the range. */
  async numbers(letter: 'A' | 'B' | 'C' | 'pair'): Promise<readonly string[]> {
    const row = this.row(letter)
    return [
      await row.locator('.ahead .figure').innerText(),
      await row.locator('.range > span:not(.label):not(.notes)').innerText(),
    ]
  }
}

test('proposals side by side: names, any pair, table, copied sentence, link and undo', async ({
  page,
  context,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on a phone')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const view = new ComparePage(page)
  await view.start()
  await expect(page.getByText('One proposal so far')).toBeVisible()

  await view.button('Copy A to B').click()
  await view.compared(2)
  await expect(view.sentence).toContainText('equals B in all')
  await expect(view.row('pair')).toContainText('equals B')
  await view.nameOf('B').fill('A copy')
  await view.nameOf('B').press('Enter')
  await view.addFromCase(/the case “What the laws asked”/)
  await view.compared(3)
  await expect(view.nameOf('B')).toHaveValue('A copy')
  await expect(view.nameOf('C')).toHaveValue('What the laws asked')
  for (const letter of ['A', 'B', 'C', 'pair'] as const)
    await expect(view.strip(letter).locator('path')).toHaveCount(20)
  await expect(view.strip('A')).toHaveAttribute('aria-label', /^A minus today’s rules: 20 equally likely/)

  const pair = view.row('pair')
  await pair.getByLabel('First').selectOption('C')
  await pair.getByLabel('Second').selectOption('B')
  await expect(page.getByText(/^C brings less to family farms than B in/)).toBeVisible()
  const strips = {
    A: await view.numbers('A'),
    C: await view.numbers('C'),
    pair: await view.numbers('pair'),
  }

  await view.tab('Table').click()
  const cells = (id: string) => page.locator(`tr[data-row='${id}'] td`)
  for (const [id, letter] of [
    ['A-today', 'A'],
    ['C-today', 'C'],
    ['C-B', 'pair'],
  ] as const) {
    await expect(cells(id).nth(4)).toHaveText(strips[letter][0] ?? '')
    await expect(cells(id).nth(2)).toHaveText(strips[letter][1] ?? '')
  }
  const download = page.waitForEvent('download')
  await view.button('Download table (CSV)').click()
  expect((await download).suggestedFilename()).toMatch(/^spendshift-compare-.*2018\.csv$/)

  await view.button('Copy sentence').click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(await view.sentence.innerText())
  expect(copied).toMatch(/difference is .* percentage points in 8 of 10 futures/)
  expect(copied).toContain('B is “A copy”')

  await view.tab('Dots').click()
  await view
    .row('B')
    .getByRole('button', { name: /^Remove/ })
    .click()
  await view.compared(2)
  await page.keyboard.press('Control+Z')
  await view.compared(3)
  await expect(view.nameOf('B')).toHaveValue('A copy')

  await page.getByRole('combobox', { name: /^Measure/ }).selectOption('spend.total')
  await expect(page).toHaveURL(/\/show=bill\//)
  await view.compared(3)
  const before = [await view.sentence.innerText(), await view.numbers('A'), await view.numbers('C')]
  const link = page.url()
  await page.goto('about:blank')
  await page.goto(link)
  await view.compared(3)
  expect([await view.sentence.innerText(), await view.numbers('A'), await view.numbers('C')]).toEqual(before)

  await view
    .row('C')
    .getByRole('button', { name: /^Edit in Explore/ })
    .click()
  await view.settled()
  await expect(
    page.getByRole('group', { name: 'Proposal at hand' }).getByRole('button', { pressed: true })
  ).toHaveText(/^C/)
})

test('futures play one by one, only when told, by button and by key', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  const view = new ComparePage(page)
  await view.start()
  await view.tab('Play futures').click()
  const told = page.locator('.told')
  const at = async () => Number(/Future (\d+) of 20/.exec(await told.innerText())?.[1] ?? 0)
  await page.waitForTimeout(1500)
  // The first stands there at once; nothing plays by itself.
  await expect(told).toContainText('Future 1 of 20')
  await expect(told).toContainText('Of 1 future so far')
  await view.button('Forward').click()
  await expect(told).toContainText('Future 2 of 20')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(told).toContainText('Future 2 of 20')

  await view.button('Play').click()
  await expect.poll(at).toBeGreaterThan(4)
  await view.button('Pause').click()
  const held = await at()
  await page.waitForTimeout(1200)
  expect(await at()).toBe(held)
  await page.keyboard.press('End')
  await expect(told).toContainText('Future 20 of 20')
  await expect(view.button('Play again')).toBeVisible()
  await expect(page.getByRole('img', { name: /^Future 20 of 20: / })).toBeVisible()
})

test('any measure is compared, and an assumption changed under the chart', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone')
  const view = new ComparePage(page)
  await view.start()
  const before = await view.sentence.innerText()
  await page.getByLabel('Measure').selectOption('concentration.largest')
  await expect(view.sentence).toContainText('Share of the largest group: A is lower than today’s rules')
  await page.getByLabel('Year').selectOption('2020')
  await expect(page.getByRole('heading', { level: 2, name: /in 2020/ })).toBeVisible()
  await page.getByLabel('Measure').selectOption('share.trait.familyFarm')
  await page.getByLabel('Year').selectOption('2018')
  await expect(view.sentence).toHaveText(before)

  await page.getByText('Change an assumption').click()
  const first = page.locator('details li').first()
  const box = first.getByRole('textbox')
  await box.fill('much')
  await box.press('Enter')
  await expect(first.getByRole('alert')).toContainText('Type a number')
  await box.fill('-5')
  await box.press('Enter')
  await expect(first.getByRole('alert')).not.toContainText('Type a number')
  const { value } = await page.evaluate(() => ({
    value: document.querySelector('details li b')?.textContent ?? '',
  }))
  expect(value).not.toBe('')
  await box.fill('0.5')
  await box.press('Enter')
  await expect(page.getByText('About these numbers:')).toBeVisible()
  await view.compared()
  await first.getByRole('button', { name: /^Back to the file/ }).click()
  await view.compared()
  await expect(view.sentence).toHaveText(before)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in Compare, nothing scrolls sideways, ${colorScheme}`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile !== (colorScheme === 'dark'), 'light on a desktop, dark on a phone')
    await page.emulateMedia({ colorScheme })
    const view = new ComparePage(page)
    await view.start()
    await view.button('Copy A to B').click()
    await view.compared(2)
    await view.addFromCase(/the case “What the laws asked”/)
    await view.compared(3)
    await view.button('Add proposal').click()
    await page.getByText('Change an assumption').click()
    await expect(page.locator('details li').first()).toBeVisible()
    for (const tab of ['Dots', 'Table', 'Play futures']) {
      await view.tab(tab).click()
      await expect(view.tab(tab)).toHaveAttribute('aria-selected', 'true')
      await view.expectAccessible(tab === 'Dots' ? undefined : CHART)
      expect(await view.sidewaysScroll()).toBeLessThanOrEqual(0)
    }
  })
}
