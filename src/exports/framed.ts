import type { PictureRoom } from '../charts/dots-picture.ts'
import {
  discPath,
  linePath,
  boxPath,
  PAPER_INK,
  wrap,
  type Mark,
  type Measure,
  type Picture,
} from '../charts/picture.ts'
import type { Part } from '../messages/rich.ts'
import { qrPathAt, type QrPath } from './qr.ts'

/** What stands around a chart that travels alone: nothing of it can be left out. */
export interface Frame {
  /** The sentence with both sides of the count. */
  readonly sentence: readonly Part[]
  /** Discs to fill (0–10). */
  readonly discs: number
  /** The range in a sentence. */
  readonly range: string
  /** Whose futures the chart shows. */
  readonly owner: string
  /** What the ranges leave out. */
  readonly leavesOut: string
  /** How to read the chart. */
  readonly caption: string
  /** Place, years, version, code; futures, seed, date: two lines. */
  readonly stamp: readonly [string, string]
  /** The link that shows the same digits; null where it is too long to be read by a camera. */
  readonly qr: QrPath | null
}

/** Forms of picture that are asked for: for slides and pages, and for posts. */
export const FORMS = {
  wide: { width: 1920, height: 1080, text: 30, sentence: 54, margin: 72, disc: 23, qr: 190 },
  square: { width: 1080, height: 1080, text: 24, sentence: 39, margin: 54, disc: 15, qr: 160 },
} as const

export type FormId = keyof typeof FORMS

/** A chart with its sentence, range and stamp, as one picture that can stand alone. */
export function framed(
  form: FormId,
  frame: Frame,
  draw: (room: PictureRoom) => Picture,
  measure: Measure
): Picture {
  const { width, height, text, sentence, margin, disc, qr: mostQr } = FORMS[form]
  const ink = PAPER_INK
  const marks: Mark[] = [{ kind: 'shape', d: boxPath(0, 0, width, height), fill: ink.card }]
  const inner = width - 2 * margin
  const gap = disc * 0.55
  const discsWidth = 5 * 2 * disc + 4 * gap

  const lines = balanced(frame.sentence, inner - discsWidth - disc * 2, (piece, strong) =>
    measure(piece, sentence, strong ? 600 : 400, 'serif')
  )
  const lineHeight = sentence * 1.2
  lines.forEach((line, row) => {
    let x = margin + discsWidth + disc * 2
    for (const { text: piece, strong } of line) {
      const weight = strong ? 600 : 400
      const y = margin + sentence * 0.85 + row * lineHeight
      marks.push({ kind: 'text', x, y, text: piece, size: sentence, fill: ink.ink, weight, family: 'serif' })
      x += measure(piece, sentence, weight, 'serif')
    }
  })
  const discsHeight = 4 * disc + gap
  const headHeight = Math.max(lines.length * lineHeight, discsHeight)
  const discsTop = margin + (headHeight - discsHeight) / 2
  for (let nth = 0; nth < 10; nth++) {
    const x = margin + disc + (nth % 5) * (2 * disc + gap)
    const y = discsTop + disc + Math.floor(nth / 5) * (2 * disc + gap)
    const fill = nth < frame.discs ? ink.a : ink.card
    marks.push({ kind: 'shape', d: discPath(x, y, disc - 2), fill, stroke: ink.a, width: 3.5 })
  }

  const smaller = Math.round(text * 0.8)
  const unit = frame.qr ? Math.max(1, Math.floor(mostQr / frame.qr.size)) : 0
  const qrSide = unit * (frame.qr?.size ?? 0)
  const beside = inner - (qrSide === 0 ? 0 : qrSide + text)
  const small = (content: string) => wrap(content, beside, (piece) => measure(piece, smaller))
  const foot = [...small(frame.caption), ...small(frame.range), ...small(frame.leavesOut)]
  const stamp = frame.stamp.flatMap(small)
  const footHeight = Math.max((foot.length + stamp.length) * smaller * 1.35 + smaller * 0.6, qrSide)
  const footTop = Math.floor(height - margin - footHeight)
  const put = (content: string, y: number, size: number, fill: string, weight: 400 | 600 = 400) =>
    marks.push({ kind: 'text', x: margin, y, text: content, size, fill, weight })

  const title = margin + headHeight + text * 1.9
  const owner = wrap(frame.owner, inner, (piece) => measure(piece, smaller))
  const top = title + owner.length * smaller * 1.3
  const room = { width: inner, height: footTop - top - text * 1.2, size: text, measure }
  const chart = draw(room)
  put(chart.title, title, text, ink.ink, 600)
  owner.forEach((line, row) => put(line, title + (row + 1) * smaller * 1.3, smaller, ink.soft))
  marks.push(...chart.marks.map((mark) => moved(mark, margin, top + text * 0.6)))
  foot.forEach((line, row) => put(line, footTop + (row + 0.8) * smaller * 1.35, smaller, ink.ink))
  const rule = footTop + foot.length * smaller * 1.35 + smaller * 0.45
  marks.push({
    kind: 'shape',
    d: linePath([margin, rule], [margin + beside, rule]),
    stroke: ink.soft,
    width: 1.5,
  })
  stamp.forEach((line, row) => put(line, rule + (row + 1) * smaller * 1.3, smaller, ink.soft))

  if (frame.qr)
    marks.push({
      kind: 'shape',
      d: qrPathAt(frame.qr, width - margin - qrSide, height - margin - qrSide, unit),
      fill: ink.ink,
    })

  const whole = frame.sentence.map((part) => part.text).join('')
  return {
    ...{ width, height, title: chart.title, marks },
    description: `${whole} ${frame.range} ${frame.owner}. ${chart.description} ${frame.leavesOut} ${frame.stamp.join(' ')}`,
  }
}

/** A mark at another place. Paths of charts begin with absolute moves, so they are written anew. */
function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'text') return { ...mark, x: mark.x + dx, y: mark.y + dy }
  const d = mark.d.replace(
    /([ML])(-?[\d.]+) (-?[\d.]+)/g,
    (_, letter: string, x: string, y: string) =>
      `${letter}${(Number(x) + dx).toFixed(2)} ${(Number(y) + dy).toFixed(2)}`
  )
  return { ...mark, d }
}

/** The sentence in as few lines as fit, none of them much shorter than the others. */
function balanced(
  parts: readonly Part[],
  width: number,
  measure: (text: string, strong: boolean) => number
): readonly (readonly Part[])[] {
  let lines = wrapParts(parts, width, measure)
  for (let narrower = width * 0.98; narrower > width / 2; narrower -= width * 0.02) {
    const next = wrapParts(parts, narrower, measure)
    if (next.length > lines.length) break
    lines = next
  }
  return lines
}

/** Breaks a sentence into lines, its strong parts kept. */
function wrapParts(
  parts: readonly Part[],
  width: number,
  measure: (text: string, strong: boolean) => number
): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]]
  let used = 0
  for (const { text, strong } of parts) {
    for (const word of text.split(/(?<=\s)/)) {
      const wide = measure(word.trimEnd(), strong)
      if (used > 0 && used + wide > width) {
        lines.push([])
        used = 0
      }
      const line = lines.at(-1) ?? []
      const last = line.at(-1)
      if (last?.strong === strong) line[line.length - 1] = { text: last.text + word, strong }
      else line.push({ text: word, strong })
      used += measure(word, strong)
    }
  }
  return lines
}
