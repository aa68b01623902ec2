import type { SupplierMention } from '../record.ts'

/** What can be told of a supplier. */
export type SupplierTrait = keyof SupplierMention['flags']

/** In the order in which groups are named after them. */
export const SUPPLIER_TRAITS: readonly SupplierTrait[] = [
  'local',
  'cooperative',
  'nonProfit',
  'womenLed',
  'minorityOwned',
  'familyFarm',
  'small',
]

/** How something was found out, the surest first. */
export const RULES = [
  'directoryNumber',
  'directoryName',
  'flag',
  'legalForm',
  'words',
  'postcode',
  'place',
] as const

export type Rule = (typeof RULES)[number]

/** One thing found out of a supplier. */
export interface Finding {
  readonly trait: SupplierTrait
  readonly holds: boolean
  readonly rule: Rule
  /** What it rests on: the words of the name, the entry of the list, the row of the directory. */
  readonly evidence: string
}
