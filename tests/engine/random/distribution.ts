/** Kolmogorov's distance between a sample and a distribution function, times √n: above 1.95 once in a thousand. */
export function distance(sample: Float64Array, distribution: (x: number) => number): number {
  const sorted = sample.slice().sort()
  const n = sorted.length
  let most = 0
  sorted.forEach((x, i) => {
    const p = distribution(x)
    most = Math.max(most, (i + 1) / n - p, p - i / n)
  })
  return most * Math.sqrt(n)
}

/** Mean, variance and lag-1 correlation of a sample. */
export function moments(sample: Float64Array): { mean: number; variance: number; lag1: number } {
  const n = sample.length
  const mean = sample.reduce((sum, x) => sum + x, 0) / n
  let square = 0
  let product = 0
  let previous = 0
  for (const x of sample) {
    square += (x - mean) ** 2
    product += (x - mean) * previous
    previous = x - mean
  }
  return { mean, variance: square / n, lag1: product / square }
}

/** The standard normal distribution function, by Simpson's rule in steps of at most 0.01. */
export function normalDistribution(x: number): number {
  return 0.5 + integral((t) => Math.exp(-0.5 * t * t) / Math.sqrt(2 * Math.PI), 0, x)
}

function integral(f: (t: number) => number, from: number, to: number): number {
  const steps = 2 * Math.ceil(Math.abs(to - from) / 0.02 + 1)
  const h = (to - from) / steps
  let sum = f(from) + f(to)
  for (let i = 1; i < steps; i++) sum += f(from + i * h) * (i % 2 === 1 ? 4 : 2)
  return (sum * h) / 3
}

/** The gamma distribution function, by its power series; x and shape up to about 100. */
export function gammaDistribution(shape: number, logGammaOfShape: number): (x: number) => number {
  return (x) => {
    if (x <= 0) return 0
    let term = Math.exp(shape * Math.log(x) - x - logGammaOfShape) / shape
    let sum = 0
    for (let n = 1; term > 1e-17 * sum || n < x; n++) {
      sum += term
      term *= x / (shape + n)
    }
    return sum
  }
}
