/** The 97.5% point of the standard normal distribution. */
const Z = 1.959963984540054

/**
 * The score interval of a share at 95%: where the chance lies after `hits` out of `runs` (Wilson 1927). Unlike the usual
 * ± it stays within 0–1 and does not shrink to a point when all or none hit.
 *
 * @throws RangeError when `hits` is not a whole number from 0 to `runs`, or there are no runs.
 */
export function wilson(hits: number, runs: number): { readonly low: number; readonly high: number } {
  if (!(Number.isInteger(hits) && Number.isInteger(runs) && runs > 0 && hits >= 0 && hits <= runs))
    throw new RangeError(`hits: ${hits} of ${runs}, must be whole and within the runs`)
  const share = hits / runs
  const z2 = (Z * Z) / runs
  const centre = (share + z2 / 2) / (1 + z2)
  const half = (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / runs + z2 / (4 * runs))
  return { low: hits === 0 ? 0 : centre - half, high: hits === runs ? 1 : centre + half }
}
