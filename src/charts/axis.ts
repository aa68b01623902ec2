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

/** Share of the axis under which it looks empty and may shrink. */
const EMPTY = 0.45
/** A share axis never ends below this: 1 in 20 of spending. */
const SHORTEST = 0.05

/**
 * The end of a share axis that starts at 0: it grows when `needed` no longer fits and shrinks only when mostly empty,
 * so that small changes leave the picture where it is.
 *
 * @param needed the highest value to show (share, 0–1).
 * @param current the axis end on screen, 0 when there is none.
 */
export function axisEnd(needed: number, current: number): number {
  const fits = needed <= current * (1 + 1e-9) && needed >= current * EMPTY
  if (current > 0 && fits) return current
  const padded = Math.min(1, Math.max(SHORTEST, needed * 1.08))
  const step = roundStep(padded, 8)
  return Math.min(1, Number((Math.ceil(padded / step - 1e-9) * step).toPrecision(12)))
}
