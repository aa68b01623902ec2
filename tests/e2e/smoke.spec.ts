import { expect, test } from '@playwright/test'

test('opens without an error', async ({ page }) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })

  await page.goto('/')

  await expect(page).toHaveTitle(/Spendshift/)
  expect(problems).toEqual([])
})
