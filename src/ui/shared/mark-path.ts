import type { Letter } from '../../state/session-view.ts'

/**
 * The mark of a proposal as a path around the origin: A a circle, B a square, C a triangle. Today's rules have none of
 * their own: a diamond, drawn open.
 *
 * @param size side of the square that it fills (px).
 */
export function markPath(letter: Letter | undefined, size: number): string {
  const r = size / 2
  const at = (value: number) => Number(value.toFixed(2))
  switch (letter) {
    case 'A':
      return `M${at(-r)} 0a${at(r)} ${at(r)} 0 1 0 ${at(size)} 0a${at(r)} ${at(r)} 0 1 0 ${at(-size)} 0z`
    case 'B': {
      // A square as high as a circle looks larger.
      const side = at(0.92 * r)
      return `M${-side} ${-side}H${side}V${side}H${-side}z`
    }
    case 'C':
      return `M0 ${at(-r)}L${at(r)} ${at(0.9 * r)}H${at(-r)}z`
    case undefined:
      return `M0 ${at(-r)}L${at(r)} 0L0 ${at(r)}L${at(-r)} 0z`
  }
}
