import type { Page } from '@playwright/test'

/** Waits until the page's paper is there: from then on it is drawn when the browser prints. */
export async function readyToPrint(page: Page) {
  await page.waitForFunction(
    () => {
      dispatchEvent(new Event('beforeprint'))
      const isDrawn = document.querySelector('.print-room .brief-paper, main .brief-paper') !== null
      dispatchEvent(new Event('afterprint'))
      return isDrawn
    },
    undefined,
    { timeout: 60_000, polling: 500 }
  )
}
