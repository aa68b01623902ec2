import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../src/engine/real/normal-quantile.ts'

/** Quantiles computed to 25 digits. */
const KNOWN: [probability: number, quantile: number][] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-12, -7.034483825301132],
  [1e-10, -6.361340902404057],
  [1e-6, -4.753424308822899],
  [0.001, -3.0902323061678136],
  [0.01, -2.326347874040841],
  [0.05, -1.6448536269514726],
  [0.075, -1.439531470938456],
  [0.1, -1.2815515655446004],
  [0.25, -0.6744897501960817],
  [0.4, -0.2533471031357997],
  [0.499, -0.002506630899571766],
  [0.6, 0.2533471031357997],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446006],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400538],
  [0.99, 2.3263478740408408],
  [0.999, 3.090232306167813],
  [0.999999, 4.753424308817087],
]

describe('normalQuantile', () => {
  it('is within 2^-49 of known quantiles', () => {
    for (const [probability, quantile] of KNOWN) {
      expect(Math.abs(normalQuantile(probability) / quantile - 1)).toBeLessThan(2 ** -49)
    }
  })

  it('is odd about one half', () => {
    expect(normalQuantile(0.5)).toBe(0)
    for (let i = 1; i < 512; i++) expect(normalQuantile(i / 1024)).toBe(-normalQuantile(1 - i / 1024))
  })

  it('increases, also where one approximation takes over from the next', () => {
    for (const joint of [0.075, 0.925, 1.3887943864964021e-11]) {
      for (let i = -50; i < 50; i++) {
        const [lower, upper] = [joint * (1 + i * 1e-12), joint * (1 + (i + 1) * 1e-12)]
        expect(normalQuantile(upper)).toBeGreaterThan(normalQuantile(lower))
      }
    }
  })

  it('has the usual limits', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(NaN)]).toEqual([NaN, NaN, NaN])
  })
})
