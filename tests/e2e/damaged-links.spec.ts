import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { parseScenario } from '../../src/scenario/index.ts'
import { openLink } from '../../src/state/link-open.ts'
import { readLink } from '../../src/state/link-read.ts'
import { damagedLinks } from '../state/damaged-links.ts'
import { runs } from '../support/runs.ts'
import { ExplorePage } from './explore-page.ts'

const PLACE = 'sao-paulo-school-meals'
const LINKS = Math.min(runs(200), 2000)
/** Browsers stop pages that change their address too often. */
const PAUSE_MS = 60

const file = fileURLToPath(new URL(`../../scenarios/${PLACE}.json`, import.meta.url))
const parsed = parseScenario(JSON.parse(readFileSync(file, 'utf8')))

test('damaged links empty no page, and what was not read is said', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a link does not depend on the width of the screen')
  test.setTimeout(120_000 + 500 * LINKS)
  if (!parsed.ok) throw new Error('the place cannot be used')
  const { scenario } = parsed
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await new ExplorePage(page).open(`#v1/${PLACE}/runs=20`)
  const links = fc
    .sample(damagedLinks, { numRuns: LINKS, seed: 1 })
    .map((link) => link.replace('town', PLACE).replace(/\p{Cs}/gu, '\ufffd'))
  const seen = await page.evaluate(
    async ({ all, pause }) => {
      const found: { link: string; hash: string; told: string; views: number }[] = []
      for (const link of ['v1/sao-paulo-school-meals/zzz/zzz/zzz', ...all]) {
        document.querySelector<HTMLButtonElement>('section[aria-live] button')?.click()
        location.hash = link
        await new Promise((resolve) => setTimeout(resolve, pause))
        const told = document.querySelector('section[aria-live=polite]')?.textContent ?? ''
        found.push({ link, hash: location.hash, told, views: document.querySelectorAll('main').length })
      }
      return found
    },
    { all: links, pause: PAUSE_MS }
  )
  expect(faults).toEqual([])
  expect(seen.filter(({ views }) => views !== 1)).toEqual([])
  const unsaid = seen.filter(({ hash, told }) => {
    const link = openLink(hash)
    // Numbers of the model are judged by a part of the page that may still be on its way.
    if (!link || link.parts.some(({ key }) => key.includes('.'))) return false
    const isRead = link.place === PLACE && readLink(scenario, link).unread.length === 0
    return !isRead && !told.includes('link')
  })
  expect(unsaid).toEqual([])
})
