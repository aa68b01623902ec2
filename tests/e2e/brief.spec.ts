import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Download, type Page } from '@playwright/test'
import type { LeverId } from '../../src/engine/index.ts'
import { LEVER_CODES } from '../../src/state/link-codes.ts'
import { writeSetting } from '../../src/state/link-values.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const SCENARIOS = path.join(ROOT, 'scenarios')
const TWO = './#v1/sao-paulo-school-meals/also=B/B:farms=20/runs=200/brief'

async function openBrief(page: Page, link = './#v1/sao-paulo-school-meals/runs=200/brief') {
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: 'Brief' })).toBeVisible()
  await expect(page.locator('.brief-paper')).toBeVisible({ timeout: 20_000 })
}

async function saved(page: Page, name: string | RegExp): Promise<Download> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return download
}

const pagesIn = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length

test('leads with the sentence and its range, and has no axe violation, light or dark', async ({ page }) => {
  await openBrief(page)
  const first = page.getByRole('region', { name: /^Page 1 of [23]$/ })
  await expect(first).toContainText(/In (\d|almost|nearly|all).+futures/)
  await expect(first).toContainText('8 of 10 futures land')
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])
  }
})

interface FileSetting {
  readonly value?: number
  readonly to?: number
  readonly steps?: readonly { readonly value: number }[]
}

/** Three proposals that differ in every lever of the place's reform, which is as long as their rules get. */
function threeOf(place: string): string {
  const { policies } = JSON.parse(readFileSync(path.join(SCENARIOS, `${place}.json`), 'utf8')) as {
    policies: { reform: { levers: Record<LeverId, FileSetting> } }
  }
  const levers = Object.entries(policies.reform.levers) as [LeverId, FileSetting][]
  return ['B', 'C'].reduce((parts, letter, at) => {
    const moved = levers.map(([id, { value, to, steps }]) => {
      const end = (value ?? to ?? steps?.at(-1)?.value ?? 0) * (at === 0 ? 0.9 : 0.6)
      return `${letter}:${LEVER_CODES[id]}=${writeSetting(id, end)}/`
    })
    return parts + moved.join('')
  }, 'also=BC/')
}

test('states claim, objection and reply, and works out what matters most, unasked', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on any screen')
  await openBrief(page, './#v1/your-town/support=15/runs=100/brief')
  const paper = page.locator('.brief-paper')
  const theCase = paper.locator('[data-block=case]')
  await expect(theCase).toContainText(/Strongest honest claim: In 9 of 10 futures .* get more than \d/)
  await expect(theCase).toContainText('Strongest objection: “')
  await expect(theCase).toContainText('Reply: ')
  // Nobody has pressed anything.
  const block = paper.locator('[data-block=matters]')
  await expect(block).toContainText(/explains? \d+%|Nearly all/, { timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Work it out' })).toHaveCount(0)
})

test('prints on three pages of A4 and of Letter at most, and the annex after them', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on any screen')
  test.slow()
  const places = readdirSync(SCENARIOS)
    .filter((name) => name.endsWith('.json') && name !== 'scenario.schema.json')
    .map((name) => path.basename(name, '.json'))
  expect(places.length).toBeGreaterThanOrEqual(12)
  // In one page, place after place; the longest rules everywhere, and one proposal where its steps are longest.
  for (const link of [...places.map((place) => `${place}/${threeOf(place)}`), 'rennes-terres-de-sources/']) {
    await openBrief(page, `./#v1/${link}runs=20/brief`)
    const address = page.locator('.address a')
    await expect(address).toHaveAttribute('href', new RegExp(`#v1/${link.split('/also')[0] ?? ''}.*runs=20`))
    await expect(page.locator('[data-block=charts] figure')).toHaveCount(link.includes('also') ? 3 : 2)
    for (const format of ['A4', 'Letter']) {
      const pages = pagesIn(await page.pdf({ format }))
      expect(pages, `${link} on ${format}`).toBe(await page.locator('.sheet:not(.annex)').count())
      expect(pages, `${link} on ${format}`).toBeLessThanOrEqual(3)
    }
  }
  await page.getByRole('checkbox', { name: 'Annex: every number' }).check()
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(3)
})

