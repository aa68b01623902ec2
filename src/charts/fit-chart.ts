import { roundStep } from './axis.ts'

/** One number of bids: what was seen with its margin, and what the model says. */
export interface FitDatum {
  readonly observed: number
  /** Half the range that sampling leaves. */
  readonly margin: number
  readonly fitted: number
}

/** Where one number of bids stands in the picture (px from the plot's top left). */
export interface FitMark {
  readonly x: number
  readonly observed: number
  readonly low: number
  readonly high: number
  readonly fitted: number
}

export interface FitPicture {
  readonly marks: readonly FitMark[]
  /** The model's line through its marks. */
  readonly line: string
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
}

/** The round scale that holds all data of all panels, so that panels can be compared. */
export function fitScale(data: readonly FitDatum[]): { readonly low: number; readonly high: number } {
  const values = data.flatMap(({ observed, margin, fitted }) => [
    observed - margin,
    observed + margin,
    fitted,
  ])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = roundStep(high - low, 4)
  const tidy = (value: number) => Number(value.toPrecision(12))
  return { low: tidy(Math.floor(low / step) * step), high: tidy(Math.ceil(high / step) * step) }
}

/** Lays one panel out on `width` × `height` px. */
export function fitPicture(
  data: readonly FitDatum[],
  scale: { readonly low: number; readonly high: number },
  width: number,
  height: number
): FitPicture {
  const y = (value: number) => height * (1 - (value - scale.low) / (scale.high - scale.low))
  const marks = data.map(({ observed, margin, fitted }, at) => ({
    x: (width * (at + 0.5)) / data.length,
    observed: y(observed),
    low: y(observed - margin),
    high: y(observed + margin),
    fitted: y(fitted),
  }))
  const step = roundStep(scale.high - scale.low, 4)
  const count = Math.round((scale.high - scale.low) / step)
  const ticks = Array.from({ length: count + 1 }, (_, tick) => {
    const value = Number((scale.low + tick * step).toPrecision(12))
    return { value, y: y(value) }
  })
  const line = marks.map(({ x, fitted }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${fitted.toFixed(1)}`)
  return { marks, line: line.join(''), ticks }
}
