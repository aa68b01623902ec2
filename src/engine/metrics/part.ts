/** A part of a whole (0–1); NaN, a gap, when there is no whole. */
export function part(of: number, whole: number): number {
  return whole > 0 ? of / whole : NaN
}
