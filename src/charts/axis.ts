const STEPS = [1, 2, 5, 10]

/** The roundest step that cuts `span` into at most `pieces`. */
export function roundStep(span: number, pieces: number): number {
  const raw = span / Math.max(1, pieces)
  const scale = 10 ** Math.floor(Math.log10(raw))
  return (STEPS.find((step) => step * scale >= raw * (1 - 1e-9)) ?? 10) * scale
}

/** Ticks from 0 to `max` (inclusive where it falls on one), at most `pieces` + 1. */
export function ticksTo(max: number, pieces: number): number[] {
  const step = roundStep(max, pieces)
  const count = Math.floor(max / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, tick) => Number((tick * step).toPrecision(12)))
}

/** A share axis never ends below this: 1 in 20 of spending. */
const SHORTEST = 0.05
/** Room after the highest value, so that a dot does not stand on the edge. */
const SPARE = 1.08

/**
 * The round end of a share axis that starts at 0: the same values always give the same axis.
 *
 * @param highest the highest value to show (share, 0–1).
 */
export function axisEnd(highest: number): number {
  const padded = Math.min(1, Math.max(SHORTEST, highest * SPARE))
  const step = roundStep(padded, 8)
  return Math.min(1, Number((Math.ceil(padded / step - 1e-9) * step).toPrecision(12)))
}
