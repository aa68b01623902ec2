import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { ExplorePage, QUICK } from './explore-page.ts'
import { expectAccessibleInBothThemes } from './axe.ts'

test.describe.configure({ timeout: 120_000 })

test('one future is followed down to its tenders, leafed through, saved, and stays in the link', async ({
  page,
}) => {
  const explore = new ExplorePage(page)
  await explore.open()
  await page.getByText('Follow one future').click()
  const told = page.getByText(/in this future; under today’s rules/)
  await expect(told).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('textbox', { name: 'Future' })).toHaveValue('1')
  expect(page.url()).toContain('/future=1')

  const before = await told.innerText()
  await explore.button('a good one').click()
  await expect(told).not.toHaveText(before)
  await page.getByRole('textbox', { name: 'Future' }).fill('12')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/future=12\//)
  const rows = page.getByRole('region', { name: /^Tenders of 2018/ }).getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  const changed = await rows.count()
  await page.getByRole('checkbox', { name: 'Only those that changed' }).uncheck()
  expect(await rows.count()).toBeGreaterThanOrEqual(changed)
  await page.getByRole('combobox', { name: 'Year' }).last().selectOption('2014')
  await expect(page.getByRole('region', { name: /^Tenders of 2014/ })).toBeVisible()
  expect(await explore.sidewaysScroll()).toBe(0)
  await expectAccessibleInBothThemes(page)

  const download = page.waitForEvent('download')
  await explore.button('Save all its tenders (CSV)').click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toMatch(/^\uFEFFyear,category,tender,lot,re-tendered,proposal: value \(BRL\)/)

  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Future' })).toHaveValue('12')
  await expect(told).toBeVisible({ timeout: 30_000 })
  await page.getByText('Follow one future').click()
  await expect(page).not.toHaveURL(/future=/)
})

test('a future beyond those asked for is not opened in silence', async ({ page }) => {
  await page.goto(`/${QUICK}/future=900`)
  await expect(page.getByText(/future=900/)).toBeVisible()
})
