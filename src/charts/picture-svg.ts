import type { Mark, Picture, TextMark } from './picture.ts'

/** Faces of the page, and what stands in for them elsewhere. */
export const PICTURE_FACES = {
  sans: "'Public Sans', system-ui, sans-serif",
  serif: "'Source Serif 4', Georgia, serif",
} as const

/** A picture as an SVG file with its title and description inside. Names in it never become markup. */
export function pictureSvg({ width, height, title, description, marks }: Picture): string {
  const head = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ' role="img" aria-labelledby="title description">',
  ].join('')
  return [
    head,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    ...marks.map(markSvg),
    '</svg>\n',
  ].join('\n')
}

function markSvg(mark: Mark): string {
  if (mark.kind === 'text') return `<text ${attributes(textAttributes(mark))}>${escaped(mark.text)}</text>`
  return `<path ${attributes(shapeAttributes(mark))}/>`
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** What a shape is drawn with, as SVG attributes. */
export function shapeAttributes({
  d,
  fill,
  stroke,
  width,
  dash,
}: Extract<Mark, { kind: 'shape' }>): Attributes {
  return {
    d,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : (width ?? 1),
    'stroke-dasharray': dash?.join(' '),
  }
}

/** What a text is drawn with, as SVG attributes. */
export function textAttributes(mark: TextMark): Attributes {
  const { x, y, size, fill, weight = 400, family = 'sans', anchor = 'start', halo } = mark
  return {
    x: Number(x.toFixed(2)),
    y: Number(y.toFixed(2)),
    'font-family': PICTURE_FACES[family],
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor,
    fill,
    ...(halo !== undefined && { stroke: halo, 'stroke-width': size * 0.35, 'paint-order': 'stroke' }),
  }
}

function attributes(all: Attributes): string {
  return Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(String(value))}"`]))
    .join(' ')
}

// Control characters are no part of XML, whatever stands for them.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text safe inside markup and between its quotes. */
export function escaped(text: string): string {
  return text
    .replace(UNFIT, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
