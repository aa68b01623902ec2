/** Ends of the room that a label may take (px). */
export interface Room {
  readonly left: number
  readonly right: number
}

/** Where a label that should stand over `x` has its middle, so that none of it is outside the room. */
export function labelWithin(x: number, wide: number, { left, right }: Room): number {
  return Math.max(left + wide / 2, Math.min(x, right - wide / 2))
}

/** The same over a plot; where that is narrower than the label, over what stands beside it too. */
export function labelOver(x: number, wide: number, plot: Room, whole: Room): number {
  return labelWithin(x, wide, wide <= plot.right - plot.left ? plot : whole)
}

/**
 * The same for a label that a line must not run through: it stands beside the line then, on the side of `x` if there is
 * room, else on the other; where there is room on neither it is crossed.
 *
 * @param air between the label and the line.
 */
export function labelBeside(x: number, wide: number, line: number, room: Room, air: number): number {
  const at = labelWithin(x, wide, room)
  const gap = wide / 2 + air
  if (Math.abs(line - at) >= gap) return at
  const fitsLeft = line - gap - wide / 2 >= room.left
  const fitsRight = line + gap + wide / 2 <= room.right
  if (fitsLeft && (!fitsRight || x <= line)) return line - gap
  return fitsRight ? line + gap : at
}
