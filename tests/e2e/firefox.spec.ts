import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { BUILT } from '../support/built.ts'
import { findFirefox, Firefox } from '../support/firefox.ts'
import { ExplorePage } from './explore-page.ts'

/*
 * Another browser, with other built-in functions, shows the same digits: from a host, and from the copy for a stick.
 */

const program = findFirefox()
test.skip(program === undefined, 'Firefox is not installed (FIREFOX_PATH names one)')
test.skip(({ isMobile }) => isMobile, 'the digits do not depend on the width of the screen')

// Three pages play 2,000 futures one after the other.
test.setTimeout(150_000)

const LINK = '#v1/sao-paulo-school-meals/farms=40..40/organic=25..25/table/seed=7'

/** Every cell of the table on screen, once all futures are played. */
const TABLE = `new Promise((resolve) => {
  const look = () => {
    const isDone = document.querySelector('.headline')?.innerText.includes('2,000 futures simulated')
    if (!isDone) return setTimeout(look, 100)
    const rows = [...document.querySelectorAll('figure table tr, [role=tabpanel] table tr')]
    resolve(rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join(' | ')).join('\\n'))
  }
  look()
})`

test('Firefox shows the digits of Chromium, hosted and from a file', async ({ page, baseURL }) => {
  await page.goto(`/${LINK}`)
  await new ExplorePage(page).settled()
  const expected = await page.evaluate<string>(TABLE)
  expect(expected.split('\n').length).toBeGreaterThan(14)
  expect(expected).toMatch(/\d+%?\s*–\s*\d+/)

  const firefox = await Firefox.open(program ?? '')
  try {
    for (const address of [baseURL ?? '', pathToFileURL(`${BUILT}spendshift.html`).href]) {
      await firefox.go(address + LINK)
      expect(await firefox.text('navigator.userAgent')).toContain('Firefox')
      expect(await firefox.text(TABLE), address).toBe(expected)
    }
  } finally {
    await firefox.close()
  }
})
