import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { ExplorePage, VERDICT } from './explore-page.ts'
import { expectAccessible, expectAccessibleInBothThemes } from './axe.ts'

test.describe.configure({ timeout: 120_000 })

const PLACE = '#v1/your-town/runs=200'
/** What only a result says. */
const TOLD = [VERDICT, /futures simulated/, /it came out/, /The target is met|Today’s rules meet/]

class Workshop extends ExplorePage {
  async setUp(): Promise<void> {
    // A narrow head has no room for the link: the view of this device leads there.
    if ((this.page.viewportSize()?.width ?? 0) < 1120)
      await this.page.getByRole('banner').getByTitle('On this device').click()
    await this.page.getByRole('link', { name: 'Run a workshop' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: 'Run a workshop' })).toBeVisible()
  }

  async start(): Promise<void> {
    await this.button('Start the workshop').click()
    await this.button('Go to the round').click()
    await expect(this.question).toBeVisible()
  }

  get question() {
    return this.page.getByRole('heading', { level: 1, name: /^In how many of 10 futures do/ })
  }

  get reveal() {
    return this.button('Reveal')
  }

  guess(name: string) {
    return this.page.getByRole('radio', { name, exact: true })
  }

  /** The disc is tapped, not the button behind it. */
  tap(k: number) {
    return this.page
      .locator('label.disc')
      .nth(k - 1)
      .click()
  }

  round(count: string) {
    return this.page.getByText(count, { exact: true })
  }
}

/** Nothing of a result stands anywhere in the document, seen or unseen. */
async function expectNothingTold(page: Page): Promise<void> {
  const all = await page.evaluate(() => `${document.title}\n${document.documentElement.textContent}`)
  const labels = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-label],[title],[aria-valuetext]')]
      .flatMap((each) =>
        ['aria-label', 'title', 'aria-valuetext'].map((name) => each.getAttribute(name) ?? '')
      )
      .join('\n')
  )
  for (const told of TOLD) expect(`${all}\n${labels}`).not.toMatch(told)
  await expect(page.locator('figure, .headline, .print-room')).toHaveCount(0)
}

/** All futures of what the levers say are played behind the cover. */
const played = (page: Workshop) =>
  expect(page.reveal).toHaveAttribute('aria-disabled', 'false', { timeout: 60_000 })

test('a room sets up, guesses, is shown the gap, and goes on after a reload', async ({ page }) => {
  const room = new Workshop(page)
  await room.open(PLACE)
  await room.setUp()
  await expectAccessibleInBothThemes(page)
  await room.start()
  await expect(room.round('Round 1 of 3')).toBeVisible()
  await expect(room.reveal).toHaveAttribute('aria-disabled', 'true')
  await room.guess('7 of 10').focus()
  await page.keyboard.press('Space')
  await expect(room.guess('7 of 10')).toBeChecked()
  await page.getByLabel('Because …').fill('They hear of it now')
  await page.locator('#levers').getByRole('slider').first().press('End')
  await played(room)
  await expectNothingTold(page)
  await expectAccessible(page)

  await page.reload()
  await expect(room.guess('7 of 10')).toBeChecked()
  await expect(page.getByLabel('Because …')).toHaveValue('They hear of it now')
  await expectNothingTold(page)

  await played(room)
  await room.reveal.click()
  await expect(page.getByRole('status').getByText(/You guessed 7 of 10; it came out at/)).toBeVisible()
  await expect(page.getByText('Because: They hear of it now')).toBeVisible()
  await room.answered()
  await expectAccessible(page)

  const download = page.waitForEvent('download')
  await room.button('Save the record').click()
  const record = await readFile(await (await download).path(), 'utf8')
  expect(record).toMatch(/^\uFEFFRound,Proposal,"Guess, of 10",Because,"Result, of 10",Difference,Link\r\n1,/)
  expect(record).toContain(',7,They hear of it now,')

  await room.button('Next round').click()
  await expect(room.round('Round 2 of 3')).toBeVisible()
  await expectNothingTold(page)
  await page.reload()
  await expect(room.round('Round 2 of 3')).toBeVisible()
  await expect(room.reveal).toHaveAttribute('aria-disabled', 'true')
  await expectNothingTold(page)
})

test('tables see the levers of the set and no view that would tell', async ({ page }) => {
  const room = new Workshop(page)
  await page.goto('/#v1/your-town/ws=7-starter-10-3-k7qf/runs=200')
  await expect(room.question).toBeVisible()
  await expect(page.locator('#levers').getByRole('slider')).toHaveCount(4)
  await expect(room.button('Start from')).toHaveCount(0)
  for (const view of ['Compare', 'Questions', 'Brief']) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Guess first' })).toBeVisible()
    await expectNothingTold(page)
  }
})

test('a session file brings the same room back, and says which field is wrong', async ({ page }) => {
  const room = new Workshop(page)
  await room.open(PLACE)
  await room.setUp()
  const download = page.waitForEvent('download')
  await room.button('Save the session as a file').click()
  const text = await readFile(await (await download).path(), 'utf8')
  const give = (json: string) =>
    page
      .locator('input[type=file][aria-label="Open a session file"]')
      .setInputFiles({ name: 'room.json', mimeType: 'application/json', buffer: Buffer.from(json) })
  await give(text.replace('"futures": 7', '"futures": 12'))
  await expect(page.getByRole('alert')).toContainText('goal.futures must be a whole number from 1 to 10')
  await give(text.replace(/"share\.trait\.[^"]+"/, '"share.trait.nobody"'))
  await expect(page.getByRole('alert')).toContainText('goal.measure must be a share')
  await give(text.replace('"futures": 7', '"futures": 8'))
  await expect(room.question).toBeVisible()
  await expect(page.getByText('The goal is at least 8.')).toBeVisible()
})

test('the projector window follows, and tells nothing before the reveal', async ({ page, context }) => {
  const room = new Workshop(page)
  await room.open(PLACE)
  await room.setUp()
  await room.start()
  const projector = await context.newPage()
  await projector.setViewportSize({ width: 1920, height: 1080 })
  await projector.goto('/#projector')
  await expect(projector.getByText('Round 1 of 3')).toBeVisible()
  await expect(projector.getByRole('heading', { name: /^In how many of 10 futures do/ })).toBeVisible()
  await room.tap(7)
  await expect(projector.getByText('The room says 7 of 10.')).toBeVisible()
  await played(room)
  await expectNothingTold(projector)
  await expectAccessible(projector)
  const small = await projector.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (each) =>
          [...each.childNodes].some(
            ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== ''
          ) &&
          !each.classList.contains('visually-hidden') &&
          parseFloat(getComputedStyle(each).fontSize) < 28
      )
      .map((each) => each.textContent)
  )
  expect(small).toEqual([])
  await room.reveal.click()
  await expect(projector.getByRole('heading', { level: 1 })).toContainText(/^(In|Almost|We)/)
  await expect(projector.getByRole('heading', { level: 1 })).not.toContainText('In how many')
  await expect(projector.getByText(/The room said 7 of 10\. Under today’s rules/)).toBeVisible()
  await expectAccessible(projector)
  await room.button('Next round').click()
  await expect(projector.getByText('Round 2 of 3')).toBeVisible()
  await expectNothingTold(projector)
})
