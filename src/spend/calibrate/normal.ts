import { exp } from '../../calibration/exact.ts'

const ABOVE = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
]

const BELOW = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
]

/** Probability that a standard normal number is at most x, to about 15 digits (Hart 1968, as given by West 2005). */
export function normalCdf(x: number): number {
  const size = Math.abs(x)
  const tail = size > 37 ? 0 : upperTail(size)
  return x > 0 ? 1 - tail : tail
}

function upperTail(size: number): number {
  const height = exp((-size * size) / 2)
  if (size < 7.07106781186547) return (height * polynomial(ABOVE, size)) / polynomial(BELOW, size)
  const fraction = size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))))
  return height / fraction / 2.506628274631
}

const polynomial = (factors: readonly number[], x: number): number =>
  factors.reduce((total, factor) => total * x + factor, 0)
