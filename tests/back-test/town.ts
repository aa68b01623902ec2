import { parseScenario, type Scenario } from '../../src/scenario/index.ts'

const share = {
  metric: 'share.trait.local',
  policy: 'reform',
  unit: 'share',
  grade: 'B',
  source: 'town-report',
}

/** A small place whose targets are: one that futures hit, one far too high for them, one that must fail. */
export const testedTown = {
  id: 'tested-town',
  title: 'A tested town',
  currency: 'EUR',
  startYear: 2020,
  years: 3,
  groups: [
    { id: 'big-firms', name: 'Big firms', capacityPerYear: { value: 9e6, low: 6e6, high: 12e6 } },
    { id: 'local-firms', name: 'Local firms', traits: ['local'], capacityPerYear: 3e6 },
  ],
  categories: [{ id: 'repairs', name: 'Repairs', tendersPerYear: 10, medianValue: 150_000 }],
  policies: {
    baseline: { name: "Today's rules" },
    reform: { name: 'A third | for local firms', levers: { 'setAside.local': 0.33 } },
  },
  backTests: [
    { ...share, id: 'near', year: 2021, observed: 0.4, tolerance: 0.3 },
    { ...share, id: 'far', year: 2022, observed: 0.99, tolerance: 0.001, note: 'Counted by hand.' },
    {
      ...share,
      id: 'never',
      metric: 'spend.trait.local',
      policy: 'baseline',
      year: 2020,
      observed: 0,
      tolerance: 1,
      unit: 'currency',
      mustFail: true,
    },
  ],
  evidence: [{ id: 'town-report', title: 'Report', publisher: 'Town hall', year: 2023 }],
}

export function parsedTown(change: object = {}): Scenario {
  const result = parseScenario({ ...testedTown, ...change })
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.scenario
}
