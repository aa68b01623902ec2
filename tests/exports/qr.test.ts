import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { MOST_QR_BYTES, qrPath, qrSvg } from '../../src/exports/qr.ts'

const PIXELS = 4

/** Paints the path of unit squares onto pixels, as a browser would, and reads them. */
function decoded(text: string): string | undefined {
  const code = qrPath(text)
  if (!code) return undefined
  const side = code.size * PIXELS
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of code.d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+Z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++)
      for (let column = Number(x) * PIXELS; column < (Number(x) + Number(length)) * PIXELS; column++)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  }
  return jsQR(pixels, side, side)?.data
}

describe('a QR code', () => {
  it.each([
    'https://example.org/#v1/town/v=12ab',
    'https://example.org/app/#v1/sao-paulo-school-meals/farms=40/organic=50/was=8:27..37@1.1.0/v=3fa2',
    `https://example.org/#v1/town/name=${'x'.repeat(400)}`,
  ])('says what it was made of: %s', (text) => {
    expect(decoded(text)).toBe(text)
  })

  it('keeps a quiet zone of four squares', () => {
    const { size = 0, d = '' } = qrPath('https://example.org') ?? {}
    for (const [, x = '', y = '', length = ''] of d.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
      expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4)
    }
  })

  it('is not made of a link that no camera could read', () => {
    expect(qrPath('x'.repeat(MOST_QR_BYTES))).not.toBeNull()
    expect(qrPath('é'.repeat(MOST_QR_BYTES))).toBeNull()
  })

  it('becomes a file in which names are no markup', () => {
    expect(qrSvg({ size: 1, d: '' }, '<b>&')).toContain('<title>&lt;b>&amp;</title>')
  })
})
