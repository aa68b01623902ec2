import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { ExplorePage, VERDICT } from './explore-page.ts'

test.describe.configure({ timeout: 120_000 })

const ROUND = '/#v1/your-town/ws=7-access+setAside.small-10-3-k7qf-range/runs=200'
const question = (page: Page) => page.getByRole('heading', { level: 1, name: /^What share of spending do/ })
const reveal = (page: Page) => page.getByRole('button', { name: 'Reveal', exact: true })
const end = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

/** Draws a stroke across the axis, from one part of it to another (0–1). */
async function stroke(page: Page, from: number, to: number): Promise<void> {
  const box = await page.locator('fieldset .axis').boundingBox()
  if (!box) throw new Error('the axis is not on the page')
  // Above the middle, where the two ends wait.
  const y = box.y + 3
  await page.mouse.move(box.x + from * box.width, y)
  await page.mouse.down()
  await page.mouse.move(box.x + to * box.width, y, { steps: 6 })
  await page.mouse.up()
}

test('a room draws a range, and is shown what came over the same axis', async ({ page }) => {
  await page.goto(ROUND)
  await expect(question(page)).toBeVisible()
  await expect(page.locator('#levers').getByRole('slider')).toHaveCount(2)
  await expect(page.getByText('Draw a range first.')).toBeVisible()
  // Backwards, too; the axis ends at twice the target of 20%.
  await stroke(page, 0.75, 0.25)
  await expect(page.getByRole('group', { name: 'Your guess' })).toContainText('10–30%')
  await end(page, 'From').press('ArrowRight')
  await end(page, 'To').press('End')
  await expect(page.getByRole('group', { name: 'Your guess' })).toContainText('10–40%')
  await expect(end(page, 'To')).toHaveAttribute('aria-valuetext', '40%')
  // An end never passes the other one.
  await end(page, 'From').press('End')
  await expect(end(page, 'From')).toHaveAttribute('aria-valuetext', '40%')
  await end(page, 'From').press('Home')
  await page.locator('#levers').getByRole('slider').first().press('End')
  await expect(reveal(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 60_000 })
  await expect(page.locator('body')).not.toContainText(VERDICT)
  await expectAccessible(page)

  await page.reload()
  await expect(page.getByRole('group', { name: 'Your guess' })).toContainText('0–40%')
  await expect(reveal(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 60_000 })
  await reveal(page).click()
  await expect(page.getByText(/^You drew 0% to 40%; in 8 of 10 futures it is \d+% to \d+%\.$/)).toBeVisible()
  await expect(page.getByText(/Your range holds .* futures?\. The goal of 7 is (met|missed)\./)).toBeVisible()
  await expectAccessible(page)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the record' }).click()
  const [head = '', line = ''] = (await readFile(await (await download).path(), 'utf8')).split('\r\n')
  expect(head).toMatch(
    /Link,Guess from \(%\),Guess to \(%\),Result from \(%\),Result to \(%\),"Futures within/
  )
  expect(line).toMatch(/,0,40,\d+(\.\d+)?,\d+(\.\d+)?,\d+$/)
})

test('the trainer alone has notes and may see the answer; the projector stays covered', async ({
  page,
  context,
  isMobile,
}) => {
  test.skip(isMobile, 'a projector hangs on a computer')
  await page.goto(ROUND)
  await expect(question(page)).toBeVisible()
  const notes = page.getByText('Trainer’s notes')
  await expect(notes).toHaveCount(0)
  const opened = context.waitForEvent('page')
  await page.keyboard.press('Alt+p')
  const projector = await opened
  await projector.setViewportSize({ width: 1024, height: 768 })
  await expect(question(projector)).toBeVisible()
  await notes.click()
  await expect(page.getByText('Propose and guess')).toBeVisible()
  await stroke(page, 0.2, 0.6)
  await expect(projector.getByText('The room says 8% to 24%.')).toBeVisible()
  await expect(page.getByText('Hear the reasons, then reveal')).toBeVisible()
  await expect(reveal(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Show me the answer' }).click()
  const answer = /In 8 of 10 futures, small firms get \d+% to \d+% of spending/
  await expect(page.getByText(answer)).toBeVisible()
  await expect(projector.locator('body')).not.toContainText(answer)
  await expect(projector.locator('.today, .came')).toHaveCount(0)
  await expectAccessible(projector)
  await reveal(page).click()
  await expect(projector.getByText(answer)).toBeVisible()
  await expect(
    projector.getByText(/The room said 8% to 24%\. Under today’s rules: \d+% to \d+%\./)
  ).toBeVisible()
  await expect(projector.locator('.today, .came')).toHaveCount(2)
  await projector.close()
  await expect(notes).toHaveCount(0)
})

test('the text of the projector grows with the wall, and its colours are its own', async ({
  page,
  context,
  isMobile,
}) => {
  test.skip(isMobile, 'a projector hangs on a computer')
  await page.goto(`${ROUND}/workshop`)
  const projector = await context.newPage()
  await projector.goto('/#projector')
  await expect(question(projector)).toBeVisible()
  const size = () =>
    projector.getByRole('main').evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize))
  for (const [width, height, least] of [
    [1024, 768, 28],
    [1920, 1080, 28],
    [3840, 2160, 55],
  ] as const) {
    await projector.setViewportSize({ width, height })
    await expect.poll(size).toBeGreaterThanOrEqual(least)
  }
  await page.getByRole('group', { name: 'Colours of the projector window' }).getByText('Dark').click()
  await expect(projector.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark')
})

test('the trainer chooses levers and role cards, and the link carries them', async ({ page }) => {
  const room = new ExplorePage(page)
  await page.goto('/#v1/your-town/runs=200/workshop')
  await page.getByRole('radio', { name: 'Your own choice' }).check()
  const levers = page.getByRole('group', { name: 'Choose the levers' })
  await levers.getByRole('checkbox', { name: 'Longer contracts' }).check()
  const ticked = levers.getByRole('checkbox', { checked: true })
  await expect(ticked).toHaveCount(5)
  for (const name of ['Reserved for small firms', 'Big contracts split', 'Weight of social', 'Help to bid'])
    await levers.getByRole('checkbox', { name }).uncheck()
  await levers.getByRole('checkbox', { name: 'Longer contracts' }).click()
  await expect(ticked, 'the last one stays').toHaveCount(1)
  await page.getByText('More settings').click()
  await page
    .getByRole('group', { name: 'Role cards in the kit' })
    .getByRole('checkbox', { name: 'Press' })
    .uncheck()
  await room.button('Start the workshop').click()
  await expect(page).toHaveURL(/ws=7-contractYears-10-3-[2-9a-z]{4}-r7f/)
  await room.button('Go to the round').click()
  await expect(page.locator('#levers').getByRole('slider')).toHaveCount(1)
})
