import { expect, test, type Page } from '@playwright/test'

test.describe.configure({ timeout: 120_000 })
test.beforeEach(async ({ isMobile, page }) => {
  test.skip(isMobile, 'paper is the same from any screen')
  // The browser's own dialog would hold the test up.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
})

const FORMATS = ['A4', 'Letter'] as const
const MOST_PAGES = 12
/** A column that stands on both: in CSS pixels, as wide as the pages are laid out. */
const COLUMN = 684

const pagesIn = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length

const sheets = (page: Page) => page.locator('.paper-room .sheet')

async function openWorkshop(page: Page, place: string): Promise<void> {
  await page.goto(`./#v1/${place}/runs=50/workshop`)
  await expect(page.getByRole('heading', { level: 1, name: 'Run a workshop' })).toBeVisible()
}

async function printKit(page: Page, place: string, set: string): Promise<void> {
  await openWorkshop(page, place)
  await page.getByRole('radio', { name: set }).check()
  await waitForKit(page)
}

async function waitForKit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Print the kit' }).click()
  await expect(sheets(page).first()).toBeAttached({ timeout: 60_000 })
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
}

/** Prints it twice; every part begins a page of its own. */
async function expectPages(page: Page, fewest: number): Promise<void> {
  for (const format of FORMATS) {
    const pages = pagesIn(await page.pdf({ format }))
    expect(pages, format).toBeLessThanOrEqual(MOST_PAGES)
    expect(pages, format).toBeGreaterThanOrEqual(fewest)
  }
}

/** Nothing of the page is on paper beside the sheets, and nothing of these stands out of its column or its piece. */
async function expectTidy(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: COLUMN, height: 900 })
  await expect(page.locator('#app')).toBeHidden()
  const out = await page.evaluate(() =>
    [...document.querySelectorAll('.paper-room :is(.sheet, .piece)')].flatMap((box) => {
      const { right, bottom } = box.getBoundingClientRect()
      return [...box.querySelectorAll('*')]
        .filter((each) => {
          const inside = each.getBoundingClientRect()
          return inside.right > right + 1 || inside.bottom > bottom + 1
        })
        .map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`)
    })
  )
  expect(out).toEqual([])
  await page.emulateMedia({ media: null })
}

test('prints a kit of eight pages, on which no card has a number without its range', async ({ page }) => {
  await printKit(page, 'your-town', 'Starter: the first 4 levers of this place')
  await expectPages(page, 8)
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(8)
  await expectTidy(page)

  const cards = page.locator('.paper-room article.card')
  await expect(cards).toHaveCount(8)
  for (const text of await cards.allTextContents()) {
    const told = text.replace(/in 8 of 10 futures (between \S+ and \S+|close to \S+)/, '')
    expect(told).not.toBe(text)
    // What is left names the year, and nothing else in figures.
    expect(told.replace(/\b20\d\d\b/, '')).not.toMatch(/\d/)
  }
  const words = await page.locator('.paper-room').textContent()
  for (const part of [
    'Agenda and script',
    'Worked example',
    'Proposal form',
    'Levers and the law',
    'Results',
  ])
    expect(words).toContain(part)
  await expect(
    page.getByRole('img', { name: 'QR code of the session’s link', includeHidden: true })
  ).toHaveCount(1)

  // On screen nothing has changed, and the pages go once the page is used again.
  await expect(page.locator('.paper-room')).toBeHidden()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.locator('.paper-room')).toHaveCount(0)
})

test('prints an axis to draw on where the room guesses a range, and the cards that were chosen', async ({
  page,
}) => {
  await openWorkshop(page, 'your-town')
  await page.getByText('More settings').click()
  await page.getByRole('radio', { name: /^a range for 8 of 10 futures/ }).check()
  for (const role of ['Press', 'Residents', 'Legal officer', 'Finance lead'])
    await page.getByRole('checkbox', { name: role }).uncheck()
  await waitForKit(page)
  await expect(page.locator('.paper-room article.card')).toHaveCount(4)
  await expect(page.locator('.paper-room .slip .axis')).toHaveCount(8)
  const words = await page.locator('.paper-room').textContent()
  expect(words).toContain('What share of spending do')
  expect(words).toContain('Our guess, from – to')
  expect(words).toContain('“Which range will 8 of 10 futures fall into?')
  expect(words).not.toContain('Fill as many discs')
  await expectPages(page, 7)
  await expectTidy(page)
})

test('has a check code that a screen under today’s rules shows, too', async ({ page }) => {
  await printKit(page, 'your-town', 'Starter: the first 4 levers of this place')
  const [, code = ''] =
    /Check code under today’s rules: ([A-Z]{5})/.exec(
      (await page.locator('.paper-room').textContent()) ?? ''
    ) ?? []
  const address = (await page.locator('.paper-room .address').textContent()) ?? ''
  expect(address).toContain('/ws=7-starter-10-3-')
  await page.goto(address.replace(/\/ws=[^/]*/, ''))
  await page.reload()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText(`Check code ${code}`)).toBeVisible({ timeout: 45_000 })
})

for (const place of ['preston', 'us-city'])
  test(`keeps within twelve pages with all levers and a long question: ${place}`, async ({ page }) => {
    await printKit(page, place, 'All levers')
    await expectPages(page, 9)
    await expectTidy(page)
  })

test('says what is true where the place has no number', async ({ page }) => {
  await printKit(page, 'preston', 'Starter: the first 4 levers of this place')
  await expect(page.locator('.paper-room article.card').nth(4)).toContainText(
    'do not count these firms apart'
  )
})

test('prints nothing of a round that goes on, and the debrief after the last one', async ({ page }) => {
  await page.goto('./#v1/your-town/ws=7-starter-10-1-k7qf/runs=50/workshop')
  await expect(page.getByRole('button', { name: 'Go to the round' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print the kit' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Go to the round' }).click()
  await page.locator('label.disc').nth(6).click()
  await page.getByLabel('Because …').fill('They hear of it now')
  await expect(page.getByRole('button', { name: 'Print the debrief' })).toHaveCount(0)
  const reveal = page.getByRole('button', { name: 'Reveal', exact: true })
  await expect(reveal).toHaveAttribute('aria-disabled', 'false', { timeout: 60_000 })
  await reveal.click()
  await page.getByRole('button', { name: 'Print the debrief' }).click()
  await expect(sheets(page)).toHaveCount(1)
  for (const told of [
    /You guessed 7 of 10; it came out at/,
    'Because: They hear of it now',
    'Under today’s rules',
  ])
    await expect(sheets(page)).toContainText(told)
  for (const format of FORMATS) expect(pagesIn(await page.pdf({ format })), format).toBe(1)
  await expectTidy(page)
})
