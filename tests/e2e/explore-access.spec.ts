import { expect, test, type Page } from '@playwright/test'
import { expectAccessibleInBothThemes } from './axe.ts'
import { CHART, ExplorePage } from './explore-page.ts'

test.describe.configure({ timeout: 120_000 })

test('axe finds nothing in any tab, light and dark', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open()
  await expectAccessibleInBothThemes(page)

  await explore.tab('Over time').click()
  await expect(page.getByRole('slider', { name: 'Year asked about' })).toBeVisible()
  await expectAccessibleInBothThemes(page, CHART)
  await explore.tab('Table').click()
  await expect(page.locator(CHART).getByRole('table')).toBeVisible()
  await expectAccessibleInBothThemes(page, CHART)
})

test('axe finds nothing with everything open', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open()
  await explore.button('About this place').click()
  await page.locator('summary').filter({ hasText: 'sources' }).click()
  await explore.openAllLevers()
  await explore
    .button(/: Details$/)
    .first()
    .click()
  await explore.button('Why').click()
  await explore.expectAccessible()

  await explore.button('Start from').click()
  await expect(
    page
      .locator('.panel')
      .getByRole('button', { name: /Use as a start/ })
      .first()
  ).toBeVisible()
  await explore.expectAccessible('.panel')
})

test('the whole journey works by keyboard, with the focus in sight', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a keyboard journey')
  const explore = new ExplorePage(page)
  await explore.open()
  const before = await explore.sentence.innerText()

  const met = await tabThrough(page, 140)
  for (const name of [
    'Skip to the result',
    'Choose a place',
    'Start from',
    'Undo',
    'Share',
    'Dots',
    'Year',
    'Share asked for',
    'Who:',
    'Why',
    'Family farms',
    'Find a lever',
    'Reserved for family farms: Details',
    'Reserved for family farms',
    'Who can bid',
  ]) {
    expect(
      met.names.some((each) => each.startsWith(name)),
      name
    ).toBe(true)
  }
  expect(met.unseen).toEqual([])

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await explore.lever('Help to bid: calls, permits, brokers').focus()
  await page.keyboard.press('Home')
  await explore.sentenceAfter(before)
})

test('skip links move the focus and leave the address alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a keyboard journey')
  const explore = new ExplorePage(page)
  await explore.open()
  const address = page.url()

  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the levers' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#levers')).toBeFocused()
  expect(page.url()).toBe(address)
})

test('a settled change is spoken once, and nothing while dragging', async ({ page, isMobile }) => {
  test.skip(isMobile, 'dragged with a mouse')
  const explore = new ExplorePage(page)
  await explore.open()
  const spoken = page.locator('[aria-live="polite"].visually-hidden')
  await expect(spoken).toHaveText('')

  const slider = explore.lever('Help to bid: calls, permits, brokers')
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error('missing slider')
  await page.mouse.move(box.x + box.width * 0.88, box.y + box.height / 2)
  await page.mouse.down()
  const ticks = await page.locator('figure .tick').allInnerTexts()
  for (const part of [0.6, 0.4, 0.1]) await page.mouse.move(box.x + box.width * part, box.y + box.height / 2)
  await expect(slider).toHaveAttribute('aria-valuetext', /^(0|5|10)%/)
  expect(await page.locator('figure .tick').allInnerTexts()).toEqual(ticks)
  await expect(spoken).toHaveText('')
  await page.mouse.up()

  await expect(spoken).toHaveText(/^In .* 8 of 10 futures land/, { timeout: 45_000 })
})

test('nothing scrolls sideways at any width, opened there or made so', async ({ page, isMobile }) => {
  test.skip(isMobile, 'sets its own size')
  const explore = new ExplorePage(page)
  const expectFits = (what: string) =>
    expect.poll(() => explore.sidewaysScroll(), what).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 320, height: 640 })
  await explore.open()
  // Wider, so that charts grow, and narrower, so that they have to follow; the last is as it was opened.
  const sizes = [
    [360, 640],
    [1920, 1080],
    [1366, 768],
    [768, 1024],
    [500, 768],
    [320, 640],
  ] as const
  for (const tab of ['Dots', 'Over time', 'Table']) {
    await explore.tab(tab).click()
    await expectFits(`${tab} at 320 px, before`)
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      await expectFits(`${tab} at ${width} px`)
    }
  }
  await explore.button('About this place').click()
  await explore.openAllLevers()
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    await expectFits(`all open at ${width} px`)
  }
})

test('a page zoomed to 200% and to 400% loses nothing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'sets its own size')
  const explore = new ExplorePage(page)
  // To the page a zoom is a smaller window: opened in the one, and made the other.
  await page.setViewportSize({ width: 320, height: 256 })
  await explore.open()
  for (const [width, height] of [
    [320, 256],
    [683, 384],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(() => explore.sidewaysScroll()).toBeLessThanOrEqual(0)
    await expect(explore.dots).toHaveCount(20)
    await expect(explore.lever('Reserved for family farms')).toBeVisible()
  }
})

test('sentence, dots and three levers are in view together', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a desktop promise')
  const explore = new ExplorePage(page)
  await explore.open()
  await expect(explore.sentence).toBeInViewport({ ratio: 1 })
  await expect(page.locator('figure svg').first()).toBeInViewport({ ratio: 1 })
  const inView = await page
    .locator('#levers input[type=range]')
    .evaluateAll(
      (sliders) =>
        sliders.filter((slider) => slider.getBoundingClientRect().bottom <= window.innerHeight).length
    )
  expect(inView).toBeGreaterThanOrEqual(3)
})

test('on a phone the sentence comes first and every control is large enough', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a phone promise')
  const explore = new ExplorePage(page)
  await explore.open()
  await expect(explore.sentence).toBeInViewport({ ratio: 1 })
  const small = await page.locator('#levers :is(.button, input, select)').evaluateAll((controls) =>
    controls
      .map((control) => (control.closest('.box') ?? control).getBoundingClientRect())
      .filter(({ width, height }) => Math.min(width, height) < 44)
      .map(({ width, height }) => `${width} × ${height}`)
  )
  expect(small).toEqual([])
})

/** Walks the page with Tab: the names met, and those whose focus shows no ring. */
async function tabThrough(page: Page, most: number): Promise<{ names: string[]; unseen: string[] }> {
  const names: string[] = []
  const unseen: string[] = []
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const active = document.activeElement
      if (!active || active === document.body) return null
      const labelledBy = active.getAttribute('aria-labelledby')
      const label = labelledBy
        ? document.getElementById(labelledBy)
        : active.closest('label')?.querySelector('span')
      const name = active.getAttribute('aria-label') ?? label?.textContent ?? active.textContent
      const rings = [
        active,
        active.closest('.box'),
        active.closest('.word'),
        active.parentElement?.querySelector('.pill'),
      ]
      const seen = rings.some((ring) => {
        if (!ring) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(ring)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      })
      return { name: name.replace(/\s+/g, ' ').trim(), seen }
    })
    if (!stop) break
    names.push(stop.name)
    if (!stop.seen) unseen.push(stop.name)
  }
  return { names, unseen }
}
