import type { ChartOptions } from 'chart.js'
import { roundStep } from './axis.ts'
import type { FanWords } from './fan-data.ts'
import type { MarkState } from './fan-marks.ts'
import type { Ink } from './ink.ts'

/** New numbers settle in this time. */
const SETTLE_MS = 250

/** Room left of the plot for the axis figures (px per px of text). */
const AXIS_ROOM = 3.3

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)')

let context: CanvasRenderingContext2D | null | undefined

/** A canvas that nobody sees, for the widths of texts. */
function measuring(): CanvasRenderingContext2D | null {
  context ??= document.createElement('canvas').getContext('2d')
  return context
}

const endTexts = ({ above, middle, below, today, target }: FanWords) => [above, middle, below, today, target]

/** Two states with the same key want the same options: taking new ones is the dear part of a redraw. */
export function optionsKey({ data, words }: MarkState): string {
  return JSON.stringify([data?.end, data?.years, words && endTexts(words)])
}

/** Axes, room and motion of a fan chart. */
export function fanOptions({ ink, data, words }: MarkState): ChartOptions<'line'> {
  const years = data?.years ?? [0, 1]
  const font = { family: ink.family, size: ink.size }
  return {
    animation: { duration: reducedMotion.matches ? 0 : SETTLE_MS, easing: 'easeOutCubic' },
    parsing: false,
    normalized: true,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: ink.size * 1.9, right: labelRoom(words, ink) } },
    plugins: { filler: { propagate: false, drawTime: 'beforeDatasetsDraw' } },
    scales: {
      x: {
        type: 'linear',
        min: years[0] ?? 0,
        max: years.at(-1) ?? 1,
        grid: { display: false },
        border: { color: ink.soft },
        ticks: { color: ink.soft, font, maxRotation: 0, callback: (year) => String(year) },
        afterBuildTicks: (axis) => {
          const step = yearStep(axis.max - axis.min, axis.width, ink.size)
          axis.ticks = years.filter((year) => (year - axis.min) % step === 0).map((value) => ({ value }))
        },
      },
      y: {
        type: 'linear',
        min: 0,
        max: data?.end ?? 1,
        grid: { color: ink.line, drawTicks: false },
        border: { display: false },
        ticks: {
          color: ink.soft,
          font,
          padding: 8,
          stepSize: roundStep(data?.end ?? 1, 5),
          includeBounds: false,
          callback: (value) => words?.tick(Number(value)) ?? '',
        },
        afterFit: (axis) => void (axis.width = ink.size * AXIS_ROOM),
      },
    },
  }
}

/** Years between two labels so that none touches the next. */
function yearStep(span: number, width: number, size: number): number {
  const room = Math.max(1, Math.floor(width / (size * 3.6)))
  return Math.max(1, roundStep(span, room))
}

/** Room right of the plot for the words at the lines' ends (px). */
function labelRoom(words: FanWords | null, ink: Ink): number {
  if (!words) return 0
  const context = measuring()
  if (!context) return 0
  context.font = `600 ${ink.size}px ${ink.family}`
  const widths = endTexts(words).flatMap((text) =>
    text.split('\n').map((part) => context.measureText(part).width)
  )
  return Math.max(...widths) + 14
}
