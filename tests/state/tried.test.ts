import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SeriesSummary } from '../../src/engine/index.ts'
import { parseScenario, type Scenario } from '../../src/scenario/index.ts'
import { changesOf } from '../../src/state/proposal.ts'
import { elsewhere, elsewhereBand, factsUnder, triedHere } from '../../src/state/tried.ts'

function place(id: string): Scenario {
  const file = new URL(`../../scenarios/${id}.json`, import.meta.url)
  const result = parseScenario(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.ok) throw new Error(`${id} is not valid`)
  return result.scenario
}

const scenario = place('sao-paulo-school-meals')
const here = { scenario, ownPlace: false }
const METRIC = 'share.trait.familyFarm'
const reform = changesOf(scenario, 'reform')
const series = {
  unit: 'share',
  p10: [0.1, 0.1],
  p50: [0.2, 0.2],
  p90: [0.3, 0.4],
} as unknown as SeriesSummary

describe('how a place was tried on the past', () => {
  it('counts each of its reported facts, and names those outside', () => {
    const tried = triedHere(here)
    expect(tried?.all).toBe(scenario.backTests.length)
    expect(tried?.inside).toBe(scenario.backTests.length - (tried?.misses.length ?? 0))
  })

  it('says nothing of a place without facts, nor of one of the user’s own under the same id', () => {
    expect(triedHere({ scenario: { ...scenario, id: 'elsewhere' }, ownPlace: false })).toBeNull()
    expect(triedHere({ scenario, ownPlace: true })).toBeNull()
  })
})

describe('the wider range', () => {
  it('holds the range in every year, for shares and payments only', () => {
    const band = elsewhereBand(here, METRIC, series)
    expect(band?.low.every((low, year) => low < (series.p10[year] ?? 0))).toBe(true)
    expect(band?.high.every((high, year) => high > (series.p90[year] ?? 0))).toBe(true)
    expect(elsewhereBand(here, 'need.unmet.share', series)).toBeNull()
    expect(elsewhere(here, 'price.index', { ...series, unit: 'ratio' }, 0)).toBeNull()
  })

  it('is that of all places for a place that nobody knows', () => {
    const own = elsewhere({ scenario, ownPlace: true }, METRIC, series, 0)
    expect(own).toEqual(
      elsewhere({ scenario: { ...scenario, id: 'other' }, ownPlace: false }, METRIC, series, 0)
    )
  })
})

describe('reported facts', () => {
  const years = (changes: Parameters<typeof factsUnder>[2]) =>
    factsUnder(scenario, METRIC, changes).map(({ year }) => year)

  it('stand over the rules under which they happened', () => {
    const all = scenario.backTests.filter(({ metric }) => metric === METRIC).map(({ year }) => year)
    expect(years(reform)).toEqual(all.sort((a, b) => a - b))
  })

  it('are not drawn over other rules', () => {
    expect(years({})).toEqual([])
    expect(years({ ...reform, pricePreference: 0.07 })).toEqual([])
  })

  it('stay for the years before rules part', () => {
    const later = {
      ...reform,
      'setAside.local': {
        steps: [
          { year: 2012, value: 0 },
          { year: 2016, value: 0.5 },
        ],
      },
    }
    expect(years(later)).toEqual(years(reform).filter((year) => year < 2016))
  })
})
