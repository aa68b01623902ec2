import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { addStyle, controls, cutOff, moving, rememberPaintedBoxes, still, vanished } from './sights-page.ts'

test.describe.configure({ timeout: 240_000 })

// A folder to keep a picture of every view under every condition in, for people to look at.
const pictures = process.env['E2E_PICTURES']

const PLACE = './#v1/sao-paulo-school-meals'
const THREE = `${PLACE}/also=BC/B:farms=20/C:access=60/runs=200`
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-bottom: 2em !important }'
// What an A4 sheet leaves between margins of 14 mm, in CSS px.
const A4_WIDTH = 688

interface View {
  name: string
  link: string
  ready: (page: Page) => Promise<void>
}

const VIEWS: View[] = [
  {
    name: 'explore',
    link: `${PLACE}/runs=200`,
    ready: (page) =>
      expect(page.locator('.headline')).toContainText('200 futures simulated', { timeout: 45_000 }),
  },
  {
    name: 'compare',
    link: `${THREE}/compare`,
    ready: async (page) => {
      await expect(page.locator('.row .head')).toHaveCount(3, { timeout: 45_000 })
      await expect(page.locator('[data-settled=true]')).toBeVisible({ timeout: 45_000 })
    },
  },
  {
    name: 'questions',
    link: `${PLACE}/deeper`,
    ready: (page) => expect(page.getByText('All answers are worked out.')).toBeAttached({ timeout: 120_000 }),
  },
  ...(['matters', 'fails', 'reach', 'credit'] as const).map((id) => ({
    name: id,
    link: `${PLACE}/deeper/ask=${id}`,
    ready: (page: Page) => workedOut(page, id),
  })),
  {
    name: 'brief',
    link: `${THREE}/brief`,
    ready: (page) => expect(page.locator('.brief-paper')).toBeVisible({ timeout: 45_000 }),
  },
  {
    name: 'device',
    link: `${PLACE}/device`,
    ready: (page) => expect(page.locator('main h2').first()).toBeVisible(),
  },
]

/** What shows that an open question has something behind its answer. */
const FOUND = {
  matters: 'tbody tr',
  fails: 'input[type=range]',
  reach: '.found .sentence',
  credit: 'tbody tr',
} as const

/** A question open with its first answer; what is still being made more exact is stopped. */
async function workedOut(page: Page, id: keyof typeof FOUND): Promise<void> {
  await expect(page.locator(`#${id} ${FOUND[id]}`).first()).toBeVisible({ timeout: 120_000 })
  await stop(page, `#${id}`)
}

async function stop(page: Page, part: string): Promise<void> {
  const button = page.locator(part).getByRole('button', { name: 'Stop' })
  if (await button.isVisible()) await button.click({ timeout: 2000 }).catch(() => undefined)
}

for (const { name, link, ready } of VIEWS)
  test(`${name}: nothing is cut, vanishes or moves, however it is looked at`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'its sizes are set here')
    const look = async (condition: string) => {
      await still(page)
      if (pictures !== undefined)
        await page.screenshot({ path: path.join(pictures, `${name}-${condition}.png`), fullPage: true })
    }
    const size = (width: number, height: number) => page.setViewportSize({ width, height })

    await page.goto(link)
    await ready(page)
    await look('plain')
    expect.soft(await cutOff(page), 'as it is').toEqual([])

    await size(1920, 1080)
    await look('projector')
    expect.soft(await cutOff(page), '1920 × 1080').toEqual([])

    await size(1366, 768)
    await addStyle(page, SPACING)
    await look('spacing')
    expect.soft(await cutOff(page, false), 'wider text').toEqual([])

    await addStyle(page, 'html { font-size: 200% !important }')
    await look('text-200')
    expect.soft(await cutOff(page), 'text of 200%').toEqual([])

    await addStyle(page, '')
    await size(320, 256)
    await look('zoom-400')
    expect.soft(await cutOff(page), '400% zoom').toEqual([])

    await addStyle(page, SPACING)
    await look('zoom-400-spacing')
    expect.soft(await cutOff(page, false), '400% zoom and wider text').toEqual([])
    await addStyle(page, '')

    await size(1366, 768)
    await look('back')
    await rememberPaintedBoxes(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await look(`forced-${colorScheme}`)
      expect.soft(await vanished(page), `forced colours, ${colorScheme}`).toEqual([])
    }

    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.keyboard.press('Tab')
    expect.soft(await moving(page), 'reduced motion').toEqual([])
    await look('dark')

    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    await size(A4_WIDTH, 900)
    await look('print')
    expect.soft(await cutOff(page), 'on paper').toEqual([])
    expect.soft(await controls(page), 'controls on paper').toEqual([])
  })
