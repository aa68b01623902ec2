import { rmSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { BUILT, laterRelease } from '../support/built.ts'
import { serveFolder, type StaticServer } from '../support/static-server.ts'
import { VERDICT } from './explore-page.ts'
import { goToView, VIEW_NAMES } from './views.ts'

/*
 * Rooms without a network: a host of the test's own is switched off, and the page goes on. The page stands in a folder
 * of the host, and the host sends no header but the type of a file.
 */

test.use({ serviceWorkers: 'allow' })
test.skip(({ isMobile }) => isMobile, 'what is kept does not depend on the width of the screen')

let host: StaticServer

test.beforeEach(async () => {
  host = await serveFolder(BUILT, '/some/sub/path/')
})

// A skipped test has no host, but its end comes all the same.
test.afterEach(({ isMobile }) => (isMobile ? undefined : host.close()))

const state = (page: Page) => page.getByRole('banner').getByTitle('On this device')
const release = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=release]')?.content ?? 'first')

async function ready(page: Page): Promise<void> {
  await page.goto(host.address)
  await expect(state(page)).toContainText(/Ready offline\s*\d\.\d MB, \d+ \w+/, { timeout: 40_000 })
}

test('goes on with the network cut: reload, every view, every place, the copy for a stick', async ({
  page,
}) => {
  await ready(page)
  await host.close()
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(VERDICT, {
    timeout: 45_000,
  })
  for (const view of VIEW_NAMES) await goToView(page, view)
  await goToView(page, 'Everywhere')
  // Every scenario is loaded for this one.
  await expect(page.getByText('could not be loaded')).toHaveCount(0)
  await state(page).click()
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy for a USB stick' }).click(),
  ])
  expect(copy.suggestedFilename()).toBe('spendshift.html')
  // A place that was never opened before.
  await page.goto(`${host.address}#v1/pune-waste-pickers`)
  await expect(page).toHaveTitle(/Pune/)
  expect(failed).toEqual([])
})

test('takes a newer version on the user’s word only', async ({ page }) => {
  await ready(page)
  const later = laterRelease('second', '99.0.0')
  try {
    host.serve(later)
    await page.reload()
    expect(await release(page)).toBe('first')
    await expect(page.getByText('A new version is here. It uses another model')).toBeVisible({
      timeout: 40_000,
    })
    // Put off, and opened again: still the version that was rehearsed.
    await page.getByRole('button', { name: 'Later' }).click()
    await expect(page.getByText('A new version is here.')).toHaveCount(0)
    await page.reload()
    expect(await release(page)).toBe('first')

    await page.getByRole('button', { name: 'Use it now' }).click({ timeout: 20_000 })
    await expect.poll(() => release(page).catch(() => ''), { timeout: 20_000 }).toBe('second')
    await host.close()
    await page.reload()
    expect(await release(page)).toBe('second')
    await expect(page.getByText('A new version is here.')).toHaveCount(0)
  } finally {
    rmSync(later, { recursive: true, force: true })
  }
})

test('says when a network answers with a page of its own, and goes on from there', async ({ page }) => {
  const signIn = (path: string) => path.startsWith('assets/later/')
  host.answer((path, response) => {
    if (!signIn(path)) return false
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in to this wifi</h1>')
    return true
  })
  await page.goto(host.address)
  await expect(state(page)).toHaveText('Not ready offline', { timeout: 40_000 })
  host.answer(null)
  await state(page).click()
  await expect(page.getByText('as a wifi sign-in page does')).toBeVisible()
  await page.getByRole('button', { name: 'Try again', exact: true }).click()
  await expect(state(page)).toContainText('Ready offline', { timeout: 40_000 })
})

test('can be installed', async ({ page, context }) => {
  await ready(page)
  const session = await context.newCDPSession(page)
  const { errors, url } = await session.send('Page.getAppManifest')
  expect(url).toBe(`${host.address}manifest.webmanifest`)
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // A window that leaves no trace, as a test's is, installs nothing; there is no other hindrance.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})

test.describe('where a browser lets pages keep nothing', () => {
  test.use({ serviceWorkers: 'block' })

  test('says so, and what to do instead', async ({ page }) => {
    await page.goto(host.address)
    await expect(state(page)).toHaveText('Needs a network', { timeout: 40_000 })
    await state(page).click()
    await expect(page.getByText('this browser, or this private window, keeps no copies')).toBeVisible()
  })
})
