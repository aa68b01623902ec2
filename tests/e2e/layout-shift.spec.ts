import { expect, test } from '@playwright/test'
import { VERDICT } from './explore-page.ts'

/** As much as a reader does not notice (web vitals: "good"). */
const MOST = 0.05

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
}

type Watched = Window & { shifts?: { value: number; moved: string }[] }

test('nothing jumps while the page opens: text keeps its lines when its own fonts arrive', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string }[] = ((window as Watched).shifts = [])
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        const { sources = [] } = shift as { sources?: readonly { node: Node | null }[] }
        const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 30) ?? '').join(' | ')
        if (!shift.hadRecentInput) shifts.push({ value: shift.value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(VERDICT)
  await page.evaluate(() => document.fonts.ready)
  // Whatever still moves does so in the frames that follow.
  await page.waitForTimeout(1000)
  const shifts = await page.evaluate(() => (window as Watched).shifts ?? [])
  const sum = shifts.reduce((all, { value }) => all + value, 0)
  expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST)
})
