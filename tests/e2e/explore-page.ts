import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'

/** Futures that a place gets unless a link says otherwise. */
export const FULL_RUNS = 2000

/** The page without a link: its first place, with all its futures. */
export const FIRST_VISIT = ''

/** The place of a first visit with a tenth of its futures, for tests that need no digits to be exact. */
export const QUICK = '#v1/sao-paulo-school-meals/runs=200'

/** The chart and its tabs, which is all that another tab changes. */
export const CHART = 'section:has([role=tabpanel])'

/** What the sentence says once there are enough futures. */
export const VERDICT =
  /(?<!at least |expect in )\d of 10 futures|lmost no future|nearly all futures|all [\d,]+ futures/

/** The Explore view as a reader meets it. */
export class ExplorePage {
  readonly page: Page
  #runs = FULL_RUNS

  constructor(page: Page) {
    this.page = page
  }

  get sentence(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  get target(): Locator {
    return this.page.getByRole('textbox', { name: 'Share asked for' })
  }

  get dots(): Locator {
    return this.page.locator('figure circle')
  }

  /** "Family farms’ share of spending in 2018": what the chart shows. */
  get asked(): Locator {
    return this.page.locator(CHART).getByRole('heading', { level: 2 })
  }

  /** The button with the place's name, which opens the ways to another. */
  get place(): Locator {
    return this.button(/^Choose a place/)
  }

  async openAllLevers(): Promise<void> {
    for (const group of await this.page.locator('#levers h3 button').all()) await group.click()
  }

  async goTo(title: string): Promise<void> {
    await this.place.click()
    await this.page.locator('.panel').getByRole('button', { name: title }).click()
  }

  lever(label: string): Locator {
    return this.page.getByRole('slider', { name: label, exact: true })
  }

  box(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name })
  }

  async open(hash = QUICK): Promise<void> {
    this.#runs = Number(/\/runs=(\d+)/.exec(hash)?.[1] ?? FULL_RUNS)
    await this.page.goto(`/${hash}`)
    await this.settled()
  }

  /** The first futures are in: enough where the digits do not matter. */
  async answered(): Promise<void> {
    await expect(this.sentence).toContainText(VERDICT, { timeout: 45_000 })
  }

  /** All futures of the present question have been played: as many as the link asked for, unless the place is new. */
  async settled(runs = this.#runs): Promise<void> {
    await expect(this.page.locator('.headline')).toContainText(
      `${runs.toLocaleString('en-GB')} futures simulated`,
      { timeout: 45_000 }
    )
  }

  /** Waits for the sentence to become another one, and for its futures to be complete. */
  async sentenceAfter(before: string): Promise<string> {
    await expect(this.sentence).not.toHaveText(before, { timeout: 45_000 })
    await this.settled()
    return this.sentence.innerText()
  }

  /** @param section alone, where the rest of the page is as it was looked at before. */
  expectAccessible(section?: string): Promise<void> {
    return expectAccessible(this.page, section)
  }

  /** How far the page can be scrolled sideways (px), once its charts have measured their room. */
  sidewaysScroll(): Promise<number> {
    return this.page.evaluate(async () => {
      // They do so once per frame.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  }
}
