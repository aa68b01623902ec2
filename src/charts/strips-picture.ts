import { alongAxis, differenceAxis } from './difference-axis.ts'
import type { PictureRoom } from './dots-picture.ts'
import {
  boxPath,
  discPath,
  linePath,
  PAPER_INK,
  squarePath,
  trianglePath,
  wrap,
  type Mark,
  type Picture,
} from './picture.ts'
import { stackStrips } from './strip-stacks.ts'

/** One proposal's row: 20 differences from today's rules (shares), lowest first, and its words. */
export interface Strip {
  readonly letter: 'A' | 'B' | 'C'
  readonly name: string
  readonly differences: readonly number[]
  /** "ahead in 8 of 10 futures; +4 to +14 points" */
  readonly label: string
  /** Range of 8 of 10 futures. */
  readonly range: { readonly low: number; readonly high: number }
}

export interface StripsWords {
  readonly title: string
  readonly description: string
  readonly tick: (difference: number) => string
}

const SHAPES = { A: discPath, B: squarePath, C: trianglePath }
const INKS = { A: PAPER_INK.a, B: PAPER_INK.b, C: PAPER_INK.c }
/** The axis reaches at least 2 points to either side. */
const SHORTEST = 0.02

/** Each proposal's differences from today's rules on one axis; a mark's shape says whose it is. */
export function stripsPicture(strips: readonly Strip[], words: StripsWords, room: PictureRoom): Picture {
  const { width, height, size, measure } = room
  const ink = PAPER_INK
  const line = size / 11
  const values = strips.flatMap(({ differences, range }) => [...differences, range.low, range.high])
  const left = size * 1.6
  const right = width - size * 1.6
  const axis = differenceAxis(values, SHORTEST, Math.max(3, Math.floor((right - left) / (size * 5))))
  const x = alongAxis(axis, left, right)
  const floor = height - size * 1.8
  const rowHeight = floor / Math.max(1, strips.length)
  const labelHeight = size * 1.6
  const stacked = stackStrips(
    strips.map(({ differences }) => differences),
    {
      toPixel: x,
      left,
      right,
      height: rowHeight - labelHeight - size * 0.9,
      largest: Math.max(size * 1.25, Math.min(rowHeight / 5, (right - left) / 26)),
      smallest: Math.max(line * 5, size * 0.4),
    }
  )
  const radius = stacked.size / 2 - line

  const marks: Mark[] = []
  for (const tick of axis.ticks) {
    const zero = tick === 0
    const d = linePath([x(tick), 0], [x(tick), floor])
    marks.push({
      ...{ kind: 'shape', d, stroke: zero ? ink.today : ink.line, width: zero ? line * 2 : line },
      ...(zero && { dash: [line * 6, line * 4] }),
    })
    marks.push({
      ...{ kind: 'text', x: x(tick), y: floor + size * 1.4, text: words.tick(tick), size },
      ...{ fill: ink.soft, anchor: 'middle' },
    })
  }
  strips.forEach(({ letter, name, label, range }, row) => {
    const base = (row + 1) * rowHeight - size * 0.5
    const [low, high] = [x(range.low), x(range.high)]
    marks.push({
      ...{ kind: 'shape', d: boxPath(low, base, Math.max(line * 2, high - low), line * 3) },
      ...{ fill: INKS[letter], stroke: ink.ink, width: line * 0.5 },
    })
    for (const { x: middle, level } of stacked.strips[row] ?? []) {
      const d = SHAPES[letter](middle, base - line * 2 - level * stacked.pitch - stacked.size / 2, radius)
      marks.push({ kind: 'shape', d, fill: INKS[letter], stroke: ink.ink, width: line * 0.8 })
    }
    const top = row * rowHeight + size * 1.1
    const text = `${letter} · ${name}`
    const free = right - left - measure(label, size) - size * 2
    const [shown = letter] = wrap(text, Math.max(size * 6, free), (each) => measure(each, size, 600))
    marks.push({
      kind: 'shape',
      d: SHAPES[letter](size * 0.6, top - size * 0.35, size * 0.45),
      fill: INKS[letter],
    })
    marks.push({
      ...{ kind: 'text', x: left, y: top, text: shown === text ? text : `${shown} …`, size, weight: 600 },
      ...{ fill: ink.ink, halo: ink.card },
    })
    marks.push({
      ...{ kind: 'text', x: right, y: top, text: label, size, fill: ink.soft, anchor: 'end', halo: ink.card },
    })
  })
  return { width, height, title: words.title, description: words.description, marks }
}
