/** What a column can hold. */
export const ROLES = [
  'process',
  'contract',
  'buyer',
  'title',
  'date',
  'start',
  'end',
  'months',
  'value',
  'credit',
  'annualValue',
  'estimate',
  'currency',
  'category',
  'procedure',
  'bids',
  'winners',
  'supplier',
  'supplierNumber',
  'postcode',
  'place',
  'status',
  'won',
  'small',
  'nonProfit',
  'womenLed',
  'minorityOwned',
  'cooperative',
  'local',
  'familyFarm',
] as const

export type Role = (typeof ROLES)[number]

/** Roles that say yes or no of the supplier. */
export const FLAGS = [
  'small',
  'nonProfit',
  'womenLed',
  'minorityOwned',
  'cooperative',
  'local',
  'familyFarm',
] as const satisfies readonly Role[]

export const NUMBER_ROLES: readonly Role[] = [
  'value',
  'credit',
  'annualValue',
  'estimate',
  'bids',
  'winners',
  'months',
]
export const DATE_ROLES: readonly Role[] = ['date', 'start', 'end']

const flags: ReadonlySet<Role> = new Set(FLAGS)

export function isFlag(role: Role): boolean {
  return flags.has(role)
}
