import { expect, test, type Page } from '@playwright/test'
import { VIEWS } from '../../src/state/session-view.ts'
import { ExplorePage } from './explore-page.ts'

test.describe.configure({ timeout: 240_000 })
test.skip(({ isMobile }) => isMobile, 'the same on a phone')

/** Stands before each word that a translator has written. */
const MARK = '¦'
/** A page that says the same for so long has said it (ms). */
const STILL_MS = 400
/** Within this time all is worked out (ms). */
const MOST_MS = 120_000
/** Said while there is more to come. */
const UNDER_WAY = /…|Refining:|Measuring:|Workingitout:|Afirstlook|onceallfutures|oncethefull/

const AT_FIRST = '#v1/sao-paulo-school-meals/also=B/{view}/runs=200'
/** Another year, another target, another lever, another count; then another place. */
const CHANGED = [
  '#v1/sao-paulo-school-meals/farms=5/also=B/count/in=2014/over=5/{view}/runs=200',
  '#v1/your-town/local=60/in=2030/over=40/{view}/runs=200',
]

/** Does to a page what translators do: each text leaves, and an element with other words takes its place. */
function translate(page: Page): Promise<number> {
  return page.evaluate((mark) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const isWords = text.data.trim() !== '' && !text.parentElement?.closest('script, style, svg, font')
      if (isWords) texts.push(text)
    }
    // The element that translators use, whatever the standard says of it.
    const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font')
    for (const text of texts) {
      const [outer, inner] = [font(), font()]
      inner.textContent = mark + text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
    return texts.length
  }, MARK)
}

/** All that is to be read, one sentence a line, without what a translator adds. */
function words(page: Page): Promise<string> {
  return page.evaluate((mark) => {
    const said = document.body.innerText
    // What was announced belongs to the way here.
    const announced = [...document.querySelectorAll('[aria-live]')].map((each) => each.textContent)
    const text = announced.reduce((left, each) => (each === '' ? left : left.replace(each, '')), said)
    // Boxes break lines that inline texts do not.
    return text
      .replaceAll(mark, '')
      .replaceAll(/\s+/g, '')
      .replaceAll(/([.:;])/g, '$1\n')
  }, MARK)
}

/** Whether nothing more is to come. */
const isDone = async (page: Page, said: string): Promise<boolean> =>
  !UNDER_WAY.test(said) && (await page.locator('main [aria-busy=true]').count()) === 0

/** What a page says once it has nothing more to say: the same at two looks, and nothing under way. */
async function settledWords(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  let said = ''
  await expect(async () => {
    const before = said
    said = await words(page)
    expect(said).toBe(before)
    expect(await isDone(page, said), said).toBe(true)
  }).toPass({ timeout: MOST_MS, intervals: [STILL_MS] })
  return said
}

/** Once all is worked out the translated page says what the other one says, which went the same way. */
async function expectSame(translated: Page, other: Page): Promise<void> {
  await expect(async () => {
    const [said, expected] = [await settledWords(translated), await settledWords(other)]
    expect(said).toBe(expected)
  }).toPass({ timeout: MOST_MS, intervals: [STILL_MS] })
}

// Thirteen places take long to play twice; what is said of them has a test of its own below.
for (const view of VIEWS.filter((each) => each !== 'places')) {
  test(`a translated page says what it says untranslated: ${view}`, async ({ page, context }) => {
    const other = await context.newPage()
    const go = async (link: string) => {
      const at = `/${link.replace('{view}/', view === 'explore' ? '' : `${view}/`)}`
      for (const each of [page, other]) await each.goto(at)
    }
    await go(AT_FIRST)
    await settledWords(page)
    expect(await translate(page)).toBeGreaterThan(10)
    for (const link of CHANGED) {
      await go(link)
      await expectSame(page, other)
      await translate(page)
    }
  })
}

test('a translated list of places counts on', async ({ page }) => {
  await page.goto('/#v1/your-town/places/runs=200')
  await expect(page.getByText(/\d of 13 places/)).toBeVisible()
  await translate(page)
  await expect(page.getByText(/[3-9] of 13 places/).first()).toBeVisible({ timeout: MOST_MS })
  await expect(page.getByText(/[3-9] of 13 places/)).toHaveCount(1)
  await expect(page.getByText(/[0-2] of 13 places/)).toHaveCount(0)
})

test('a translated page follows levers, tiles, tabs, years, and its views', async ({ page, context }) => {
  const other = await context.newPage()
  for (const each of [page, other]) await new ExplorePage(each).open()
  const steps: readonly ((on: Page) => Promise<unknown>)[] = [
    (on) => on.getByRole('slider', { name: /Help to bid/ }).press('End'),
    (on) => on.getByRole('button', { name: /^¦?Local suppliers/ }).click(),
    (on) => on.getByRole('combobox', { name: /Year/ }).selectOption('2013'),
    (on) => on.getByRole('tab', { name: /Over time/ }).click(),
    (on) => on.getByRole('tab', { name: /Table/ }).click(),
    (on) => on.locator('nav a[href*="compare"]').click(),
  ]
  for (const step of steps) {
    await translate(page)
    for (const each of [page, other]) await step(each)
    await expectSame(page, other)
  }
})

test('a page translated back shows its own words', async ({ page }) => {
  await new ExplorePage(page).open()
  const own = await settledWords(page)
  await translate(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(MARK)
  await page.evaluate(() => {
    for (const font of document.querySelectorAll('font:not(font font)')) {
      const text = document.createTextNode(font.textContent.replace('¦', ''))
      font.replaceWith(text)
    }
  })
  expect(await words(page)).toBe(own)
  expect(await page.locator('font').count()).toBe(0)
})
