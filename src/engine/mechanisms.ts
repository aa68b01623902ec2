/**
 * The shared mechanisms: numbers that no lever moves and that hold in every place unless a scenario overrides them.
 * Their values, ranges, grades and sources are in `scenarios/shared/priors.json`; here is what each one means.
 */
export const MECHANISMS = {
  bargainingShare:
    'β, the part of the room up to the ceiling that a supplier gains in a negotiated award (0–1)',
  postedDiscount: 'discount below the estimate in a posted direct award (ratio)',
  compliance:
    'ρ, what buyers reserve of the share that the rule asks for: below 1 they fall short, above 1 they go further (ratio)',
  reserveByValue:
    '1: reservations take their share of the value let; 0: each tender is reserved with that chance (0 or 1)',
  entryResponse:
    'θ, how far eligible firms fill the place of the rivals that a reservation shuts out: 0 not at all, 1 in full (0–1)',
  unfilledDelayCost: 'cost of opening an unfilled reservation to all (ratio of value)',
  reletCost: 'cost of letting a failed contract again (ratio of value)',
  passThrough: 'the part of preferred awards that flows through to firms that are not eligible (0–1)',
  monitoringEffect: 'the part of pass-through that full monitoring stops (0–1)',
  committeeEffect: 'the part of delivery failures that full committees prevent (0–1)',
  ordersLed: 'the part of own growth that comes about only with orders (0–1)',
  steadyMarket:
    'the part of the market’s mean own growth that is taken out, so that supply keeps pace with needs (0–1)',
  bidDrift: 'trend of bids for each tender under any rules (log points a year)',
  growthAfterWinning: 'η, capacity growth for each unit of use above the mean (ratio)',
  growthNoise: 'σ, spread of yearly capacity growth (log points)',
  maxGrowth: 'γmax, the most that capacity grows in a year (log points)',
  maxShrink: 'δmax, the most that capacity shrinks in a year (log points)',
  learningRate: 'fall in the gap to the cost floor for each doubling of work done (0–1)',
  strainCost: 'rise in relative cost when all capacity is in use (ratio)',
  entrySpeed: 'the part of the gap to its new level that entry closes in a year (0–1)',
  entryCeiling: 'entry of an eligible group under the fullest access (0–1)',
  helpInYear: 'the part of a year’s step in entry that counts in that year already (0–1)',
  admissionLoss:
    'the part of the gap by which entry falls at once when help ends; 0: as slowly as it rose (0–1)',
  largeFirmExit: 'the part of one large firm’s bids that a preference for others drives away (0–1)',
  paymentDeterrence:
    'fall in participation for each month of payment delay or guarantee beyond what a group can carry (0–1)',
  liquidityHazard: 'chance of default a year for each month tied up beyond what a group can carry (0–1)',
  defaultCapacityLoss: 'the part of capacity gone after a default (0–1)',
  promptPayGrowth:
    'capacity growth for each month that payment comes sooner than in the calibration year (ratio a year)',
  guaranteeTie: 'the part of a guarantee that ties up a firm’s own money, as cash or as credit used (0–1)',
  guaranteeFee: 'what a guarantee costs a year (ratio of the sum guaranteed)',
  creditMonths: 'months of cost that full credit adds (months)',
  creditGrowth: 'capacity growth that full credit adds (ratio a year)',
  conversionRate: 'the part of the twin group that starts to convert a year when demand is secure (0–1)',
  formalisationRate:
    'the part of the informal twin that becomes formal a year under the full programme (0–1)',
  lapseHazard: 'h, chance that a programme without protection lapses in an election year (0–1)',
  lapseYears: 'years that a lapse lasts (whole years)',
  phaseIn:
    '1: when contracts get longer, the first ones last from the old length to the new, so that renewals stay spread; 0: all last longer at once (0 or 1)',
  handOverCost: 'compensation for a contract ended early (ratio of what was left of it)',
  goalWaivers: 'the part of contracts whose subcontract goal is waived after a good-faith effort (0–1)',
  goalCost: 'what a subcontract goal adds to the price of the work passed on (ratio)',
  lotAdminCost: 'administration cost of each further lot (ratio of the median value)',
  adminOpen: 'administration cost of an open tender (ratio of the median value)',
  adminReserved: 'administration cost of a reserved tender (ratio of the median value)',
  adminDirect: 'administration cost of a direct award (ratio of the median value)',
  monitoringCost: 'cost of full monitoring and committees (ratio of spending through preferred routes)',
  inHouseCost: 'cost of public delivery (ratio of benchmark)',
  displacement: 'the part of gained jobs that others lose (0–1)',
  supplierStrength:
    'the common part of what is unknown about eligible suppliers: weak in one respect, weak in others (0–1)',
  respendShare: 'the part of retained money spent again in the area in the second round (0–1)',
} as const

export type MechanismId = keyof typeof MECHANISMS

export const MECHANISM_IDS = Object.keys(MECHANISMS) as MechanismId[]
