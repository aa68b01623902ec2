/** A text in a picture; `y` is its baseline. */
export interface TextMark {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  /** Height of the type, in the picture's units. */
  readonly size: number
  readonly fill: string
  readonly weight?: 400 | 600
  readonly family?: 'sans' | 'serif'
  readonly anchor?: 'start' | 'middle' | 'end'
  /** A line around the letters, so that they stand off from what they cross. */
  readonly halo?: string
}

/** A shape in a picture, in SVG path syntax: the one form that screens, files and canvases all draw. */
export interface ShapeMark {
  readonly kind: 'shape'
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly number[]
}

export type Mark = TextMark | ShapeMark

/**
 * A chart as plain data: drawn in the page, written into SVG files and painted onto canvases without being made anew, so
 * that all of them show the same.
 */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  /** The chart in words, for those who cannot see it. */
  readonly description: string
  readonly marks: readonly Mark[]
}

/** Width of a text in the picture's units. */
export type Measure = (text: string, size: number, weight?: 400 | 600, family?: 'sans' | 'serif') => number

/** A generous guess at a text's width, where no type can be measured. */
export const guessWidth: Measure = (text, size, weight = 400) =>
  text.length * size * (weight > 400 ? 0.57 : 0.54)

/** The page's light ink: pictures are on paper, whatever the page looks like. */
export { PAPER_INK } from 'virtual:palette'

const tidy = (value: number): number => Number(value.toFixed(2))

export function linePath(...points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${tidy(x)} ${tidy(y)}`).join('')
}

export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${tidy(x)} ${tidy(y)}h${tidy(width)}v${tidy(height)}h${tidy(-width)}Z`
}

export function discPath(x: number, y: number, radius: number): string {
  const [r, d] = [tidy(radius), tidy(2 * radius)]
  return `M${tidy(x - radius)} ${tidy(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0Z`
}

export function squarePath(x: number, y: number, radius: number): string {
  const half = radius * 0.9
  return boxPath(x - half, y - half, 2 * half, 2 * half)
}

export function trianglePath(x: number, y: number, radius: number): string {
  return `${linePath([x, y - radius], [x + radius, y + radius * 0.8], [x - radius, y + radius * 0.8])}Z`
}

export function diamondPath(x: number, y: number, radius: number): string {
  return `${linePath([x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y])}Z`
}

/** Breaks a text into lines that fit; a word that is too long for any line keeps a line to itself. */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || measure(longer) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
