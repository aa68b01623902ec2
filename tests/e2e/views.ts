import { expect, type Page } from '@playwright/test'

/** Every view but that of the device, as its heading or its link names it. */
export const VIEW_NAMES = [
  'Compare',
  'Everywhere',
  'Questions',
  'Brief',
  'Your own spend',
  'Method',
  'Explore',
] as const

export type ViewName = (typeof VIEW_NAMES)[number]

const head = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true })

/** Goes to a view as a reader does: by the head of the page, or by what leads there from one of its views. */
export async function goToView(page: Page, view: ViewName): Promise<void> {
  if (view === 'Everywhere') {
    await head(page, 'Compare').click()
    await page.getByRole('navigation', { name: 'Compared' }).getByRole('link', { name: 'Everywhere' }).click()
    await expect(head(page, 'Compare')).toHaveAttribute('aria-current', 'page')
    await expect(page).toHaveURL(/\/places(\/|$)/)
  } else if (view === 'Your own spend') {
    await head(page, 'Explore').click()
    const place = page.getByRole('button', { name: /^Choose a place/ })
    await expect(place).toBeVisible()
    if ((await place.getAttribute('aria-expanded')) !== 'true') await place.click()
    await page.getByRole('link', { name: 'Use my own spend file' }).click()
    await expect(page).toHaveURL(/\/spend(\/|$)/)
  } else {
    await head(page, view).click()
    await expect(head(page, view)).toHaveAttribute('aria-current', 'page')
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Opens one of the questions, and brings back its part of the page. */
export async function openQuestion(page: Page, id: string) {
  const part = page.locator(`#${id}`)
  const button = part.locator('h2 button')
  await expect(button).toBeVisible({ timeout: 30_000 })
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  return part
}
