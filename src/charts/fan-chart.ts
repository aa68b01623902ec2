import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartOptions,
  type Plugin,
} from 'chart.js'
import { roundStep } from './axis.ts'
import type { FanData, FanWords } from './fan-data.ts'
import { fanDatasets, fillDatasets } from './fan-datasets.ts'
import { fanMarks, type MarkState } from './fan-marks.ts'
import { readInk, type Ink } from './ink.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler)

/** Pixels from the canvas's left edge to the first and to the last year. */
export interface PlotSpan {
  readonly left: number
  readonly right: number
}

/** A fan chart on a canvas. */
export interface FanChart {
  /** Draws new data; the chart keeps its axis unless `data.end` says otherwise. */
  show(data: FanData, words: FanWords): void
  /** Takes the colours anew, after a change of theme. */
  restyle(): void
  /** Redraws at once with this many canvas pixels per page pixel; none: the screen's own. */
  sharpen(pixels?: number): void
  destroy(): void
}

/** New numbers settle in this time. */
const SETTLE_MS = 250

/** Room left of the plot for the axis figures (px per px of text). */
const AXIS_ROOM = 3.3

/**
 * Puts an empty fan chart on `canvas`, which fills the box of its parent.
 *
 * @param onLayout told where the years lie, whenever that changes.
 */
export function createFanChart(canvas: HTMLCanvasElement, onLayout: (span: PlotSpan) => void): FanChart {
  const box = canvas.parentElement ?? canvas
  const state: MarkState = { ink: readInk(box), data: null, words: null }
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: fanDatasets(state.ink) },
    options: fanOptions(state),
    plugins: [fanMarks(state), layoutWatch(onLayout)],
  })

  function draw(mode: 'none' | 'default' = 'none'): void {
    if (state.data) fillDatasets(chart.data.datasets, state.data)
    chart.update(mode)
  }

  return {
    show(data, words) {
      const moves = state.data !== null && !data.still
      state.data = data
      state.words = words
      chart.options = fanOptions(state)
      draw(moves ? 'default' : 'none')
    },
    restyle() {
      state.ink = readInk(box)
      chart.data.datasets = fanDatasets(state.ink)
      chart.options = fanOptions(state)
      draw()
    },
    sharpen(pixels) {
      chart.options.devicePixelRatio = pixels ?? window.devicePixelRatio
      chart.resize()
      draw()
    },
    destroy: () => chart.destroy(),
  }
}

function layoutWatch(onLayout: (span: PlotSpan) => void): Plugin<'line'> {
  let known: PlotSpan = { left: 0, right: 0 }
  return {
    id: 'layoutWatch',
    afterLayout({ chartArea: { left, right } }) {
      if (left === known.left && right === known.right) return
      known = { left, right }
      onLayout(known)
    },
  }
}

function fanOptions({ ink, data, words }: MarkState): ChartOptions<'line'> {
  const years = data?.years ?? [0, 1]
  const font = { family: ink.family, size: ink.size }
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  return {
    animation: { duration: reduced ? 0 : SETTLE_MS, easing: 'easeOutCubic' },
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
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return 0
  context.font = `600 ${ink.size}px ${ink.family}`
  const texts = [words.above, words.middle, words.below, words.today, words.target]
  const widths = texts.flatMap((text) => text.split('\n').map((part) => context.measureText(part).width))
  return Math.max(...widths) + 14
}
