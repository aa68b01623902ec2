import {
  MECHANISM_IDS,
  type MechanismId,
  prepare,
  simulateRuns,
  tendersPlayed,
  type Group,
  type Model,
  type Policy,
} from '../../src/engine/index.ts'

/**
 * The engine's static path, timed: one category, open competition, five groups, no feedback, as in static-kernel.c.
 * Prints nanoseconds per tender, the least of `reps` runs. A third argument names another path that tenders take.
 */
const [runs = 4, reps = 20] = process.argv.slice(2, 4).map(Number)

/** Rules under which tenders take each path; the last three groups, a fifth of all, are those favoured. */
const PATHS: Readonly<Record<string, Policy['levers']>> = {
  plain: {},
  uneven: { pricePreference: 0.05 },
  reserved: { 'setAside.small': 0.3 },
  direct: { directAwardThreshold: 60_000 },
  calls: { familyFarmShare: 0.3 },
}
const levers = PATHS[process.argv[4] ?? 'plain']
if (!levers) throw new Error(`path: must be one of ${Object.keys(PATHS).join(', ')}`)

const certain = (value: number) => ({ value })
const spending = 8.3e8

function group(id: string, share: number, cost: number, entry: number, limit: number): Group {
  return {
    id,
    traits: share < 0.2 ? ['small', 'familyFarm'] : [],
    firms: certain(10),
    capacityPerYear: certain(1.5 * spending * share),
    relativeCost: certain(cost),
    relativeCostFloor: certain(cost),
    contractLimit: certain(limit),
    entry: certain(entry),
    growthPerYear: certain(0),
    localRecirculation: certain(0.4),
    jobsPerMillion: certain(10),
    formalJobShare: certain(1),
    socialScore: certain(0),
    deliveryFailure: certain(0),
    workingCapitalMonths: certain(6),
    exitRate: certain(0),
    userFeeShare: certain(0),
    inKindShare: certain(0),
    stretch: certain(0),
    unitCost: certain(0),
  }
}

/** Mechanisms that are not switched off: firms respond to reservations and preferences. */
const AT_WORK: Partial<Record<MechanismId, number>> = {
  inHouseCost: 1,
  compliance: 1,
  entryResponse: 0.6,
  bargainingShare: 0.5,
}

const model: Model = {
  id: 'static-kernel',
  startYear: 2020,
  years: 10,
  groups: [
    group('a', 0.5, 0.95, 0.7, 2e7),
    group('b', 0.28, 1, 0.5, 1e7),
    group('c', 0.198, 1.06, 0.07, 3e6),
    group('d', 0.02, 1.26, 0.07, 3e6),
    group('e', 0.002, 1.3, 0.05, 1e6),
  ],
  categories: [
    {
      id: 'all',
      tendersPerYear: certain(1600),
      medianValue: certain(60_000),
      valueSpread: certain(7.389),
      meanBids: certain(2.9),
      bidDispersion: certain(8),
      attractiveness: certain(2),
      ceiling: certain(1.08),
      estimate: certain(1),
      contractYears: 1,
      realGrowthPerYear: certain(0),
      organicSupply: false,
      reservable: true,
      reservedPricing: 'competed',
      directPricing: 'posted',
      minBids: 1,
      reservedForms: { familyFarm: 'call' },
    },
  ],
  mechanisms: Object.fromEntries(
    MECHANISM_IDS.map((id) => [id, certain(AT_WORK[id] ?? 0)])
  ) as Model['mechanisms'],
  eligibility: {
    directAward: ['small'],
    pricePreference: ['small'],
    access: [],
    support: [],
    label: [],
    reserveBelow: [],
    subcontractGoal: [],
  },
}

const baseline = { id: 'baseline', levers: {} }
const policies = [{ id: 'path', levers }]
const prepared = prepare({ model, baseline, policies, seed: 1, fixed: true, feedback: false })
simulateRuns(prepared, [0], 0, 40)
let best = Infinity
for (let rep = 0; rep < reps; rep++) {
  const before = tendersPlayed(prepared)
  const start = performance.now()
  simulateRuns(prepared, [0], 0, runs)
  best = Math.min(best, ((performance.now() - start) * 1e6) / (tendersPlayed(prepared) - before))
}
console.log(best.toFixed(2))
