import type { Format } from '../messages/format.ts'

/** A range of shares as text; one that is zero at both ends is plainly 0%. */
export function rangeText(
  format: Format,
  { low, high }: { readonly low: number; readonly high: number }
): string {
  return low === 0 && high === 0 ? format.chosenShare(0) : format.range(low, high)
}
