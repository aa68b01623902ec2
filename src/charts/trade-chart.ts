import { Chart, LinearScale, PointElement, ScatterController, type ChartOptions } from 'chart.js'
import { roundStep } from './axis.ts'
import { readInk } from './ink.ts'
import {
  placeOf,
  RADIUS,
  tradeMarks,
  type TradeData,
  type TradeState,
  type TradeWords,
} from './trade-marks.ts'

export type { TradeData, TradeMark, TradeSpan, TradeWords } from './trade-marks.ts'

Chart.register(ScatterController, LinearScale, PointElement)

/** A scatter of policies in the plane of two measures. */
export interface TradeChart {
  show(data: TradeData, words: TradeWords): void
  /** The mark at a place of the canvas (px); null: none is near. */
  markAt(x: number, y: number): number | null
  /** Takes the colours anew, after a change of theme. */
  restyle(): void
  destroy(): void
}

/** How near a pointer must come to a mark (px). */
const NEAR = 16

/** Puts an empty scatter on `canvas`, which fills the box of its parent. */
export function createTradeChart(canvas: HTMLCanvasElement): TradeChart {
  const box = canvas.parentElement ?? canvas
  const state: TradeState = { ink: readInk(box), data: null, words: null }
  const chart = new Chart(canvas, {
    type: 'scatter',
    data: { datasets: [{ data: [] as { x: number; y: number }[], pointRadius: RADIUS, pointStyle: false }] },
    options: optionsOf(state),
    plugins: [tradeMarks(state)],
  })
  const draw = (): void => {
    chart.options = optionsOf(state)
    chart.update('none')
  }
  return {
    show(data, words) {
      state.data = data
      state.words = words
      const [points] = chart.data.datasets
      if (points) points.data = data.marks.map(({ across, up }) => ({ x: across.p50, y: up.p50 }))
      draw()
    },
    markAt(x, y) {
      let [best, least]: [number | null, number] = [null, NEAR]
      state.data?.marks.forEach((mark, i) => {
        const place = placeOf(chart, mark)
        const far = Math.hypot(place.x - x, place.y - y)
        if (far < least) [best, least] = [i, far]
      })
      return best
    },
    restyle() {
      state.ink = readInk(box)
      draw()
    },
    destroy: () => chart.destroy(),
  }
}

/** The round ends of an axis that holds all middles, with room for the marks, and 0 when it is near. */
export function tradeAxis(middles: readonly number[]): {
  readonly min: number
  readonly max: number
  readonly step: number
} {
  const [low, high] = [Math.min(0, ...middles), Math.max(0, ...middles)]
  const span = Math.max(high - low, 0.01)
  const step = roundStep(span * 1.15, 6)
  const tidy = (value: number): number => Number(value.toPrecision(12))
  const room = 0.07 * span
  return {
    min: tidy(Math.floor((low - room) / step) * step),
    max: tidy(Math.ceil((high + room) / step) * step),
    step,
  }
}

function optionsOf({ ink, data, words }: TradeState): ChartOptions<'scatter'> {
  const axis = (way: 'across' | 'up') => {
    const { min, max, step } = tradeAxis(data?.marks.map((mark) => mark[way].p50) ?? [])
    const write = way === 'across' ? words?.tickAcross : words?.tickUp
    return {
      min,
      max,
      border: { display: false },
      grid: { color: ink.line, tickLength: 4 },
      title: {
        display: true,
        text: words?.[way] ?? '',
        color: ink.soft,
        font: { family: ink.family, size: ink.size },
      },
      ticks: {
        stepSize: step,
        color: ink.soft,
        maxRotation: 0,
        font: { family: ink.family, size: ink.size },
        callback: (value: number | string) => write?.(Number(value)) ?? String(value),
      },
    }
  }
  return {
    animation: false,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: 6, right: 12 } },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    scales: { x: axis('across'), y: axis('up') },
  }
}
