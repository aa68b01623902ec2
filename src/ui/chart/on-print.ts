import type { FanChart } from '../../charts/fan-chart.ts'

/** Canvas pixels per page pixel on paper: 300 a printed inch and a little over. */
const PRINT_PIXELS = 3.25

/**
 * Redraws a canvas chart in light ink and fine grain before the page is printed, and as it was afterwards.
 *
 * @returns what ends it.
 */
export function onPrint(chart: () => Pick<FanChart, 'restyle' | 'sharpen'> | null): () => void {
  const root = document.documentElement
  let chosen: string | undefined

  function before() {
    chosen = root.dataset['theme']
    root.dataset['theme'] = 'light'
    chart()?.restyle()
    chart()?.sharpen(PRINT_PIXELS)
  }

  function after() {
    if (chosen === undefined) delete root.dataset['theme']
    else root.dataset['theme'] = chosen
    chart()?.restyle()
    chart()?.sharpen()
  }

  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}
