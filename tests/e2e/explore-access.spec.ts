import { expect, test, type Page } from '@playwright/test'
import { ExplorePage } from './explore-page.ts'

test.describe.configure({ timeout: 120_000 })

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any tab, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const explore = new ExplorePage(page)
    await explore.open()
    await explore.expectAccessible()

    await explore.tab('Over time').click()
    await expect(page.getByRole('slider', { name: 'Year asked about' })).toBeVisible()
    await explore.expectAccessible()
    await explore.tab('Table').click()
    await explore.expectAccessible()
  })
}

test('axe finds nothing with everything open', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open()
  await explore.button('About this place').click()
  await page.locator('summary').filter({ hasText: 'sources' }).click()
  await explore.button('Show all levers').click()
  await explore
    .button(/^Details/)
    .first()
    .click()
  await explore.button('Why').click()
  await explore.expectAccessible()

  await explore.button('Start from a case').click()
  await explore.expectAccessible()
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
    'Start from a case',
    'Undo',
    'Copy link',
    'Dots',
    'Year',
    'Target',
    'Why',
    'Family farms',
    'Less: Kept for family farms',
    'Kept for family farms',
    'Show all levers',
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

  await expect(spoken).toHaveText(/^In .* Most futures \(8 out of 10\) land/, { timeout: 45_000 })
})

for (const [width, height] of [
  [320, 640],
  [360, 640],
  [768, 1024],
  [1366, 768],
  [1920, 1080],
] as const) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'sets its own size')
    await page.setViewportSize({ width, height })
    const explore = new ExplorePage(page)
    await explore.open()
    for (const tab of ['Dots', 'Over time', 'Table']) {
      await explore.tab(tab).click()
      expect(await explore.sidewaysScroll(), tab).toBeLessThanOrEqual(0)
    }
    await explore.button('About this place').click()
    await explore.button('Show all levers').click()
    expect(await explore.sidewaysScroll(), 'all open').toBeLessThanOrEqual(0)
  })
}

test('a window made narrower takes its charts along', async ({ page, isMobile }) => {
  test.skip(isMobile, 'sets its own size')
  const explore = new ExplorePage(page)
  await explore.open()
  for (const tab of ['Dots', 'Over time']) {
    await page.setViewportSize({ width: 1366, height: 768 })
    await explore.tab(tab).click()
    await page.setViewportSize({ width: 500, height: 768 })
    await expect.poll(() => explore.sidewaysScroll(), tab).toBeLessThanOrEqual(0)
  }
})

test('a page zoomed to 200% and to 400% loses nothing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'sets its own size')
  const explore = new ExplorePage(page)
  for (const [width, height] of [
    [683, 384],
    [320, 256],
  ] as const) {
    // To the page a zoom is a smaller window.
    await page.setViewportSize({ width, height })
    await explore.open()
    expect(await explore.sidewaysScroll()).toBeLessThanOrEqual(0)
    await expect(explore.dots).toHaveCount(20)
    await expect(explore.lever('Kept for family farms')).toBeVisible()
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
      const rings = [active, active.closest('.box'), active.parentElement?.querySelector('.pill')]
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
