import { expect, test, type Page } from '@playwright/test'
import { registerText } from '../desk/register.ts'
import { expectAccessibleInBothThemes } from './axe.ts'
import { ExplorePage, QUICK } from './explore-page.ts'

/*
 * A council's own files: dropped in, read, corrected, turned into a place, played, kept on the device. Nothing leaves it.
 */

const register = { name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(registerText()) }

async function openWith(page: Page, file = register): Promise<void> {
  await page.goto(`/${QUICK}/spend`)
  await expect(page.getByRole('heading', { level: 1, name: 'Your own spend' })).toBeVisible({
    timeout: 30_000,
  })
  await page.locator('input[type=file][multiple]').setInputFiles(file)
}

const allColumns = (page: Page) => page.getByRole('button', { name: /^All columns/ })

/** The register names no currency: the page asks for it before the place is handed on. */
async function giveCurrency(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Currency of the amounts' })
  await expect(page.locator('main input[maxlength="3"]')).toHaveCount(1)
  await field.fill('gbp')
  await field.press('Enter')
  await ready(page)
  await expect(part(page, 'Your place').first()).toContainText('£')
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const ready = async (page: Page) => {
  await expect(page.getByRole('heading', { name: 'Your place beside your file' })).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden({ timeout: 60_000 })
}

test('a register becomes a place that Explore plays, and no byte leaves the page', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()))
      asked.push(`${request.method()} ${new URL(request.url()).origin}`)
  })
  await openWith(page)
  await ready(page)
  await expect(part(page, 'Your place').first()).toContainText('Measured on 240 contracts from 2022 to 2023')
  // Not in the notation of the place that is open, which has a comma before decimals.
  await expect(part(page, 'Your place').first()).not.toContainText(/\d,\dm/)
  await allColumns(page).click()
  await expect(page.getByRole('combobox', { name: 'Number of bids' })).toHaveValue('Number of bids')

  await page.getByRole('textbox', { name: 'Name of the place' }).fill('Alderton')
  await page.getByRole('textbox', { name: 'Name of the place' }).press('Enter')
  await ready(page)
  await page.getByRole('button', { name: 'Open it in Explore' }).click()
  await expect(page.getByText('Your file names no currency')).toBeVisible()
  await giveCurrency(page)
  await expect(part(page, 'Your place').first()).toContainText(
    /Yearly spending: £\d+m in your file, £\d+–\d+m/
  )
  await page.getByRole('button', { name: 'Open it in Explore' }).click()
  const explore = new ExplorePage(page)
  await explore.settled()
  await expect(explore.place).toContainText('Alderton')
  expect(new Set(asked)).toEqual(new Set([`GET ${new URL(page.url()).origin}`]))
})

test('the columns come first, each with examples and how sure it is', async ({ page }) => {
  await openWith(page)
  await ready(page)
  const columns = page.getByRole('heading', { name: 'How your columns were read' })
  const place = page.getByRole('heading', { level: 2, name: 'Your place', exact: true })
  const [above, below] = [await columns.boundingBox(), await place.boundingBox()]
  expect(above?.y).toBeLessThan(below?.y ?? 0)
  const value = part(page, 'How your columns were read').getByRole('row', { name: /Value or amount paid/ })
  await expect(value).toContainText('8000')
  await expect(value).toContainText('Sure: its name and its contents')
})

test('a file without values makes no place, and says what is missing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the words do not depend on the width of the screen')
  const rows = ['Supplier name,Town', 'Alder Ltd,Leeds', 'Birch Ltd,Hull']
  await openWith(page, { ...register, name: 'firms.csv', buffer: Buffer.from(rows.join('\n')) })
  await expect(page.getByRole('alert')).toContainText(
    'firms.csv: no column gives the value, and no column gives the date; say which column holds it; the columns are: Supplier name, Town'
  )
  await expect(page.getByRole('combobox', { name: 'Value or amount paid' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Your place', exact: true })).toBeHidden()
})

test('a correction is read again, and a choice is followed', async ({ page }) => {
  const [head = '', first = ''] = registerText().split('\n')
  const doubled = { ...register, buffer: Buffer.from(`${registerText()}${first}\n${first}\n`) }
  expect(head).toContain('Contract value')
  await openWith(page, doubled)
  await ready(page)
  const choice = page.getByRole('combobox', { name: 'What is done: Exact repeats of another row' })
  await choice.selectOption({
    label: (await choice.locator('option', { hasText: 'leave out' }).innerText()).trim(),
  })
  await expect(part(page, 'What was found in your data').first()).toContainText('240 of 242 rows')
  await ready(page)

  await allColumns(page).click()
  await page.getByRole('combobox', { name: 'Number of bids' }).selectOption('not in the file')
  await page.getByRole('button', { name: 'Read again with these' }).click()
  await ready(page)
  await expect(part(page, 'What is bought')).toContainText('not in the file')
})

test('what is wrong with a file is said, and what was made stays', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the words do not depend on the width of the screen')
  await openWith(page)
  await ready(page)
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('') })
  await expect(page.getByRole('alert')).toContainText(
    'empty.csv: the file is empty; choose a file with rows in it'
  )
  await expect(part(page, 'Your place').first()).toContainText('Measured on 240 contracts')
})

test('a place kept on the device is there after a reload, until it is deleted', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'what is kept does not depend on the width of the screen')
  await openWith(page)
  await ready(page)
  await page.getByRole('textbox', { name: 'Name of the place' }).fill('Alderton')
  await page.getByRole('textbox', { name: 'Name of the place' }).press('Enter')
  await ready(page)
  await giveCurrency(page)
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expect(page.getByText('Kept on this device.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Open Alderton' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Delete Alderton' }).click()
  await expect(page.getByText('Nothing is kept.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nothing is kept.')).toBeVisible({ timeout: 30_000 })
})

test('the view is accessible, light and dark, and fits its width', async ({ page }) => {
  await openWith(page)
  await ready(page)
  await page.getByText('Look at every match').click()
  await expectAccessibleInBothThemes(page)
  expect(await new ExplorePage(page).sidewaysScroll()).toBeLessThanOrEqual(0)
})
