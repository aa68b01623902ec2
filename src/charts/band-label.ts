/** A label's place: the end of its text that `x` (px) is. */
export interface LabelPlace {
  readonly anchor: 'start' | 'middle' | 'end'
  readonly x: number
}

/** Air between a label and the target's line (px). */
const BESIDE = 6

/**
 * Where the label of a band stands: over its middle, or from its end where it lies at the side of the picture; and
 * beside the target's line where that would run through it, on the side that has more of the band if there is room.
 *
 * @param band ends of the band (px).
 * @param line the target (px).
 * @param size width of the label and of the picture (px).
 */
export function bandLabel(
  { from, to }: { readonly from: number; readonly to: number },
  line: number,
  { label, picture }: { readonly label: number; readonly picture: number }
): LabelPlace {
  const middle = (from + to) / 2
  const usual: LabelPlace =
    middle < picture * 0.25
      ? { anchor: 'start', x: from }
      : middle > picture * 0.75
        ? { anchor: 'end', x: to }
        : { anchor: 'middle', x: middle }
  const left = usual.x - { start: 0, middle: label / 2, end: label }[usual.anchor]
  if (line < left - BESIDE || line > left + label + BESIDE) return usual
  const before: LabelPlace = { anchor: 'end', x: Math.min(to + label, line - BESIDE) }
  const after: LabelPlace = { anchor: 'start', x: Math.max(from, line + BESIDE) }
  const fitsBefore = before.x - label >= 0
  const fitsAfter = after.x + label <= picture
  if (fitsBefore === fitsAfter) return line < middle ? after : before
  return fitsBefore ? before : after
}
