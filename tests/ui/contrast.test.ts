import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name, { light, dark }]
  )
)

/** Relative luminance of an sRGB colour, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function token(name: string, theme: 'light' | 'dark'): string {
  const value = tokens.get(name)?.[theme]
  if (!value) throw new Error(`unknown token: ${name}`)
  return value
}

const surfaces = ['paper', 'card']
const text: [string, string[]][] = [
  ['ink', [...surfaces, 'a-wide', 'today-wide']],
  ['soft', [...surfaces, 'today-wide']],
  ['a', [...surfaces, 'a-wide']],
  ['today', [...surfaces, 'today-wide']],
  ['gold-text', surfaces],
  ['green', surfaces],
  ['on-a', ['a']],
  ['on-gold', ['gold-fill']],
]
const marks: [string, string[]][] = [
  ['a', [...surfaces, 'a-wide', 'today-wide', 'edge-soft']],
  // the middle future crosses the darker band; the target line crosses both, cased in card
  ['ink', ['a-narrow']],
  ['b', surfaces],
  ['c', surfaces],
  ['gold', surfaces],
  ['today', [...surfaces, 'a-wide']],
  ['edge', surfaces],
]

describe.each(['light', 'dark'] as const)('the %s tokens', (theme) => {
  it.each(text.flatMap(([name, on]) => on.map((under) => [name, under])))(
    'let %s be read on %s',
    (name, under) => {
      expect(contrast(token(name, theme), token(under, theme))).toBeGreaterThanOrEqual(4.5)
    }
  )

  it.each(marks.flatMap(([name, on]) => on.map((under) => [name, under])))(
    'set the mark %s off from %s',
    (name, under) => {
      expect(contrast(token(name, theme), token(under, theme))).toBeGreaterThanOrEqual(3)
    }
  )
})
