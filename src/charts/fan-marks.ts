import type { Chart, Plugin } from 'chart.js'
import type { Band, FanData, FanWords } from './fan-data.ts'
import type { Ink } from './ink.ts'
import { spreadLabels } from './spread-labels.ts'
import { labelOver } from './label-place.ts'

/** Words at a line's end. */
export interface Label {
  readonly text: string
  readonly value: number
  readonly colour: string
  readonly weight: number
}

/** What the marks need besides the chart itself. */
export interface MarkState {
  ink: Ink
  data: FanData | null
  words: FanWords | null
}

const last = (values: readonly number[]) => values.at(-1) ?? 0

/** Draws what Chart.js has no element for: the target line, the focus year and the words at the lines' ends. */
export function fanMarks(state: MarkState): Plugin<'line'> {
  return {
    id: 'fanMarks',
    afterDatasetsDraw(chart) {
      const { data, words, ink } = state
      if (!data || !words) return
      drawTarget(chart, data.target, ink)
      drawFocusYear(chart, data.focusYear, words.focus, ink)
      drawEndLabels(chart, endLabels(data, words, ink), ink)
    },
  }
}

export function drawTarget({ ctx, chartArea, scales }: Chart, target: number, ink: Ink): void {
  const y = scales['y']?.getPixelForValue(target) ?? 0
  // cased, so that it stands off from the bands it crosses
  line(ctx, [chartArea.left, y, chartArea.right, y], ink.card, 5, [])
  line(ctx, [chartArea.left, y, chartArea.right, y], ink.gold, 2, [])
}

function drawFocusYear({ ctx, chartArea, scales, width }: Chart, year: number, text: string, ink: Ink): void {
  const x = scales['x']?.getPixelForValue(year) ?? 0
  line(ctx, [x, chartArea.top - 4, x, chartArea.bottom], ink.soft, 1.5, [1, 3])
  ctx.font = `600 ${ink.size}px ${ink.family}`
  const middle = labelOver(x, ctx.measureText(text).width, chartArea, { left: 0, right: width })
  ctx.fillStyle = ink.ink
  ctx.textAlign = 'center'
  ctx.textBaseline = 'bottom'
  ctx.fillText(text, middle, chartArea.top - 6)
}

function endLabels({ proposal, today, target, middle }: FanData, words: FanWords, ink: Ink): Label[] {
  const end = (band: Band, side: 'low' | 'middle' | 'high') => last(band[side])
  return [
    { text: words.above, value: end(proposal, 'high'), colour: ink.soft, weight: 400 },
    ...(middle ? [{ text: words.middle, value: end(proposal, 'middle'), colour: ink.ink, weight: 600 }] : []),
    { text: words.below, value: end(proposal, 'low'), colour: ink.soft, weight: 400 },
    { text: words.today, value: end(today, 'middle'), colour: ink.today, weight: 400 },
    { text: words.target, value: target, colour: ink.goldText, weight: 600 },
  ]
}

export function drawEndLabels({ ctx, chartArea, scales }: Chart, labels: readonly Label[], ink: Ink): void {
  const lineHeight = ink.size * 1.2
  const wanted = labels.map(({ text, value }) => ({
    at: scales['y']?.getPixelForValue(value) ?? 0,
    size: text.split('\n').length * lineHeight + 2,
  }))
  const placed = spreadLabels(wanted, chartArea.top - lineHeight / 2, chartArea.bottom + lineHeight / 2)
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  labels.forEach(({ text, colour, weight }, label) => {
    const y = placed[label] ?? 0
    const from = wanted[label]?.at ?? 0
    if (Math.abs(y - from) > 3)
      line(ctx, [chartArea.right + 2, from, chartArea.right + 9, y], ink.soft, 1, [])
    ctx.font = `${weight} ${ink.size}px ${ink.family}`
    ctx.fillStyle = colour
    const parts = text.split('\n')
    const top = y - ((parts.length - 1) * lineHeight) / 2
    parts.forEach((part, row) => ctx.fillText(part, chartArea.right + 12, top + row * lineHeight))
  })
}

function line(
  ctx: CanvasRenderingContext2D,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  colour: string,
  width: number,
  dash: number[]
): void {
  ctx.save()
  ctx.beginPath()
  ctx.setLineDash(dash)
  ctx.lineWidth = width
  ctx.strokeStyle = colour
  ctx.moveTo(x1, y1)
  ctx.lineTo(x2, y2)
  ctx.stroke()
  ctx.restore()
}
