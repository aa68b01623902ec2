import { notationOf } from '../../messages/numbers/notation.ts'
import { readNumber } from '../../messages/numbers/read-number.ts'
import type { TownFacts } from '../../state/session-view.ts'

/** What stands in the form's boxes. */
export interface TownEntry {
  name: string
  country: string
  currency: string
  spend: string
  contracts: string
  local: string
}

export type TownField = 'name' | 'currency' | 'spend' | 'contracts' | 'local'

const MOST_CONTRACTS = 20_000
const FEWEST_CONTRACTS = 5

/** Reads the form as people of the country write numbers; else which boxes have to be mended. */
export function readTown(
  entry: TownEntry,
  locale: string
): { readonly facts: TownFacts; readonly faults: readonly TownField[] } {
  const currency = entry.currency.trim().toUpperCase()
  const { country } = entry
  const isMoney = /^[A-Z]{3}$/.test(currency)
  // Numbers are read whatever the box beside them holds: each fault is told at its own box.
  const money = isMoney ? currency : 'XXX'
  const place = { notation: notationOf(country, money, locale), currency: money, locale }
  const number = (text: string, kind: 'money' | 'count' | 'percent'): number => {
    const read = readNumber(text.trim(), kind, place)
    return read.ok ? read.value : NaN
  }
  const name = entry.name.replace(/\s+/g, ' ').trim()
  const [spend, contracts] = [number(entry.spend, 'money'), number(entry.contracts, 'count')]
  const isTold = entry.local.trim() !== ''
  const local = isTold ? number(entry.local, 'percent') / 100 : 0
  const isCount = Number.isInteger(contracts) && contracts >= FEWEST_CONTRACTS && contracts <= MOST_CONTRACTS
  const faults: TownField[] = [
    ...(name === '' ? (['name'] as const) : []),
    ...(isMoney ? [] : (['currency'] as const)),
    ...(spend > 0 && spend <= 1e12 && !(spend < contracts) ? [] : (['spend'] as const)),
    ...(isCount ? [] : (['contracts'] as const)),
    ...(local >= 0 && local <= 1 ? [] : (['local'] as const)),
  ]
  const facts = { name, country, currency, spend, contracts, ...(isTold && { localShare: local }) }
  return { facts, faults }
}

/** Money of countries whose councils have asked; anywhere else it is typed. */
const MONEY: Readonly<Record<string, string>> = {
  GB: 'GBP',
  US: 'USD',
  BR: 'BRL',
  CL: 'CLP',
  PE: 'PEN',
  IN: 'INR',
  NZ: 'NZD',
  TZ: 'TZS',
  KE: 'KES',
  AU: 'AUD',
  CA: 'CAD',
  ZA: 'ZAR',
  MX: 'MXN',
  CO: 'COP',
  AR: 'ARS',
  CH: 'CHF',
  DK: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  UY: 'UYU',
  GH: 'GHS',
  NG: 'NGN',
  UG: 'UGX',
  JP: 'JPY',
  KR: 'KRW',
  PH: 'PHP',
  ID: 'IDR',
}
const EURO = [
  'AT',
  'BE',
  'BG',
  'CY',
  'DE',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PT',
  'SI',
  'SK',
]

/** Countries that can be chosen. */
export const COUNTRIES: readonly string[] = [...EURO, ...Object.keys(MONEY)]

/** The money of a country; empty where it is not known here. */
export const moneyOf = (country: string): string => (EURO.includes(country) ? 'EUR' : (MONEY[country] ?? ''))
