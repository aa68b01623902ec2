import { pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { BUILT } from '../support/built.ts'
import { VERDICT } from './explore-page.ts'

/*
 * A workshop of three rounds in fast motion, as a trainer without a network runs it: the copy for a stick, a projector
 * window that follows, four tables.
 */

test.describe.configure({ timeout: 180_000 })
test.skip(({ isMobile }) => isMobile, 'a trainer has a computer')

const STICK = pathToFileURL(`${BUILT}spendshift.html`).href
const TABLE = (name: string, access: number) =>
  `#v1/your-town/from=baseline/access=${access}/name=${name}/runs=200`

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The room guesses, is ready, and is shown the gap. */
async function playRound(
  page: Page,
  { projector, guess }: { projector: Page; guess: number }
): Promise<void> {
  await expect(projector.getByRole('heading', { name: /^In how many of 10 futures do/ })).toBeVisible()
  await page.locator('#levers').getByRole('slider').nth(1).press('ArrowRight')
  await page
    .locator('label.disc')
    .nth(guess - 1)
    .click()
  await expect(projector.getByText(`The room says ${guess} of 10.`)).toBeVisible()
  await expect(button(page, 'Reveal')).toHaveAttribute('aria-disabled', 'false', { timeout: 60_000 })
  for (const each of [page, projector]) await expect(each.locator('body')).not.toContainText(VERDICT)
  await button(page, 'Reveal').click()
  await expect(page.getByText(`You guessed ${guess} of 10`)).toBeVisible()
  await expect(projector.getByText(`The room said ${guess} of 10.`)).toBeVisible()
}

test('three rounds and four tables from a stick, without a network', async ({ page, context }) => {
  await context.setOffline(true)
  await page.goto(`${STICK}#v1/your-town/from=baseline/runs=200/workshop`)

  // From the set-up to the first guess in four actions: start, go to the round, move a lever, tap a disc.
  await button(page, 'Start the workshop').click()
  await button(page, 'Go to the round').click()
  const projector = await context.newPage()
  await projector.goto(`${STICK}#projector`)
  for (const [at, guess] of [7, 2, 1].entries()) {
    await expect(page.getByText(`Round ${at + 1} of 3`)).toBeVisible()
    await playRound(page, { projector, guess })
    if (at < 2) await button(page, 'Next round').click()
  }
  await expect(page.getByText('That was the last round.')).toBeVisible()

  await page.getByRole('link', { name: 'Workshop settings' }).click()
  for (const [name, access] of [
    ['Red', 20],
    ['Blue', 60],
  ] as const) {
    await page.getByRole('textbox', { name: 'A table’s link' }).fill(TABLE(name, access))
    await button(page, 'Add to the board').click()
  }
  const files = page.locator('input[type=file][aria-label="Open a file or a picture"]')
  await files.setInputFiles({
    name: 'a.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(TABLE('Green', 40)),
  })
  await expect(page.getByText('Green is on the board.')).toBeVisible()
  await files.setInputFiles({
    name: 'b.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Link\n${TABLE('Gold', 0)}`),
  })
  await expect(page.getByText('Gold is on the board.')).toBeVisible()

  await expect(button(page, 'Reveal the board')).toHaveAttribute('aria-disabled', 'false', {
    timeout: 60_000,
  })
  await button(page, 'Reveal the board').click()
  await page.getByRole('radio', { name: 'The board' }).check()
  await expect(projector.getByRole('row')).toHaveCount(5)
  await expect(projector.getByRole('row').last()).toContainText('Gold')

  // The laptop sleeps, the window is closed: all of it is there again.
  const link = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(link)
  await expect(again.getByRole('listitem').filter({ has: again.getByRole('textbox') })).toHaveCount(4)
  await button(again, 'Go to the round').click()
  await expect(again.getByText('You guessed 1 of 10')).toBeVisible()
})
