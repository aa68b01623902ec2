import { alongAxis, differenceAxis, type DifferenceAxis } from '../../charts/difference-axis.ts'
import { stackStrips, type Strips } from '../../charts/strip-stacks.ts'
import { signed, type Scale } from '../../messages/analysis/compare-numbers.ts'
import type { Language } from '../../messages/catalogue.ts'
import { dotValues } from '../../messages/sentences/futures.ts'
import type { Comparison } from './comparison.ts'

/** Where the strips stand (px), all at one scale. */
export interface StripRoom {
  readonly width: number
  /** Height of the marks' room. */
  readonly height: number
  readonly axis: DifferenceAxis
  readonly x: (value: number) => number
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly zero: boolean }[]
  readonly marks: Strips
}

/** About the width of one character of a figure (px). */
const CHARACTER = 7.5
/** Room at each end of the axis at least, and a tick's figure with the air beside it at least (px). */
const EDGE = 22
const TICK = 64
const LARGEST = 22
const SMALLEST = 9
/** On a narrow plot marks are no wider than this part of it, so that twenty of them can still lie apart. */
const PART = 28

/** The 20 futures that stand for all of them, lowest first. */
export function dotsOf(differences: Float64Array): readonly number[] {
  return [...dotValues(differences)]
}

/** Shares out the room of strips: one axis and one size of mark for all of them. */
export function stripRoom(
  language: Language,
  comparison: Comparison,
  rows: readonly (readonly number[])[],
  { width, height }: { readonly width: number; readonly height: number }
): StripRoom {
  const { scale } = comparison.measure
  const roomFor = (figure: number) => {
    const pieces = Math.min(9, Math.max(2, Math.floor((width - 2 * EDGE) / Math.max(TICK, figure + 16))))
    return differenceAxis(rows.flat(), shortest(comparison), pieces)
  }
  const longest = ({ ticks, step }: DifferenceAxis) =>
    Math.max(...ticks.map((tick) => tickText(language, scale, tick, step).length)) * CHARACTER
  // Wide figures want fewer of them, which are no wider.
  const axis = roomFor(longest(roomFor(0)))
  const edge = Math.max(EDGE, longest(axis) / 2 + 2)
  const right = Math.max(edge + 40, width - edge)
  const x = alongAxis(axis, edge, right)
  return {
    width,
    height,
    axis,
    x,
    ticks: axis.ticks.map((tick) => ({
      x: x(tick),
      text: tickText(language, scale, tick, axis.step),
      zero: tick === 0,
    })),
    marks: stackStrips(rows, {
      toPixel: x,
      left: edge,
      right,
      height,
      largest: Math.min(LARGEST, (right - edge) / PART),
      smallest: Math.min(SMALLEST, (right - edge) / PART),
    }),
  }
}

function tickText(language: Language, scale: Scale, tick: number, step: number): string {
  // A range as wide as this has the decimals that the step needs.
  if (scale.unit === 'share') return signed(language, scale, tick, step < 0.01 ? 0 : 1)
  return tick === 0 ? '0' : signed(language, scale, tick, 10 * step)
}

/** The axis reaches this far to either side at least: 2 points, or a fiftieth of today's middle future. */
function shortest({ measure, today, at }: Comparison): number {
  if (measure.scale.unit === 'share') return 0.02
  const middle = Math.abs(today.summary.metrics[measure.metric]?.p50[at] ?? 0)
  return middle > 0 ? middle / 50 : 1
}
