import { expect, test } from '@playwright/test'
import { ExplorePage, VERDICT } from './explore-page.ts'

test.skip(({ isMobile }) => isMobile, 'the same on a phone')

/** What one frame showed. */
interface Shown {
  readonly sentence: string
  readonly line: string
  readonly caption: string
  /** Dots in the fullest column, and whether that column is the last that the axis has room for. */
  readonly tallest: number
  readonly atEnd: boolean
}

type Watched = Window & { shown?: Shown[] }

test('no words are made of fewer than 200 futures, and no dots pile up at an old end', async ({ page }) => {
  await page.addInitScript(() => {
    const shown: Shown[] = ((window as Watched).shown = [])
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    const look = () => {
      const places = [...document.querySelectorAll<SVGElement>('figure circle')].map((dot) =>
        Number(/translate\(([-\d.]+)px/.exec(dot.style.transform)?.[1])
      )
      const inColumn = (at: number) => places.filter((each) => each === at).length
      const fullest = places.toSorted((a, b) => inColumn(b) - inColumn(a))[0] ?? 0
      const end = document.querySelector('figure line.axis')?.getAttribute('x2')
      shown.push({
        ...{ sentence: text('h1'), line: text('.headline .line'), caption: text('figcaption') },
        tallest: inColumn(fullest),
        atEnd: Number(end) - fullest < 40,
      })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const explore = new ExplorePage(page)
  // Another seed than the one whose answer comes with the page.
  await explore.open('#v1/sao-paulo-school-meals/seed=7')
  await explore.button('Start from').click()
  await page.getByRole('button', { name: /Use as a start.*What it would have taken/ }).click()
  await explore.settled()

  const shown = await page.evaluate(() => (window as Watched).shown ?? [])
  const claims = shown.filter(({ sentence }) => VERDICT.test(sentence))
  expect(claims.length).toBeGreaterThan(10)
  for (const { line } of claims) {
    const futures = /([\d,]+) (?:futures simulated|of [\d,]+)/.exec(line)?.[1]?.replace(',', '')
    expect(Number(futures), line).toBeGreaterThanOrEqual(200)
  }
  const silent = shown.filter(({ caption }) => caption.includes('too few futures yet'))
  for (const { sentence } of silent) expect(sentence).not.toMatch(/of 10/)
  expect(shown.filter(({ tallest, atEnd }) => atEnd && tallest > 6)).toEqual([])
})
