import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'

/** The Explore view as a reader meets it. */
export class ExplorePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get sentence(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  get target(): Locator {
    return this.page.getByRole('textbox', { name: 'Target' })
  }

  get dots(): Locator {
    return this.page.locator('figure circle')
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

  async open(hash = ''): Promise<void> {
    await this.page.goto(`/${hash}`)
    await this.settled()
  }

  /** The first futures are in: enough where the digits do not matter. */
  async answered(): Promise<void> {
    await expect(this.sentence).toContainText(/out of 10 futures|of the futures/, { timeout: 45_000 })
  }

  /** All futures of the present question have been played. */
  async settled(): Promise<void> {
    await expect(this.page.locator('.headline')).toContainText('2,000 futures simulated', { timeout: 45_000 })
  }

  /** Waits for the sentence to become another one, and for its futures to be complete. */
  async sentenceAfter(before: string): Promise<string> {
    await expect(this.sentence).not.toHaveText(before, { timeout: 45_000 })
    await this.settled()
    return this.sentence.innerText()
  }

  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      []
    )
  }

  /** How far the page can be scrolled sideways (px). */
  sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  }
}
