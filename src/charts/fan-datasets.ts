import type { ChartDataset } from 'chart.js'
import { points, type FanData } from './fan-data.ts'
import type { Ink } from './ink.ts'

type LineSet = ChartDataset<'line', { x: number; y: number }[]>

/** Dataset positions: a band is the space between a line and the one that its `fill` names. Earlier ones lie on top. */
const AT = {
  facts: 0,
  middle: 1,
  lowHalf: 2,
  highHalf: 3,
  low: 4,
  high: 5,
  today: 6,
  todayLow: 7,
  todayHigh: 8,
  elsewhereLow: 9,
  elsewhereHigh: 10,
}

const bare = { pointRadius: 0, pointHitRadius: 0, borderWidth: 0, fill: false } as const

/** The lines and bands of a fan chart, in ink. Built once per theme; `fillDatasets` gives them their points. */
export function fanDatasets(ink: Ink): LineSet[] {
  const edge = { ...bare, borderColor: ink.a }
  const elsewhereEdge = { ...edge, borderWidth: 1, borderDash: [4, 4] }
  const todayEdge = { ...bare, borderColor: ink.today, borderWidth: 0.75, borderDash: [1, 3] }
  return [
    {
      ...bare,
      data: [],
      showLine: false,
      clip: 8,
      pointStyle: 'rectRot',
      pointRadius: 6.5,
      pointBackgroundColor: ink.card,
      pointBorderColor: ink.ink,
      pointBorderWidth: 2,
    },
    { ...bare, data: [], borderColor: ink.ink, borderWidth: 1.75 },
    { ...edge, data: [], borderWidth: 0.75 },
    { ...edge, data: [], borderWidth: 0.75, backgroundColor: ink.aNarrow, fill: { value: 0 } },
    { ...edge, data: [], borderWidth: 1.25 },
    { ...edge, data: [], borderWidth: 1.25, backgroundColor: ink.aWide },
    { ...bare, data: [], borderColor: ink.today, borderWidth: 2, borderDash: [6, 4] },
    { ...todayEdge, data: [] },
    { ...todayEdge, data: [], backgroundColor: ink.todayWide },
    { ...elsewhereEdge, data: [] },
    { ...elsewhereEdge, data: [], backgroundColor: ink.aFaint },
  ].map((set, at) => ({ ...set, fill: fillOf(at) }))
}

function fillOf(at: number): false | number {
  if (at === AT.highHalf) return AT.lowHalf
  if (at === AT.high) return AT.low
  if (at === AT.elsewhereHigh) return AT.elsewhereLow
  return at === AT.todayHigh ? AT.todayLow : false
}

/** Replaces the points of every dataset. */
export function fillDatasets(datasets: LineSet[], data: FanData): void {
  const { years, proposal, today, elsewhere, facts, middle } = data
  const put = (at: number, data: { x: number; y: number }[]) => {
    const set = datasets[at]
    if (set) set.data = data
  }
  put(
    AT.facts,
    facts.map(({ year, value }) => ({ x: year, y: value }))
  )
  put(AT.middle, middle ? points(years, proposal.middle) : [])
  put(AT.lowHalf, points(years, proposal.lowHalf))
  put(AT.highHalf, points(years, proposal.highHalf))
  put(AT.low, points(years, proposal.low))
  put(AT.high, points(years, proposal.high))
  put(AT.today, points(years, today.middle))
  put(AT.todayLow, points(years, today.low))
  put(AT.todayHigh, points(years, today.high))
  put(AT.elsewhereLow, elsewhere ? points(years, elsewhere.low) : [])
  put(AT.elsewhereHigh, elsewhere ? points(years, elsewhere.high) : [])
}
