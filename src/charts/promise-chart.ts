import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
  type ChartOptions,
  type Plugin,
} from 'chart.js'
import { roundStep } from './axis.ts'
import { points } from './fan-data.ts'
import { drawEndLabels, drawTarget, type Label } from './fan-marks.ts'
import type { FanChart } from './fan-chart.ts'
import { readInk, type Ink } from './ink.ts'
import { promiseEnds, type PromiseData, type PromiseWords } from './promise-data.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler)

type LineSet = ChartDataset<'line', { x: number; y: number }[]>

/** What was promised and what came, on a canvas. */
export interface PromiseChart extends Pick<FanChart, 'restyle' | 'destroy'> {
  show(data: PromiseData, words: PromiseWords): void
}

interface State {
  ink: Ink
  data: PromiseData | null
  words: PromiseWords | null
}

/** Puts an empty chart on `canvas`, which fills the box of its parent. */
export function createPromiseChart(canvas: HTMLCanvasElement): PromiseChart {
  const box = canvas.parentElement ?? canvas
  const state: State = { ink: readInk(box), data: null, words: null }
  const chart = new Chart(canvas, { type: 'line', data: { datasets: [] }, plugins: [marks(state)] })

  function draw(): void {
    if (!state.data) return
    chart.data.datasets = datasets(state.data, state.ink)
    chart.options = options(state.data, state)
    chart.update('none')
  }

  return {
    show(data, words) {
      state.data = data
      state.words = words
      draw()
    },
    restyle() {
      state.ink = readInk(box)
      draw()
    },
    destroy: () => chart.destroy(),
  }
}

const bare = { pointRadius: 0, pointHitRadius: 0, fill: false } as const

/** Facts on top, then the updated band, then the promised one: a band is the space between two lines. */
function datasets({ years, promised, updated, facts }: PromiseData, ink: Ink): LineSet[] {
  const edge = { ...bare, borderColor: ink.a, borderWidth: 1.25 }
  const at = updated ? Math.max(0, years.indexOf(updated.from)) : years.length
  const later = years.slice(at)
  return [
    {
      ...bare,
      data: facts.map(({ year, value }) => ({ x: year, y: value })),
      showLine: false,
      clip: 8,
      pointStyle: 'rectRot',
      pointRadius: 6.5,
      pointBackgroundColor: ink.card,
      pointBorderColor: ink.ink,
      pointBorderWidth: 2,
    },
    { ...edge, borderWidth: 2, data: points(later, (updated?.low ?? []).slice(at)) },
    {
      ...edge,
      borderWidth: 2,
      data: points(later, (updated?.high ?? []).slice(at)),
      backgroundColor: ink.aNarrow,
      fill: 1,
    },
    { ...edge, data: points(years, promised.low) },
    { ...edge, data: points(years, promised.high), backgroundColor: ink.aWide, fill: 3 },
  ]
}

function options(data: PromiseData, { ink, words }: State): ChartOptions<'line'> {
  const { years } = data
  const { low, high } = promiseEnds(data)
  const step = roundStep(Math.max(high - low, Number.MIN_VALUE) * 1.08, 5)
  const font = { family: ink.family, size: ink.size }
  return {
    animation: false,
    parsing: false,
    normalized: true,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: ink.size, right: labelRoom(words, ink) } },
    plugins: { filler: { propagate: false, drawTime: 'beforeDatasetsDraw' } },
    scales: {
      x: {
        type: 'linear',
        min: years[0] ?? 0,
        max: Math.max(years.at(-1) ?? 1, (years[0] ?? 0) + 1),
        grid: { display: false },
        border: { color: ink.soft },
        ticks: { color: ink.soft, font, maxRotation: 0, callback: (year) => String(year) },
        afterBuildTicks: (axis) => {
          const room = Math.max(1, Math.floor(axis.width / (ink.size * 3.6)))
          const every = Math.max(1, roundStep(axis.max - axis.min, room))
          axis.ticks = years.filter((year) => (year - axis.min) % every === 0).map((value) => ({ value }))
        },
      },
      y: {
        type: 'linear',
        min: Math.floor(low / step + 1e-9) * step,
        max: Math.ceil(high / step - 1e-9) * step,
        grid: { color: ink.line, drawTicks: false },
        border: { display: false },
        ticks: {
          color: ink.soft,
          font,
          padding: 8,
          stepSize: step,
          callback: (value) => words?.tick(Number(value)) ?? '',
        },
      },
    },
  }
}

/** Target line, and words at the lines' ends. */
function marks(state: State): Plugin<'line'> {
  return {
    id: 'promiseMarks',
    afterDatasetsDraw(chart) {
      const { data, words, ink } = state
      if (!data || !words) return
      if (data.target !== null) drawTarget(chart, data.target, ink)
      drawEndLabels(chart, labels(data, words, ink), ink)
    },
  }
}

function labels({ promised, updated, target }: PromiseData, words: PromiseWords, ink: Ink): Label[] {
  const middle = ({ low, high }: { low: readonly number[]; high: readonly number[] }) =>
    ((low.at(-1) ?? 0) + (high.at(-1) ?? 0)) / 2
  return [
    { text: words.promised, value: promised.high.at(-1) ?? 0, colour: ink.soft, weight: 400 },
    ...(updated ? [{ text: words.updated, value: middle(updated), colour: ink.a, weight: 600 }] : []),
    ...(target === null ? [] : [{ text: words.target, value: target, colour: ink.goldText, weight: 600 }]),
  ]
}

/** Room right of the plot for the words (px): a figure's width for each of their letters. */
function labelRoom(words: PromiseWords | null, ink: Ink): number {
  const texts = words ? [words.promised, words.updated, words.target] : []
  return Math.max(0, ...texts.map(({ length }) => length)) * ink.size * 0.56 + 14
}
