import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { partsOf, partText } from '../../src/state/link-text.ts'
import { damagedLinks, WORDS } from '../state/damaged-links.ts'
import { runs } from '../support/runs.ts'
import { ExplorePage } from './explore-page.ts'

const PLACE = 'sao-paulo-school-meals'
const LINKS = Math.min(runs(60), 2000)
const SAID = /could not be read|is not here/
/** Browsers stop pages that change their address too often. */
const PAUSE_MS = 60

test('damaged links empty no page, and what was not read is said', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a link does not depend on the width of the screen')
  test.setTimeout(120_000 + 2000 * LINKS)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await new ExplorePage(page).open(`#v1/${PLACE}/runs=20`)
  const links = fc
    .sample(damagedLinks(PLACE, '0000'), { numRuns: LINKS, seed: 1 })
    .map((link) => link.replace(/\p{Cs}/gu, '\ufffd'))
  const seen = await page.evaluate(
    async ({ all, pause }) => {
      const found: { link: string; hash: string; told: string; views: number }[] = []
      for (const link of ['v1/sao-paulo-school-meals/zzz/zzz/zzz', ...all]) {
        document.querySelector<HTMLButtonElement>('section[aria-live] button')?.click()
        location.hash = link
        let told = ''
        // Almost every one has something to be said of: its mark is that of other data.
        for (let tries = 0; tries < 20 && told.trim() === ''; tries++) {
          await new Promise((resolve) => setTimeout(resolve, pause))
          told = document.querySelector('section[aria-live=polite]')?.textContent ?? ''
        }
        found.push({ link, hash: location.hash, told, views: document.querySelectorAll('main').length })
      }
      return found
    },
    { all: links, pause: PAUSE_MS }
  )
  expect(faults).toEqual([])
  expect(seen.filter(({ views }) => views !== 1)).toEqual([])
  const unsaid = seen.filter(({ hash, told }) => {
    const [version, place, ...parts] = partsOf(hash)
    // Numbers of the model are judged by a part of the page that may still be on its way.
    if (!version || parts.some(({ key }) => key.includes('.'))) return false
    const isHere = version.key.toLowerCase() === 'v1' && place !== undefined && partText(place) === PLACE
    return !(isHere && parts.every(({ key }) => WORDS.has(key))) && !SAID.test(told)
  })
  expect(unsaid).toEqual([])
})
