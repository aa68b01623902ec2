import { expect, test } from '@playwright/test'
import { ExplorePage, FIRST_VISIT, VERDICT } from './explore-page.ts'

const CAME = /^A stored result of 2,000 futures\. Simulating here: [\d,]+\.$/

test('a place answers before a single future is simulated, and says so', async ({ page }) => {
  // No worker ever answers.
  await page.route(/simulation\.worker/, () => {})
  const explore = new ExplorePage(page)
  for (const link of ['/', '/#v1/sao-paulo-school-meals']) {
    await page.goto(link)
    await expect(explore.sentence).toContainText(VERDICT)
    await expect(explore.dots).toHaveCount(20)
    await expect(page.locator('.headline .line')).toContainText('A stored result')
    await expect(page.getByRole('button', { name: /^What does it cost\?/ })).toBeVisible()
  }
  // Another question is another answer.
  await explore.lever('Help to bid: calls, permits, brokers').press('Home')
  await expect(page.locator('.headline .line')).not.toContainText('2,000 futures simulated')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Brief' }).click()
  await expect(page.locator('main')).not.toContainText(VERDICT)
})

test('the futures simulated here say the same, digit for digit', async ({ page }) => {
  const explore = new ExplorePage(page)
  await page.addInitScript(() => {
    const told: string[] = ((window as Window & { told?: string[] }).told = [])
    const look = () => {
      const line = document.querySelector('.headline .line p')?.textContent.trim() ?? ''
      const sentence = document.querySelector('h1')?.textContent ?? ''
      if (line.includes('A stored result')) told.push(`${line}|${sentence}`)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await explore.open(FIRST_VISIT)
  const sentence = await page.evaluate(() => document.querySelector('h1')?.textContent)
  const told = await page.evaluate(() => (window as Window & { told?: string[] }).told ?? [])
  expect(told.length).toBeGreaterThan(0)
  for (const each of told) {
    const [line = '', said] = each.split('|')
    expect(line).toMatch(CAME)
    expect(said).toBe(sentence)
  }
})
