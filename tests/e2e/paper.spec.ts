import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect, test, type Page, type TestInfo } from '@playwright/test'
import { readyToPrint } from './print.ts'

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'paper is the same from any screen'))

const QUICK = 'runs=20'
/** All futures must be played first. */
const LATER = { timeout: 45_000 }
const TOWN = `./#v1/your-town/support=15/${QUICK}`

/** What would stand on paper, in its layout. */
function onPaper(page: Page): Promise<{ text: string; others: readonly string[] }> {
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'))
    const seen = [...document.querySelectorAll<HTMLElement>('#app > *')].filter(
      (element) => getComputedStyle(element).display !== 'none'
    )
    const papers = seen.filter((element) => element.querySelector('.brief-paper') !== null)
    const result = {
      text: papers.map((element) => element.innerText).join('\n'),
      others: seen.filter((element) => !papers.includes(element)).map((element) => element.tagName),
    }
    dispatchEvent(new Event('afterprint'))
    return result
  })
}

const pagesIn = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length

/** The text of each page, where the machine has a reader of such files; else nothing. */
function textOf(pdf: Buffer, info: TestInfo): readonly string[] {
  const file = info.outputPath('paper.pdf')
  writeFileSync(file, pdf)
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
  } catch {
    return []
  }
}

for (const view of ['', 'compare', 'deeper', 'places', 'method', 'device', 'spend'])
  test(`prints the brief, and nothing else, from ${view === '' ? 'explore' : view}`, async ({
    page,
  }, info) => {
    await page.goto(view === '' ? TOWN : `${TOWN}/${view}`)
    await expect(page.locator('h1').first()).toBeVisible()
    await readyToPrint(page)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const { text, others } = await onPaper(page)
    expect(others).toEqual([])
    for (const part of ['What the vote turns on', 'Fiscal note', 'How to cite and check this'])
      expect(text).toContain(part)
    await page.emulateMedia({ media: null })
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format })
      expect(pagesIn(pdf), format).toBeLessThanOrEqual(3)
      for (const sheet of textOf(pdf, info)) expect(sheet.trim().length).toBeGreaterThan(300)
    }
    // On screen nothing has changed.
    await expect(page.locator('.print-room')).toBeHidden()
  })

test('says so in a line where there is no result to print yet', async ({ page }) => {
  await page.route('**/*simulation.worker*', () => {
    // It never answers.
  })
  await page.goto(TOWN)
  await expect(page.locator('h1').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('The brief is not ready to print')).toBeVisible()
  await expect(page.locator('main')).toBeHidden()
})

test('answers a vote on its first page, and adds the years up future by future', async ({ page }) => {
  await page.goto(`./#v1/us-city/from=preference-alone/${QUICK}/brief`)
  const first = page.getByRole('region', { name: /^Page 1 of [23]$/ })
  const note = first.getByRole('table', { name: /Cost \(\+\) or saving/ })
  await expect(note.getByRole('rowheader')).toHaveText(
    [...['2021', '2022', '2023', '2024', '2025', '2026', 'All 6 years']],
    LATER
  )
  await expect(note.getByRole('columnheader').last()).toHaveText('Naive sum')
  await expect(first).toContainText('8% of what preferred suppliers win today')
  const answers = first.getByRole('table', { name: /What the vote turns on/ })
  await expect(answers.getByRole('rowheader')).toHaveText([
    ...['How often?', 'How much more?', 'What does it cost?', 'Is it legal?', 'Was it right before?'],
  ])
  await first.getByRole('link', { name: 'Every assumption is in Method and sources' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Method and sources' })).toBeVisible()
})

test('marks what an amendment moved, against a kept version and against a link', async ({ page }) => {
  await page.goto(`${TOWN}/brief`)
  const paper = page.locator('main .brief-paper')
  await expect(paper.getByRole('rowheader', { name: 'All 6 years' })).toBeVisible(LATER)
  const link = (await paper.locator('.address').textContent()) ?? ''
  await page.getByText('Compare with an earlier version').click()
  await page.getByRole('button', { name: 'Keep this version' }).click()
  await expect(page.getByText(/^Kept: [A-Z]{5}\./)).toBeVisible()

  // The amendment: nothing is left of the rules. Only what stands behind # differs, so the panel stays open.
  await page.goto(`./#v1/your-town/from=baseline/name=Less/${QUICK}/brief`)
  await expect(paper).toContainText('Less', LATER)
  await expect(paper).not.toContainText('◆')
  await page.getByRole('list', { name: 'Kept on this device' }).getByRole('button').first().click()
  const answers = paper.getByRole('table', { name: /What the vote turns on/ })
  await expect(answers.getByRole('row', { name: /How often/ })).toContainText('◆ was')
  await expect(paper).toContainText('Rules that differ:')
  await expect(paper).toContainText(/Earlier version: Model .+Check code [A-Z]{5}/)

  await page.getByRole('button', { name: 'Stop comparing' }).click()
  await expect(paper).not.toContainText('◆')
  const box = page.getByRole('textbox', { name: 'Link of an earlier brief' })
  await box.fill('hello')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('This is not a link to a brief')
  await box.fill(link.trim())
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(answers.getByRole('row', { name: /How often/ })).toContainText('◆ was')
  await expect(answers.getByRole('row', { name: /What does it cost/ })).toContainText('not told')
})
