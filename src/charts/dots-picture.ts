import { axisEnd, ticksTo } from './axis.ts'
import { stackDots } from './dot-stacks.ts'
import {
  boxPath,
  diamondPath,
  discPath,
  linePath,
  PAPER_INK,
  type Mark,
  type Measure,
  type Picture,
} from './picture.ts'
import { labelBeside, labelWithin } from './label-place.ts'

/** Room for a picture and the size of its smallest text, in the same units. */
export interface PictureRoom {
  readonly width: number
  readonly height: number
  readonly size: number
  readonly measure: Measure
}

export interface DotsPictureData {
  /** The 20 dots (shares), lowest first. */
  readonly dots: readonly number[]
  readonly target: number
  /** Today's rules: the range of 8 of 10 futures. */
  readonly today: { readonly low: number; readonly high: number }
  /** What was reported of that year under these rules (shares). */
  readonly facts: readonly number[]
}

export interface DotsPictureWords {
  readonly title: string
  readonly description: string
  readonly target: string
  readonly today: string
  readonly tick: (share: number) => string
}

/** The twenty dots with the target and the range under today's rules, as on screen. */
export function dotsPicture(data: DotsPictureData, words: DotsPictureWords, room: PictureRoom): Picture {
  const { width, height, size, measure } = room
  const { dots, target, today, facts } = data
  const ink = PAPER_INK
  const end = axisEnd(Math.max(target, today.high, ...dots, ...facts))
  const [left, right] = [size * 1.4, width - size * 1.4]
  const [top, floor] = [size * 2.9, height - size * 1.7]
  const x = (share: number) => left + ((right - left) * Math.min(share, end)) / end
  const stacks = stackDots(dots, {
    toPixel: x,
    left,
    right,
    height: floor - top,
    largest: Math.min((floor - top) / 4.5, (right - left) / 12),
    edge: x(target),
  })
  const pieces = Math.max(2, Math.floor((right - left) / (size * 4.5)))
  const line = size / 11
  const radius = stacks.size / 2 - Math.max(line, stacks.size / 14)
  const [from, to] = [x(today.low), Math.max(x(today.high), x(today.low) + line * 2)]

  const marks: Mark[] = []
  for (const tick of ticksTo(end, pieces)) {
    marks.push({
      kind: 'shape',
      d: linePath([x(tick), top], [x(tick), floor]),
      stroke: ink.line,
      width: line,
    })
    marks.push({
      ...{ kind: 'text', x: x(tick), y: floor + size * 1.35, text: words.tick(tick) },
      ...{ size, fill: ink.soft, anchor: 'middle' },
    })
  }
  marks.push({
    kind: 'shape',
    d: boxPath(from, size * 2.3, to - from, floor - size * 2.3),
    fill: ink.todayWide,
  })
  for (const edge of [from, to]) {
    const d = linePath([edge, size * 2.3], [edge, floor])
    marks.push({ kind: 'shape', d, stroke: ink.today, width: line * 1.5, dash: [line * 4, line * 3] })
  }
  marks.push({
    kind: 'shape',
    d: linePath([left, floor], [right, floor]),
    stroke: ink.soft,
    width: line * 1.5,
  })
  const targetLine = linePath([x(target), size * 1.3], [x(target), floor])
  marks.push({ kind: 'shape', d: targetLine, stroke: ink.card, width: line * 5 })
  marks.push({ kind: 'shape', d: targetLine, stroke: ink.gold, width: line * 2.2 })
  for (const { value, x: middle, row } of stacks.dots) {
    const d = discPath(middle, floor - line - (row + 0.5) * stacks.size, radius)
    marks.push({ kind: 'shape', d, fill: value > target ? ink.a : ink.card, stroke: ink.a, width: line * 2 })
  }
  for (const fact of facts) {
    const d = diamondPath(x(fact), floor, size * 0.5)
    marks.push({ kind: 'shape', d, fill: ink.card, stroke: ink.ink, width: line * 1.8 })
  }
  const todayWidth = measure(words.today, size)
  const targetWidth = measure(words.target, size, 600)
  const plot = { left, right }
  const todayAt = labelBeside((from + to) / 2, todayWidth, x(target), plot, size * 0.5)
  marks.push({
    ...{ kind: 'text', x: labelWithin(x(target), targetWidth, plot), y: size, text: words.target, size },
    ...{ fill: ink.goldText, weight: 600, anchor: 'middle' },
  })
  marks.push({
    ...{ kind: 'text', x: todayAt, y: size * 2.1, text: words.today, size },
    ...{ fill: ink.today, anchor: 'middle', halo: ink.card },
  })
  return { width, height, title: words.title, description: words.description, marks }
}
