import { parseScenario, type Scenario } from '../../src/scenario/index.ts'

/** A small place with two traits, a law and three policies, as a file would hold it. */
export function townFile(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'town',
    title: 'A town',
    place: { name: 'Town', country: 'ZZ' },
    currency: 'EUR',
    startYear: 2020,
    years: 8,
    groups: [
      {
        id: 'farms',
        name: 'Farms',
        traits: ['familyFarm', 'local'],
        capacityPerYear: 1e6,
        relativeCost: 1.1,
        entry: 0.3,
      },
      { id: 'others', name: 'Others', traits: [], capacityPerYear: 5e6, relativeCost: 1, entry: 0.8 },
    ],
    categories: [
      { id: 'food', name: 'Food', tendersPerYear: 20, medianValue: 1e5, valueSpread: 2, meanBids: 3 },
    ],
    focus: { metric: 'share.trait.familyFarm', year: 2025, target: 0.25 },
    levers: {
      main: [
        'familyFarmShare',
        'access',
        'paymentDays',
        'lotSplit',
        'pricePreference',
        'directAwardThreshold',
      ],
      ranges: {
        directAwardThreshold: { max: 100000, step: 1000 },
        familyFarmShare: { max: 0.5, step: 0.05 },
      },
    },
    policies: {
      baseline: { name: 'Rules of today', levers: { paymentDays: 60, directAwardThreshold: 8000 } },
      reform: {
        name: 'Farms first',
        levers: { familyFarmShare: { from: 0.1, to: 0.3, startYear: 2021, endYear: 2024 }, access: 0.5 },
      },
      'quota-alone': { name: 'Quota alone', levers: { familyFarmShare: 0.3 } },
    },
    ...change,
  }
}

export function parsed(json: unknown): Scenario {
  const result = parseScenario(json)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.scenario
}

export const town: Scenario = parsed(townFile())