test('saves every file, with its range in it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on any screen')
  await openBrief(page, TWO)
  const range = (await page.locator('.brief-paper').textContent())?.match(/land between (\d+)% and (\d+)%/)
  expect(range).not.toBeNull()
  const ends = range?.slice(1, 3) ?? []

  expect((await saved(page, /DOCX/)).suggestedFilename()).toMatch(/^spendshift-sao-paulo.+\.docx$/)
  expect((await saved(page, /XLSX/)).suggestedFilename()).toMatch(/\.xlsx$/)
  const csv = readFileSync(await (await saved(page, /CSV/)).path(), 'utf8')
  expect(csv).toMatch(/p10,p25,p50,p75,p90/)
  for (const [form, width, height] of [
    ['wide', 1920, 1080],
    ['square', 1080, 1080],
  ] as const) {
    const png = readFileSync(await (await saved(page, new RegExp(`PNG, ${form}.*Dots`))).path())
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])
  }
  for (const picture of ['Dots', 'Over time', 'Side by side']) {
    const svg = readFileSync(await (await saved(page, new RegExp(`^SVG.*${picture}`))).path(), 'utf8')
    for (const end of ends) expect(svg).toContain(`${end}%`)
    expect(svg).toMatch(/check code [A-Z]{5}/)
    expect(svg).toContain('<desc')
  }
})

test('gives the command line that plays the same digits', async ({ page, isMobile }, info) => {
  test.skip(isMobile, 'the same on any screen')
  await openBrief(page, './#v1/sao-paulo-school-meals/farms=35/access=60/runs=100/brief')
  await page.getByText('command line').click()
  const file = await saved(page, 'Proposal A as a file (JSON)')
  const policy = info.outputPath('proposal.json')
  await file.saveAs(policy)
  const command = (await page.locator('details code').textContent()) ?? ''
  const args = command
    .replace('npm run -s simulate -- ', '')
    .replace(`./${file.suggestedFilename()}`, policy)
    .split(' ')
  const output = execFileSync(process.execPath, ['src/tools/cli.mjs', 'simulate', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const result = JSON.parse(output) as {
    scenarioHash: string
    years: number[]
    policies: { metrics: Record<string, { p10: number[]; p90: number[] }> }[]
  }
  const paper = (await page.locator('.brief-paper').textContent()) ?? ''
  expect(paper).toContain(result.scenarioHash)
  const [, low, high] = /land between ([\d.]+)% and ([\d.]+)%/.exec(paper) ?? []
  const at = result.years.indexOf(2018)
  const series = result.policies[1]?.metrics['share.trait.familyFarm']
  expect(`${Math.round(100 * (series?.p10[at] ?? 0))}`).toBe(low)
  expect(`${Math.round(100 * (series?.p90[at] ?? 0))}`).toBe(high)
})

test('opens again from its own link with the same digits and code, and says so', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a link and its code do not depend on the screen')
  await openBrief(page)
  const link = (await page.locator('.address a').getAttribute('href')) ?? ''
  expect(link).toContain('/was=')
  const code = await page.locator('dd.code').textContent()
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText('The digits here are the same.')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText(`Check code ${code}`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
  await page.goto('about:blank')
  await page.goto(link.replace(/was=[^/]+/, 'was=9:81..92@0.9.0'))
  await expect(
    page.getByText(/9 of 10 futures, most of them 81–92%\. Now: .+made with model 0\.9\.0/)
  ).toBeVisible({
    timeout: 20_000,
  })
})

test('shows the QR code beside proposals compared, too', async ({ page }) => {
  await page.goto('./#v1/your-town/also=B/B:support=15/runs=20/compare')
  // Explore, which comes with the page, has such a button too.
  await expect(page.getByRole('button', { name: 'Add proposal' })).toBeVisible()
  const button = page.getByRole('button', { name: 'Share', exact: true })
  await button.click()
  await expect(page.getByRole('dialog')).toContainText('/also=B/B:support=15/')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('keeps notes and switches on this computer, by keyboard, and out of the link', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no such keys')
  await openBrief(page)
  await page.getByRole('textbox', { name: 'Your notes' }).fill('Ask the <b>mayor</b>.')
  await expect(page.locator('[data-block=notes]')).toContainText('Ask the <b>mayor</b>.')
  const charts = page.getByRole('checkbox', { name: 'Charts' })
  await charts.focus()
  await page.keyboard.press('Space')
  await expect(page.locator('[data-block=charts]')).toHaveCount(0)
  expect(page.url()).not.toContain('mayor')
  await page.reload()
  await expect(page.locator('[data-block=notes]')).toContainText('mayor', { timeout: 20_000 })
  await expect(charts).not.toBeChecked()
})

test('cuts nothing on a phone, at 400% zoom, or with wider text', async ({ page }) => {
  for (const [width, height] of [
    [360, 640],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openBrief(page)
    // As a reader's own style sheet would, which the page's policy does not stop.
    await page.evaluate(() => {
      const wider = new CSSStyleSheet()
      wider.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, wider]
    })
    const cut = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth - window.innerWidth,
      // What scrolls may be wider; what hides its overflow may not.
      hidden: [...document.querySelectorAll<HTMLElement>('main *:not(.visually-hidden)')]
        .filter((element) => getComputedStyle(element).overflowX === 'hidden')
        .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    }))
    expect(cut).toEqual({ page: 0, hidden: [] })
  }
})
