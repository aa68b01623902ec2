/** The number at a place of a list. */
export function at(list: ArrayLike<number>, i: number): number {
  const x = list[i]
  if (x === undefined) throw new RangeError(`place ${i}, must be below ${list.length}`)
  return x
}

export const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((total, x) => total + x, 0)

export const mean = (list: ArrayLike<number>): number => sum(list) / list.length

/** Integral of f by Simpson's rule. */
export function integral(f: (x: number) => number, from: number, to: number, pairs = 2000): number {
  const h = (to - from) / (2 * pairs)
  let total = f(from) + f(to)
  for (let i = 1; i < 2 * pairs; i++) total += f(from + i * h) * (i % 2 === 1 ? 4 : 2)
  return (total * h) / 3
}

/** Mean of f over the standard normal distribution. */
export const meanOverNormal = (f: (z: number) => number): number =>
  integral((z) => (f(z) * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI), -9, 9)

/** Chance that a Poisson number of this mean is at least n. */
export function poissonAtLeast(n: number, mu: number): number {
  let term = Math.exp(-mu)
  let less = 0
  for (let i = 0; i < n; i++) {
    less += term
    term *= mu / (i + 1)
  }
  return 1 - less
}
