import type { Expected } from './motions.ts'

/** Motions that the reader had not seen: each was read once before anything was mended. */
export const KEPT_ASIDE: readonly (readonly [text: string, expected: Expected])[] = [
  // Thirty that were written after the reader and read once before it was mended: none was read wrongly, twenty whole.
  [
    'This council calls on officers to ensure that no less than 35% of procurement spend is with SMEs by March 2029.',
    { ask: ['small', 0.35, 2029] },
  ],
  [
    'A minimum of 30 per cent of the value of school meal purchases shall be from family farming.',
    { ask: ['familyFarm', 0.3], open: ['school'] },
  ],
  [
    'Contracts with an estimated value below €50,000 shall be reserved for micro and small enterprises.',
    { rules: { reserveBelow: 50_000 } },
  ],
  [
    'Contracting authorities may award contracts up to €15,000 directly to accredited cooperatives.',
    { rules: { directAwardThreshold: 15_000 } },
  ],
  [
    'That the Council set a target of spending 60% of its budget with local businesses by the end of 2030.',
    { ask: ['local', 0.6, 2030] },
  ],
  [
    'Increase spend with minority-owned firms from 8% to 15% by 2029.',
    { ask: ['minorityOwned', 0.15, 2029] },
  ],
  [
    'All tenders above €1 million must be divided into lots.',
    { rules: { lotSplit: 1, lotAbove: 1_000_000 } },
  ],
  [
    'Require winners of contracts to subcontract 15% to local SMEs.',
    { rules: { subcontractGoal: 0.15 }, open: ['require winners'] },
  ],
  ['A 10 percentage point preference for worker co-operatives.', { rules: { pricePreference: 0.1 } }],
  ['Award at least 20% of tender points for social value.', { rules: { socialWeight: 0.2 } }],
  [
    'Pay every valid invoice from a small business within 14 days of receipt.',
    { rules: { paymentDays: 14 } },
  ],
  ['Remove performance bonds for contracts with cooperatives.', { rules: { bidGuarantee: 0 } }],
  ['Half of all fruit should be organic by 2028.', { ask: ['organic', 0.5, 2028], open: ['fruit'] }],
  [
    'Give a 7% bid preference to women-owned businesses starting in 2027.',
    { rules: { pricePreference: 0.07 } },
  ],
  [
    'Reserve 5% of the works budget for cooperatives in 2027, rising to 10% by 2029.',
    { rules: { 'setAside.cooperative': 0.1 } },
  ],
  ['Exempt purchases of less than €9,000 from tendering.', { rules: { directAwardThreshold: 9_000 } }],
  ['Make 25% of contracts available only to social enterprises.', { open: ['make 25%'] }],
  ['Local firms should win one in four contracts by 2028.', { ask: ['local.count', 0.25, 2028] }],
  [
    'Cap the share of contracts with a single bid at 20% by 2030.',
    { ask: ['bids.single.share', 0.2, 2030, 'atMost'] },
  ],
  ['Direct awards only up to €3,000.', { rules: { directAwardThreshold: 3_000 } }],
  ['Bring refuse collection back in-house.', { open: ['bring refuse collection'] }],
  ['Support small firms in bidding.', { open: ['support small firms in bidding'] }],
  [
    'Set aside contracts under €140,000 for suppliers based in the county.',
    { rules: { reserveBelow: 140_000 } },
  ],
  [
    'Buy at least 40% of food from local producers within five years, with a 15% price preference for local bidders.',
    { ask: ['local', 0.4, 2031], rules: { pricePreference: 0.15 } },
  ],
  ['We, the undersigned, want our city to buy local.', { open: ['we'] }],
  [
    'Break the cleaning contract into smaller lots of no more than €60,000 each.',
    { rules: { lotSplit: 1, lotSize: 60_000 } },
  ],
  [
    '10% of contracts for cooperatives, 20% for small firms.',
    { ask: ['cooperative.count', 0.1], open: ['20% for small firms'] },
  ],
  ['Social value to be weighted at 20%.', { rules: { socialWeight: 0.2 } }],
  ['Suppliers shall be paid no later than 15 days after delivery.', { rules: { paymentDays: 15 } }],
  ['Spend 5% of the budget with women-led firms.', { ask: ['womenLed', 0.05] }],
  ['Preserve 25% of contracts for local firms', { ask: ['local.count', 0.25], open: ['preserve'] }],
  ['The council will not reserve 25% of contracts for local firms', { open: ['not reserve 25%'] }],
  ['We are against a 10% price preference for women-led firms', { open: ['not a 10% price', 'are against'] }],
  [
    'Reserve 10% of contracts for cooperatives; reserve 20% of contracts for cooperatives',
    { rules: { 'setAside.cooperative': 0.1 }, open: ['reserve 20%'] },
  ],
  // Forty-eight that were written after that and read once before it was mended: four were read wrongly (the share of contracts by
  // value, a second figure for a second group, what stays in the local economy, whoever is to come first), and are right here.
  [
    'This Council resolves that at least 40% of its third-party spend go to SMEs and social enterprises by 2030.',
    { ask: ['small', 0.4, 2030], open: ['third-party social'] },
  ],
  [
    'That officers bring forward a plan to direct 20% of contracts by value to local and minority-owned businesses by 2029.',
    { ask: ['local+minorityOwned', 0.2, 2029], open: ['forward plan direct'] },
  ],
  [
    'At least 25% local and co-operative by 2028, contracts below 50,000 straight to accredited co-ops.',
    { ask: ['local+cooperative', 0.25, 2028], rules: { directAwardThreshold: 50_000 } },
  ],
  ['30% to women-led or minority-owned firms by 2031.', { ask: ['minorityOwned+womenLed', 0.3, 2031] }],
  [
    'Spend at least half of the school food budget with family farms and cooperatives within four years.',
    { ask: ['cooperative+familyFarm', 0.5, 2030], open: ['school'] },
  ],
  [
    'We ask the council to reserve a tenth of all contracts for co-operatives from 2027.',
    { rules: { 'setAside.cooperative': 0.1 } },
  ],
  [
    'Reserve 15% of contracts for local firms and 10% for co-operatives.',
    { rules: { 'setAside.local': 0.15, 'setAside.cooperative': 0.1 } },
  ],
  ['Contracts under €100,000 shall be reserved to local suppliers.', { rules: { reserveBelow: 100_000 } }],
  ['All procurements below €40,000 to be restricted to small firms.', { open: ['all procurements below'] }],
  [
    'Raise the threshold for direct awards to accredited suppliers to €75,000.',
    { open: ['direct awards to accredited', 'raise the threshold', '000'] },
  ],
  [
    'Let accredited cooperatives be awarded contracts of up to €60,000 without competition.',
    { rules: { directAwardThreshold: 60_000 }, open: ['let accredited'] },
  ],
  [
    'Give local bidders a 5% margin of preference.',
    { rules: { pricePreference: 0.05 }, open: ['give local bidders', 'of preference'] },
  ],
  [
    'Apply a price preference of 8% to bids from minority-owned businesses from 2028.',
    { rules: { pricePreference: 0.08 }, open: ['apply'] },
  ],
  [
    'Weight social value at a minimum of 20 per cent in all tenders.',
    { rules: { socialWeight: 0.2 }, open: ['in all tenders'] },
  ],
  ['Allocate 15 points out of 100 to social criteria.', { open: ['allocate 15 points'] }],
  ['Split contracts above €500,000 into lots.', { rules: { lotSplit: 1, lotAbove: 500_000 } }],
  [
    'Contracts worth more than €250,000 shall be divided into lots of at most €80,000.',
    { rules: { lotSplit: 1, lotAbove: 250_000 }, open: ['of at most €80,000'] },
  ],
  ['Pay all undisputed invoices within 10 days.', { rules: { paymentDays: 10 } }],
  ['Payment to small suppliers in 15 calendar days.', { rules: { paymentDays: 15 } }],
  ['Abolish bid guarantees for small firms.', { rules: { bidGuarantee: 0 } }],
  [
    'Require prime contractors to subcontract at least 20% of contract value to minority-owned firms.',
    { rules: { subcontractGoal: 0.2 }, open: ['require prime'] },
  ],
  [
    'A goal of 25% of all contracts to be subcontracted to small firms.',
    { rules: { subcontractGoal: 0.25 } },
  ],
  [
    'By 2032 all food served in schools shall be 60% organic.',
    { ask: ['organic', 0.6, 2032], open: ['served schools'] },
  ],
  [
    'Organic food target of 30% by 2028, 50% by 2030 and 80% by 2033.',
    { rules: { organicTarget: 0.3 }, open: ['80% by 2033', '2028, 50%'] },
  ],
  ['Allow a 20% price premium for organic food.', { rules: { organicPremium: 0.2 } }],
  [
    'Set aside 5% of contracts for women-led firms in 2027, 10% in 2028 and 15% from 2029.',
    { rules: { 'setAside.womenLed': 0.05 }, open: ['15% from 2029', '10% in 2028'] },
  ],
  [
    'The authority shall ensure that not less than 30% of its expenditure is with local enterprises by the end of 2031.',
    { ask: ['local', 0.3, 2031] },
  ],
  [
    'We demand: 1) 30% local by 2029; 2) payment in 20 days; 3) no bid bonds.',
    {
      ask: ['local', 0.3, 2029],
      rules: { paymentDays: 20, bidGuarantee: 0 },
      open: ['demand 1', '2)', '3)'],
    },
  ],
  [
    'No more than 25% of contracts with a single bid by 2030.',
    { ask: ['bids.single.share', 0.25, 2030, 'atMost'] },
  ],
  ['Keep at least 60% of spending in the local economy by 2032.', { ask: ['local.retained', 0.6, 2032] }],
  ['The share of contracts won by small firms must double.', { open: ['the share of contracts'] }],
  ['Insource cleaning and catering by 2029.', { open: ['insource', 'cleaning and catering'] }],
  ['Establish a programme to train and accredit local cooperatives.', { open: ['establish a programme'] }],
  ['Contracts shall run for at least four years.', { open: ['contracts shall run'] }],
  [
    'Limit the largest supplier to 30% of spending by 2030.',
    { ask: ['concentration.largest', 0.3, 2030, 'atMost'] },
  ],
  ['Open all contracts to competition.', { open: ['open all contracts'] }],
  ['Increase the share of spend with social enterprises.', { open: ['increase the share'] }],
  [
    'Reserve 30% of public procurement for youth, women and persons with disabilities.',
    { open: ['reserve 30%', 'women and persons'] },
  ],
  ['At least 1 in 5 contracts to go to co-operatives by 2030.', { ask: ['cooperative.count', 0.2, 2030] }],
  [
    'Two thirds of spending shall remain with local firms until 2030.',
    { ask: ['local', 0.666667, 2030], open: ['remain until'] },
  ],
  ['Stop awarding contracts without tender.', { open: ['stop awarding'] }],
  [
    'No contract below €20,000 shall require a tender if placed with a local firm.',
    { open: ['no contract below'] },
  ],
  [
    'The council notes the success of Preston and resolves to spend 35% locally by 2030.',
    { ask: ['local', 0.35, 2030], open: ['notes success'] },
  ],
  [
    'Procurement officers must invite at least three local firms for every contract below €50,000.',
    { open: ['procurement officers must'] },
  ],
  [
    'Buy 45% of food for school meals directly from family farmers, with priority to Indigenous communities.',
    { ask: ['familyFarm', 0.45], open: ['school directly'] },
  ],
  ['Ring-fence 12 per cent of the capital programme for worker-owned firms.', { open: ['ring-fence 12%'] }],
  ['In each year at least 10% of the budget for small local firms.', { ask: ['small', 0.1] }],
  [
    'A preference margin of 10 percent for bidders with 51% women ownership.',
    { rules: { pricePreference: 0.1 } },
  ],
]
