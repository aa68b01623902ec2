import type { LeverId } from '../../../src/engine/index.ts'

export interface Expected {
  /** Metric, share and year; the side only where it is not "at least". */
  readonly ask?: readonly [who: string, share: number, year?: number, side?: 'atMost']
  /** Lever and value; a ramp by its last value. */
  readonly rules?: Readonly<Partial<Record<LeverId, number>>>
  /** Phrases that wait for an answer, by how they begin. */
  readonly open?: readonly string[]
}

/** Motions as councils, campaigns and laws write them, with what they say: those that the reader was made with. */
export const MOTIONS: readonly (readonly [text: string, expected: Expected])[] = [
  [
    'At least 25% local and by 2028, contracts below 50,000 straight to accredited co-ops',
    { ask: ['local', 0.25, 2028], rules: { directAwardThreshold: 50_000 } },
  ],
  ['Reserve 25% of contracts for local firms', { rules: { 'setAside.local': 0.25 } }],
  ['Set aside 10% of all contracts for women-owned businesses', { rules: { 'setAside.womenLed': 0.1 } }],
  ['Ring-fence a fifth of spending for cooperatives', { rules: { 'setAside.cooperative': 0.2 } }],
  ['15 per cent of contracts to be reserved for small firms', { rules: { 'setAside.small': 0.15 } }],
  [
    '30% of contracts must be set aside for minority-owned firms',
    { rules: { 'setAside.minorityOwned': 0.3 } },
  ],
  ['A 20% set-aside for SMEs', { rules: { 'setAside.small': 0.2 } }],
  ['A set-aside of 12.5% for cooperatives', { rules: { 'setAside.cooperative': 0.125 } }],
  ['A quota of 30% of food for family farms', { rules: { familyFarmShare: 0.3 } }],
  ['The family farm quota of 30%', { rules: { familyFarmShare: 0.3 } }],
  ['An organic quota of 60%', { rules: { organicTarget: 0.6 } }],
  ['Reserve for local suppliers at least 40% of contracts', { rules: { 'setAside.local': 0.4 } }],
  ['Earmark at least a third of the budget for small businesses', { rules: { 'setAside.small': 0.333333 } }],
  ['All contracts below €30,000 to be reserved for small businesses', { rules: { reserveBelow: 30_000 } }],
  ['Reserve all contracts under 100k for local firms', { rules: { reserveBelow: 100_000 } }],
  [
    'Contracts worth less than €214,904 are reserved to suppliers of the county',
    { rules: { reserveBelow: 214_904 } },
  ],
  ['Below €20,000, contracts are reserved for local firms', { rules: { reserveBelow: 20_000 } }],
  ['Reserve every contract up to 1.5 million for SMEs', { rules: { reserveBelow: 1_500_000 } }],
  ['Direct awards to cooperatives below €40k', { rules: { directAwardThreshold: 40_000 } }],
  ['Buy directly from cooperatives below 15,000 euros', { rules: { directAwardThreshold: 15_000 } }],
  [
    'Contracts under 25,000 may be awarded directly to social enterprises',
    { rules: { directAwardThreshold: 25_000 } },
  ],
  ['No tender needed below €10,000', { rules: { directAwardThreshold: 10_000 } }],
  ['Raise the direct award threshold to 40,000 euros', { rules: { directAwardThreshold: 40_000 } }],
  ['Raise the tender threshold from €20,000 to €60,000', { rules: { directAwardThreshold: 60_000 } }],
  ['Purchases below 5,000 without a tender', { rules: { directAwardThreshold: 5_000 } }],
  ['Award contracts below €30,000 directly to local firms', { rules: { directAwardThreshold: 30_000 } }],
  ['A 10% price preference for women-led firms', { rules: { pricePreference: 0.1 } }],
  ['5% bid discount for local bidders', { rules: { pricePreference: 0.05 } }],
  ['A margin of preference of 10% for small firms', { rules: { pricePreference: 0.1 } }],
  ['Give local firms a preference of 5%', { rules: { pricePreference: 0.05 }, open: ['give local firms'] }],
  ['20% of marks for social value', { rules: { socialWeight: 0.2 } }],
  ['Social value weighs at least 15%', { rules: { socialWeight: 0.15 } }],
  ['Social criteria count for 30% of the score', { rules: { socialWeight: 0.3 } }],
  ['Give 10% of the evaluation to social value', { rules: { socialWeight: 0.1 } }],
  ['Pay suppliers within 30 days', { rules: { paymentDays: 30 } }],
  ['All invoices to be paid within twenty days', { rules: { paymentDays: 20 } }],
  ['Small firms are paid in 10 working days', { rules: { paymentDays: 10 } }],
  ['15-day payment terms', { rules: { paymentDays: 15 } }],
  ['Prompt payment', { open: ['prompt payment'] }],
  ['Abolish bid bonds for small firms', { rules: { bidGuarantee: 0 } }],
  ['Bid guarantees of at most 1%', { rules: { bidGuarantee: 0.01 } }],
  ['Divide large contracts into lots', { rules: { lotSplit: 1 } }],
  ['Half of large contracts split into lots', { rules: { lotSplit: 0.5 } }],
  [
    'Split contracts above 500,000 into lots of at most 100,000',
    { rules: { lotSplit: 1, lotAbove: 500_000, lotSize: 100_000 } },
  ],
  ['Contracts over €200,000 shall be divided into lots', { rules: { lotSplit: 1, lotAbove: 200_000 } }],
  ['Break up contracts into lots of up to €50,000', { rules: { lotSplit: 1, lotSize: 50_000 } }],
  [
    'Winners subcontract at least 20% of the value to minority-owned firms',
    { rules: { subcontractGoal: 0.2 } },
  ],
  ['25% of each contract to be subcontracted to local firms', { rules: { subcontractGoal: 0.25 } }],
  ['A subcontracting goal of 30%', { rules: { subcontractGoal: 0.3 } }],
  ['Bring half of cleaning in-house', { rules: { inHouse: 0.5 } }],
  ['Insource 20% of services', { rules: { inHouse: 0.2 } }],
  ['Allow 30% more for organic food', { rules: { organicPremium: 0.3 } }],
  ['30% local by 2030', { ask: ['local', 0.3, 2030] }],
  ['At least 40% of spending with small and medium-sized firms by 2031', { ask: ['small', 0.4, 2031] }],
  ['At most 20% with women-led firms by 2030', { ask: ['womenLed', 0.2, 2030, 'atMost'] }],
  ['A third of the budget goes to local suppliers within three years', { ask: ['local', 0.333333, 2029] }],
  ['30% of food must come from family farms by 2029', { ask: ['familyFarm', 0.3, 2029] }],
  [
    'At least 40% with SMEs by 2031. Divide large contracts into lots. Pay within 20 days.',
    { ask: ['small', 0.4, 2031], rules: { lotSplit: 1, paymentDays: 20 } },
  ],
  [
    '30% local by 2030; direct awards to cooperatives below €40k; prompt payment',
    { ask: ['local', 0.3, 2030], rules: { directAwardThreshold: 40_000 }, open: ['prompt payment'] },
  ],
  [
    'At least 25% local by 2028 and at least 10% cooperative by 2030',
    { ask: ['local', 0.25, 2028], open: ['at least 10% cooperative'] },
  ],
  [
    'Reserve 20% of contracts for small firms, give a 5% price preference, and pay within 14 days',
    { rules: { 'setAside.small': 0.2, pricePreference: 0.05, paymentDays: 14 } },
  ],
  [
    'The council will reserve 10% of contracts for cooperatives and divide large contracts into lots',
    { rules: { 'setAside.cooperative': 0.1, lotSplit: 1 } },
  ],
  ['Below-threshold contracts reserved for local firms', { open: ['below-threshold'] }],
  [
    'All contracts below £30,000 to be reserved for small businesses',
    { open: ['all contracts below £30,000'] },
  ],
  ['Reserve 20% of contracts for good people', { open: ['reserve 20%'] }],
  ['Pay suppliers within 900 days', { open: ['pay suppliers within 900'] }],
  ['Build a new town hall', { open: ['build a new town hall'] }],
  ['Help cooperatives to bid', { open: ['help cooperatives to bid'] }],
]
