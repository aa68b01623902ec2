import { expect, test, type CDPSession, type Locator } from '@playwright/test'
import { ExplorePage } from './explore-page.ts'

test.describe.configure({ timeout: 120_000 })
test.beforeEach(({ isMobile }) => test.skip(!isMobile, 'needs a finger'))

/** Years after the first, so that the year can go either way. */
const PLACE = '#v1/sao-paulo-school-meals/runs=50'

/** One finger, as the browser's own input carries it: down, along, up. */
class Finger {
  readonly #cdp: CDPSession
  constructor(cdp: CDPSession) {
    this.#cdp = cdp
  }

  async swipe(from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
    const STEPS = 12
    const at = (step: number) => ({ x: from.x + (by.x * step) / STEPS, y: from.y + (by.y * step) / STEPS })
    await this.#touch('touchStart', [at(0)])
    for (let step = 1; step <= STEPS && (by.x !== 0 || by.y !== 0); step++) {
      await this.#touch('touchMove', [at(step)])
      await new Promise((done) => setTimeout(done, 16))
    }
    await this.#touch('touchEnd', [])
  }

  #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) {
    return this.#cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

/** A point of a slider well away from its thumb, in the middle of the screen. */
async function farFromThumb(slider: Locator): Promise<{ x: number; y: number }> {
  await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider')
  const part = await slider.evaluate((element) => {
    if (!(element instanceof HTMLInputElement)) return 0
    return (element.valueAsNumber - Number(element.min)) / (Number(element.max) - Number(element.min))
  })
  return { x: box.x + box.width * (part > 0.5 ? 0.2 : 0.8), y: box.y + box.height / 2 }
}

const SLIDERS = [
  { name: 'a lever', slider: 'Reserved for family farms', tab: 'Dots' },
  { name: 'the year', slider: 'Year asked about', tab: 'Over time' },
  { name: 'the target', slider: 'Target', tab: 'Dots' },
] as const

for (const { name, slider: label, tab } of SLIDERS) {
  test(`${name} is moved by a finger only when it goes sideways`, async ({ page }) => {
    const explore = new ExplorePage(page)
    await explore.open(PLACE)
    await explore.tab(tab).click()
    const slider = explore.lever(label)
    const finger = new Finger(await page.context().newCDPSession(page))
    const before = await slider.inputValue()
    const address = page.url()

    const start = await farFromThumb(slider)
    const scrolled = () => page.evaluate(() => scrollY)
    const top = await scrolled()
    // The way that the page has room to go.
    await finger.swipe(start, { x: 0, y: top > 300 ? 160 : -160 })
    await expect.poll(async () => Math.abs((await scrolled()) - top)).toBeGreaterThan(60)
    await expect(slider).toHaveValue(before)

    await finger.swipe(await farFromThumb(slider), { x: -25, y: 120 })
    await finger.swipe(await farFromThumb(slider), { x: 0, y: 0 })
    // What a browser makes of a tap comes a moment after it.
    await page.waitForTimeout(500)
    await expect(slider).toHaveValue(before)
    expect(page.url()).toBe(address)

    const there = await farFromThumb(slider)
    await finger.swipe(there, { x: there.x > 180 ? -25 : 25, y: 3 })
    await expect(slider).not.toHaveValue(before)
    await expect.poll(() => page.url()).not.toBe(address)
  })
}

test('the target’s line is moved by a finger only when it goes sideways', async ({ page }) => {
  const explore = new ExplorePage(page)
  await explore.open(PLACE)
  const target = explore.lever('Target')
  const grip = page.locator('.grip')
  const finger = new Finger(await page.context().newCDPSession(page))
  const before = await target.inputValue()

  await finger.swipe(await farFromThumb(grip), { x: -6, y: -150 })
  await finger.swipe(await farFromThumb(grip), { x: 0, y: 0 })
  await page.waitForTimeout(300)
  await expect(target).toHaveValue(before)

  await finger.swipe(await farFromThumb(grip), { x: 60, y: 4 })
  await expect(target).not.toHaveValue(before)
})
