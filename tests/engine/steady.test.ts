import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { Model, Policy } from '../../src/engine/index.ts'
import { parseScenario, toModel, toPolicy } from '../../src/scenario/index.ts'
import { category, group, model } from './support/model.ts'
import { mean } from './support/numbers.ts'
import { simulate } from './support/simulation.ts'

vi.setConfig({ testTimeout: 240_000 })

const YEARS = 20

/** Mean bids of the last five years over those of the calibration year, less 1. */
function drift(scene: Model, runs: number, baseline: Policy['levers'] = {}): number {
  const found = simulate({ ...scene, years: YEARS }, [baseline], { baseline, runs, fixed: false })
  const late = mean([15, 16, 17, 18, 19].map((year) => found.mean(0, 'bids.mean', year)))
  return late / found.mean(0, 'bids.mean', 0) - 1
}

/** Groups that grow, learn and lose firms unevenly. */
const uneven = (steadyMarket: number) =>
  model({
    groups: [
      group('large', {
        capacityPerYear: 300,
        relativeCost: 0.95,
        relativeCostFloor: 0.93,
        growthPerYear: 0.01,
        serves: { works: 1 },
      }),
      group('small', {
        capacityPerYear: 100,
        growthPerYear: 0.06,
        relativeCost: 1.05,
        relativeCostFloor: 0.95,
        entry: 0.3,
        serves: { works: 1 },
      }),
    ],
    categories: [category({ valueSpread: 2, bidDispersion: 6, realGrowthPerYear: 0.01 })],
    mechanisms: {
      steadyMarket,
      ordersLed: 1,
      learningRate: 0.1,
      growthAfterWinning: 0.25,
      growthNoise: 0.05,
      maxGrowth: 0.4,
      maxShrink: 0.4,
    },
  })

describe('under today’s rules', () => {
  it('bids stay within 5% of the calibration year for twenty years, with growth, learning and uneven groups', () => {
    expect(Math.abs(drift(uneven(1), 30))).toBeLessThan(0.05)
  })

  it('they drift where the market is not held steady', () => {
    expect(drift(uneven(0), 30)).toBeGreaterThan(0.05)
  })

  it.each([
    ['sao-paulo-school-meals', 40],
    ['your-town', 20],
    ['kerala-labour-cooperatives', 10],
  ])('%s keeps its bids without a trend', (id, runs) => {
    const file = new URL(`../../scenarios/${id}.json`, import.meta.url)
    const result = parseScenario(JSON.parse(readFileSync(file, 'utf8')))
    if (!result.ok) throw new Error(`${id} is not valid`)
    const scene = toModel(result.scenario)
    const still = { ...scene, mechanisms: { ...scene.mechanisms, bidDrift: { value: 0 } } }
    expect(Math.abs(drift(still, runs, toPolicy(result.scenario, 'baseline').levers))).toBeLessThan(0.05)
  })
})
