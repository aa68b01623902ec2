import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { encodeQR } from 'qr'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'

const WIDTH = 640
const HEIGHT = 480
const DOT = 6
const LINK =
  'https://example.org/#v1/your-town/from=baseline/access=60/name=Green/runs=200/ws=7-starter-10-3-k7qf'

/** A film of a table's screen, as the browser takes it in place of a camera: one frame of a QR code on grey, over and over. */
function film(text: string): Buffer {
  const code = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const luma = Buffer.alloc(WIDTH * HEIGHT, 128)
  const [left, top] = [WIDTH, HEIGHT].map((side) => Math.floor((side - code.length * DOT) / 2)) as [
    number,
    number,
  ]
  for (const [row, dots] of code.entries())
    for (const [column, dark] of dots.entries())
      for (let y = 0; y < DOT; y++) {
        const from = (top + row * DOT + y) * WIDTH + left + column * DOT
        luma.fill(dark ? 16 : 235, from, from + DOT)
      }
  const chroma = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F5:1 Ip A1:1 C420\n`),
    ...Array.from({ length: 5 }, () => frame),
  ])
}

const FILM = join(tmpdir(), `spendshift-camera-${process.pid}.y4m`)
writeFileSync(FILM, film(LINK))
const executablePath = findChromium()

test.use({
  permissions: ['camera'],
  launchOptions: {
    args: [
      ...chromiumArgs,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${FILM}`,
    ],
    ...(executablePath !== undefined && { executablePath }),
  },
})

test('a camera reads the code on a table’s screen, and is let go', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the board is on the trainer’s computer')
  await page.goto('/#v1/your-town/from=baseline/runs=200/ws=7-starter-10-3-k7qf/workshop')
  await page.getByRole('button', { name: 'Read a QR code' }).click()
  await expect(page.getByText('Green is on the board.')).toBeVisible()
  await expect(page.locator('video')).toHaveCount(0)
})
