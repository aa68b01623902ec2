import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { framed, FORMS, type FormId } from '../../src/exports/framed.ts'
import { MOST_QR_BYTES, qrPath, qrSvg } from '../../src/exports/qr.ts'
import { guessWidth } from '../../src/charts/picture.ts'

const PIXELS = 4

/** Paints boxes onto pixels, as a browser would, and reads what they say. */
function read(d: string, width: number, height: number, scale = 1): string | undefined {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const [, ...box] of d.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\d+Z/g)) {
    const [x = 0, y = 0, wide = 0, tall = 0] = box.map((each) => Number(each) * scale)
    for (let row = y; row < y + tall; row++)
      pixels.fill(0, (row * width + x) * 4, (row * width + x + wide) * 4)
    for (let row = y; row < y + tall; row++)
      for (let column = x; column < x + wide; column++) pixels[(row * width + column) * 4 + 3] = 255
  }
  return jsQR(pixels, width, height)?.data
}

function decoded(text: string): string | undefined {
  const code = qrPath(text)
  return code ? read(code.d, code.size * PIXELS, code.size * PIXELS, PIXELS) : undefined
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
    expect(qrPath('#v1/town/v=12ab')).toBeNull()
  })

  it('becomes a file in which names are no markup', () => {
    expect(qrSvg({ size: 1, d: '' }, '<b>&')).toContain('<title>&lt;b>&amp;</title>')
  })
})

describe('a picture that travels alone', () => {
  const frame = (link: string) => ({
    sentence: [{ text: 'In 2 of 10 futures farms get more than ', strong: false }],
    ...{ owner: 'Under proposal A · Farms first', leavesOut: 'These ranges leave out: bad weather.' },
    ...{ discs: 2, range: 'Between 5% and 27%.', caption: 'Each dot is a future. '.repeat(12).trim() },
    stamp: ['Town, 2020. Check code ABCDE.', '2,000 simulated futures, seed 1.'] as const,
    qr: qrPath(link),
  })
  const draw = (form: FormId, link: string) =>
    framed(
      form,
      frame(link),
      (room) => ({ ...room, title: 'Farms', description: 'Dots.', marks: [] }),
      guessWidth
    )
  const long = `https://example.org/spendshift/#v1/town/${'access=60/'.repeat(14)}`

  it.each(['wide', 'square'] as const)('carries its link, which a camera reads (%s)', (form) => {
    for (const link of ['https://example.org/#v1/town', long]) {
      const { marks, width, height } = draw(form, link)
      const shapes = marks.flatMap((mark) => (mark.kind === 'shape' && mark.fill ? [mark.d] : []))
      expect(read(shapes.at(-1) ?? '', width, height)).toBe(link)
    }
  })

  it.each(['wide', 'square'] as const)('keeps its words clear of the code, and inside (%s)', (form) => {
    const { marks, width, height } = draw(form, long)
    const corner = marks.at(-1)?.kind === 'shape' ? (marks.at(-1) as { d: string }).d : ''
    const left = Math.min(...[...corner.matchAll(/M(\d+)/g)].map(([, x]) => Number(x)))
    const top = Math.min(...[...corner.matchAll(/M\d+ (\d+)/g)].map(([, y]) => Number(y)))
    for (const mark of marks) {
      if (mark.kind !== 'text') continue
      expect(mark.y).toBeLessThanOrEqual(height - FORMS[form].margin / 2)
      const end = mark.x + guessWidth(mark.text, mark.size, mark.weight, mark.family)
      expect(end).toBeLessThanOrEqual(mark.y > top ? left : width)
    }
  })

  it('names the proposal and what the ranges leave out, in the picture and in its description', () => {
    const { marks, description } = draw('wide', long)
    const said = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    for (const text of ['Under proposal A · Farms first', 'These ranges leave out: bad weather.']) {
      expect(said).toContain(text)
      expect(description).toContain(text)
    }
  })

  it('does without where the link is too long for one', () => {
    const codes = (link: string) =>
      draw('wide', link).marks.filter((mark) => mark.kind === 'shape' && mark.d.split('M').length > 100)
    expect(codes(long)).toHaveLength(1)
    expect(codes('x'.repeat(MOST_QR_BYTES + 1))).toEqual([])
  })
})
