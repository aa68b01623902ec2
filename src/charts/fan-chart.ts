import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, type Plugin } from 'chart.js'
import type { FanData, FanWords } from './fan-data.ts'
import { fanDatasets, fillDatasets } from './fan-datasets.ts'
import { fanMarks, type MarkState } from './fan-marks.ts'
import { fanOptions, optionsKey } from './fan-options.ts'
import { readInk } from './ink.ts'

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
  destroy(): void
}

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

  let key = ''

  function draw(mode: 'none' | 'default' = 'none'): void {
    if (state.data) fillDatasets(chart.data.datasets, state.data)
    chart.update(mode)
  }

  return {
    show(data, words) {
      const moves = state.data !== null && !data.still
      state.data = data
      state.words = words
      const next = optionsKey(state)
      if (next !== key) chart.options = fanOptions(state)
      key = next
      draw(moves ? 'default' : 'none')
    },
    restyle() {
      state.ink = readInk(box)
      chart.data.datasets = fanDatasets(state.ink)
      chart.options = fanOptions(state)
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
