import type { Chart, Plugin } from 'chart.js'
import type { Ink } from './ink.ts'

/** A range in both directions, with the middle where the mark stands. */
export interface TradeSpan {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** One policy in the plane of two measures. */
export interface TradeMark {
  readonly kind: 'alternative' | 'today' | 'A' | 'B' | 'C'
  /** Written into or beside the mark. */
  readonly label: string
  readonly across: TradeSpan
  readonly up: TradeSpan
}

export interface TradeData {
  readonly marks: readonly TradeMark[]
  /** Where less is better, the better corner lies on the other side. */
  readonly better: { readonly across: 'low' | 'high'; readonly up: 'low' | 'high' }
  /** Place in `marks` of the one whose range is shown; null: none. */
  readonly active: number | null
}

export interface TradeWords {
  readonly across: string
  readonly up: string
  readonly better: string
  readonly tickAcross: (value: number) => string
  readonly tickUp: (value: number) => string
}

export interface TradeState {
  ink: Ink
  data: TradeData | null
  words: TradeWords | null
}

/** Half the bar at the end of a range (px). */
const CAP = 5

/** Half the width of a mark (px). */
export const RADIUS = 9

/** Draws the marks, the range of the one pointed at, and the word in the better corner. */
export function tradeMarks(state: TradeState): Plugin<'scatter'> {
  return {
    id: 'tradeMarks',
    afterDatasetsDraw(chart) {
      const { data, words } = state
      if (!data || !words) return
      drawBetter(chart, state)
      const active = data.active === null ? undefined : data.marks[data.active]
      if (active) drawRange(chart, state, active)
      // Alternatives first, so that today and the proposals are never hidden; the one pointed at last of all.
      const order = [...data.marks].sort((a, b) => rankOf(a, active) - rankOf(b, active))
      for (const mark of order) drawMark(chart, state, mark, mark === active)
    },
  }
}

const rankOf = (mark: TradeMark, active: TradeMark | undefined): number =>
  mark === active ? 2 : mark.kind === 'alternative' ? 0 : 1

/** Where a mark stands on the canvas. */
export function placeOf(chart: Chart<'scatter'>, { across, up }: TradeMark): { x: number; y: number } {
  const { x, y } = chart.scales
  return { x: x?.getPixelForValue(across.p50) ?? 0, y: y?.getPixelForValue(up.p50) ?? 0 }
}

function drawBetter({ ctx, chartArea }: Chart<'scatter'>, { ink, data, words }: TradeState): void {
  if (!data || !words) return
  const right = data.better.across === 'high'
  const top = data.better.up === 'high'
  const corner = { x: right ? chartArea.right : chartArea.left, y: top ? chartArea.top : chartArea.bottom }
  const [sx, sy] = [right ? -1 : 1, top ? 1 : -1]
  ctx.save()
  ctx.strokeStyle = ctx.fillStyle = ink.gold
  ctx.lineWidth = 1.5
  ctx.beginPath()
  ctx.moveTo(corner.x + sx * 22, corner.y + sy * 4)
  ctx.lineTo(corner.x + sx * 4, corner.y + sy * 4)
  ctx.lineTo(corner.x + sx * 4, corner.y + sy * 22)
  ctx.stroke()
  ctx.fillStyle = ink.goldText
  ctx.font = `600 ${ink.size}px ${ink.family}`
  ctx.textAlign = right ? 'right' : 'left'
  ctx.textBaseline = top ? 'top' : 'bottom'
  ctx.fillText(words.better, corner.x + sx * 12, corner.y + sy * 10)
  ctx.restore()
}

function drawRange(chart: Chart<'scatter'>, { ink }: TradeState, mark: TradeMark): void {
  const { ctx, scales, chartArea } = chart
  const { x, y } = placeOf(chart, mark)
  const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
  const acrossAt = (value: number): number =>
    clamp(scales['x']?.getPixelForValue(value) ?? 0, chartArea.left, chartArea.right)
  const upAt = (value: number): number =>
    clamp(scales['y']?.getPixelForValue(value) ?? 0, chartArea.top, chartArea.bottom)
  ctx.save()
  ctx.strokeStyle = ink.a
  ctx.lineWidth = 2
  ctx.beginPath()
  ctx.moveTo(acrossAt(mark.across.p10), y)
  ctx.lineTo(acrossAt(mark.across.p90), y)
  ctx.moveTo(x, upAt(mark.up.p10))
  ctx.lineTo(x, upAt(mark.up.p90))
  // An end without a bar lies beyond the axis.
  for (const value of [mark.across.p10, mark.across.p90]) {
    const at = scales['x']?.getPixelForValue(value) ?? 0
    if (at !== acrossAt(value)) continue
    ctx.moveTo(at, y - CAP)
    ctx.lineTo(at, y + CAP)
  }
  for (const value of [mark.up.p10, mark.up.p90]) {
    const at = scales['y']?.getPixelForValue(value) ?? 0
    if (at !== upAt(value)) continue
    ctx.moveTo(x - CAP, at)
    ctx.lineTo(x + CAP, at)
  }
  ctx.stroke()
  ctx.restore()
}

function drawMark(chart: Chart<'scatter'>, state: TradeState, mark: TradeMark, active: boolean): void {
  const { ink } = state
  const { ctx } = chart
  const { x, y } = placeOf(chart, mark)
  ctx.save()
  ctx.font = `600 12px ${ink.family}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.lineWidth = 1.5
  if (mark.kind === 'today') drawToday(ctx, ink, x, y)
  else {
    ctx.beginPath()
    outline(ctx, mark.kind, x, y)
    ctx.fillStyle = active ? ink.a : mark.kind === 'alternative' ? ink.card : fillOf(mark.kind, ink)
    ctx.strokeStyle = mark.kind === 'alternative' ? ink.a : ink.card
    ctx.fill()
    ctx.stroke()
  }
  if (mark.kind === 'alternative') {
    ctx.fillStyle = active ? ink.card : ink.ink
    ctx.fillText(mark.label, x, y + 0.5)
  } else {
    ctx.font = `600 ${ink.size}px ${ink.family}`
    writeBeside(chart, ink, mark.label, x, y)
  }
  ctx.restore()
}

function fillOf(kind: TradeMark['kind'], ink: Ink): string {
  return kind === 'B' ? ink.b : kind === 'C' ? ink.c : ink.a
}

/** Each proposal by its shape: disc, square, triangle. */
function outline(ctx: CanvasRenderingContext2D, kind: TradeMark['kind'], x: number, y: number): void {
  const r = RADIUS - 1
  if (kind === 'B') ctx.rect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7)
  else if (kind === 'C') {
    ctx.moveTo(x, y - r)
    ctx.lineTo(x + r, y + r * 0.8)
    ctx.lineTo(x - r, y + r * 0.8)
    ctx.closePath()
  } else ctx.arc(x, y, kind === 'alternative' ? RADIUS : r, 0, 2 * Math.PI)
}

function drawToday(ctx: CanvasRenderingContext2D, ink: Ink, x: number, y: number): void {
  ctx.strokeStyle = ink.today
  ctx.lineWidth = 2
  ctx.beginPath()
  ctx.moveTo(x - 7, y)
  ctx.lineTo(x + 7, y)
  ctx.moveTo(x, y - 7)
  ctx.lineTo(x, y + 7)
  ctx.stroke()
}

/** To the right of the mark, or to the left where the right has no room. */
function writeBeside(chart: Chart<'scatter'>, ink: Ink, label: string, x: number, y: number): void {
  const { ctx, chartArea } = chart
  const width = ctx.measureText(label).width
  const fits = x + RADIUS + 4 + width <= chartArea.right
  ctx.textAlign = fits ? 'left' : 'right'
  const at = fits ? x + RADIUS + 4 : x - RADIUS - 4
  ctx.lineWidth = 3
  ctx.strokeStyle = ink.card
  ctx.strokeText(label, at, y - 9)
  ctx.fillStyle = ink.ink
  ctx.fillText(label, at, y - 9)
}
