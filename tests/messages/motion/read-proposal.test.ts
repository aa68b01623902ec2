import { describe, expect, it } from 'vitest'
import { LEVER_IDS, leverById, type LeverId } from '../../../src/engine/index.ts'
import { readProposal, type RulePlace } from '../../../src/messages/motion/read-proposal-en.ts'
import type { Readable } from '../../../src/messages/analysis/read-motion-en.ts'
import { notationOf } from '../../../src/messages/numbers/notation.ts'

const place: Readable & RulePlace = {
  traits: ['local', 'cooperative', 'minorityOwned', 'womenLed', 'small', 'organic', 'familyFarm'],
  firstYear: 2026,
  lastYear: 2035,
  number: { notation: notationOf('IE', 'EUR', 'en-GB'), currency: 'EUR', locale: 'en-GB' },
  range: (id) => ({
    min: leverById(id).min,
    max: leverById(id).unit === 'currency' ? 5_000_000 : leverById(id).max,
    today: id === 'paymentDays' ? 45 : leverById(id).neutral,
  }),
}

interface Expected {
  /** Metric, share and year; the side only where it is not "at least". */
  readonly ask?: readonly [who: string, share: number, year?: number, side?: 'atMost']
  /** Lever and value; a ramp by its last value. */
  readonly rules?: Readonly<Partial<Record<LeverId, number>>>
  /** Phrases that wait for an answer, by how they begin. */
  readonly open?: readonly string[]
}

/** Motions as councils, campaigns and laws write them, with what they say. */
const MOTIONS: readonly (readonly [text: string, expected: Expected])[] = [
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
  ['', {}],
]

const outcome = (text: string): Expected => {
  const { ask, rules, open } = readProposal(text, place)
  const who = ask && ask.metric.replace('share.trait.', '')
  return {
    ...(ask && {
      ask: [
        who ?? '',
        ask.threshold,
        ...(ask.year === undefined ? [] : [ask.year]),
        ...(ask.side === 'atMost' ? ['atMost' as const] : []),
      ] as unknown as NonNullable<Expected['ask']>,
    }),
    ...(rules.length > 0 && {
      rules: Object.fromEntries(
        rules.map(({ lever, setting }) => [
          lever,
          typeof setting === 'number' ? setting : 'to' in setting ? setting.to : setting.steps.at(-1)?.value,
        ])
      ),
    }),
    ...(open.length > 0 && { open: open.map(({ phrase }) => phrase) }),
  }
}

describe('a whole motion', () => {
  it.each(MOTIONS)('%s', (text, expected) => {
    const read = outcome(text)
    expect({ ask: read.ask, rules: read.rules }).toEqual({ ask: expected.ask, rules: expected.rules })
    const waiting = expected.open ?? []
    expect(read.open?.length ?? 0, JSON.stringify(read.open)).toBe(waiting.length)
    for (const [at, start] of waiting.entries())
      expect(read.open?.[at]?.startsWith(start), read.open?.[at]).toBe(true)
  })

  it('takes nothing over from the motion before', () => {
    const alone = MOTIONS.map(([text]) => readProposal(text, place))
    const back = [...MOTIONS].reverse().map(([text]) => readProposal(text, place))
    expect(back.reverse()).toEqual(alone)
  })

  it('asks how much of the group that is named, and for whom where none is', () => {
    const openOf = (text: string) => readProposal(text, place).open.map(({ lever, why }) => [lever, why])
    expect(openOf('Reserve more contracts for cooperatives')).toEqual([['setAside.cooperative', 'noNumber']])
    expect(openOf('Reserve some contracts for good people')).toEqual([[null, 'noGroup']])
  })

  it('reads the same rule with dates: from a year, by a year, and rising', () => {
    const settingOf = (text: string) => readProposal(text, place).rules[0]?.setting
    const rule = 'A set-aside of 15% for minority-owned businesses'
    expect(settingOf(rule)).toBe(0.15)
    expect(settingOf(`${rule} from 2027`)).toEqual({
      steps: [
        { year: 2026, value: 0 },
        { year: 2027, value: 0.15 },
      ],
    })
    expect(settingOf(`${rule} by 2030`)).toEqual({ from: 0, to: 0.15, startYear: 2026, endYear: 2030 })
    expect(settingOf(`${rule} from 2027, rising to 30% by 2031`)).toEqual({
      steps: [
        { year: 2026, value: 0 },
        { year: 2027, value: 0.15 },
        { year: 2031, value: 0.3, line: true },
      ],
    })
  })

  it.each(['reserve ', 'contracts below 5 ', '5% of ', 'a ', 'x', 'set aside 5% of a b '])(
    'reads 5,000 letters of “%s” in no time',
    (piece) => {
      const start = performance.now()
      readProposal(piece.repeat(5000 / piece.length), place)
      expect(performance.now() - start).toBeLessThan(2000)
    }
  )

  it('never sets a lever outside its range, and never throws', () => {
    for (const id of LEVER_IDS) expect(place.range(id).min).toBeLessThanOrEqual(place.range(id).max)
    for (const [text] of MOTIONS)
      for (const { lever, setting } of readProposal(text.replaceAll(/\d/g, '9'), place).rules)
        if (typeof setting === 'number') expect(setting).toBeLessThanOrEqual(place.range(lever).max)
  })
})
