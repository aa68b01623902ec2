import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
/** The only rules of these levels whose verdict hangs on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** @param section alone, where the rest of the page is looked at elsewhere. */
export async function expectAccessible(page: Page, section?: string): Promise<void> {
  await expectNothing(page, axeFor(page, section).withTags(LEVELS))
}

/** As above, and once more in dark colours, where only these are looked at again; the page is light before and after. */
export async function expectAccessibleInBothThemes(page: Page, section?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page, section)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothing(page, axeFor(page, section).withRules(COLOUR_RULES))
  await page.emulateMedia({ colorScheme: 'light' })
}

function axeFor(page: Page, section?: string): AxeBuilder {
  // Without frames of other origins one pass within the page is enough, and takes two thirds of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  return section === undefined ? axe : axe.include(section)
}

async function expectNothing(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, page.url()).toEqual([])
}
