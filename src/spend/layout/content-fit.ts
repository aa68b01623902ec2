import { parseMonths } from './months.ts'
import { meaningOf } from './yes-no.ts'
import type { Profile } from './profile.ts'
import { isFlag, type Role } from './role.ts'

/** How well a column's contents fit a role (0–1); 0 rules the column out, whatever its name. */
export function contentFit(role: Role, profile: Profile): number {
  if (profile.filled === 0) return 0
  const fit = fits[role](profile)
  // A column that is nearly always empty says little; one that is never empty says no more than a full one.
  const filledShare = profile.filled / profile.rows
  return fit * (isFlag(role) ? 1 : 0.5 + 0.5 * Math.min(1, filledShare / 0.6))
}

const number = ({ numberShare, writtenDateShare, numbers }: Profile) =>
  numberShare < 0.7 || (writtenDateShare > 0.8 && numbers.agreeing === 0) ? 0 : numberShare
const duration = (profile: Profile) => {
  const read = profile.cells.filter((cell) => parseMonths(cell, profile.numbers.style.decimal) !== null)
  return profile.writtenDateShare > 0.5 || read.length < profile.cells.length * 0.7 ? 0 : 1
}
const day = ({ dateShare }: Profile) => (dateShare < 0.6 ? 0 : dateShare)
const words = ({ wordShare, dateShare }: Profile) => (dateShare > 0.5 ? 0 : wordShare < 0.5 ? 0 : wordShare)
const identifier = ({ dateShare, moneyShare, numberShare, length }: Profile) =>
  dateShare > 0.9 && numberShare < 0.9
    ? 0
    : moneyShare > 0.9 && numberShare > 0.9
      ? 0.4
      : length > 80
        ? 0.3
        : 1
const sorted = ({ distinct, filled, length, dateShare, wordShare, numberShare }: Profile) =>
  dateShare > 0.9 || length > 120
    ? 0
    : (distinct <= Math.max(20, filled * 0.5) ? 1 : 0.6) * (wordShare > 0.5 || numberShare > 0.5 ? 1 : 0.8)
const kinds = (profile: Profile) =>
  profile.wordShare < 0.5 || profile.distinct > Math.max(12, Math.min(60, profile.filled * 0.3)) ? 0.15 : 1
const money = (profile: Profile) => {
  const fit = number(profile)
  // One figure for all, or whole numbers of a few figures, are codes or counts.
  return (
    fit *
    (profile.smallCountShare > 0.95 ? 0.4 : 1) *
    (profile.distinct === 1 && profile.filled > 5 ? 0.5 : 1)
  )
}
const flag = (role: Role) => (profile: Profile) => {
  const { yes, no, other } = meaningOf(profile.common, role)
  const known = yes.length + no.length
  return known === 0 || profile.distinct > 25 ? 0 : known / (known + other.length)
}

const fits: Readonly<Record<Role, (profile: Profile) => number>> = {
  process: identifier,
  contract: identifier,
  buyer: (profile) =>
    words(profile) * (profile.length > 120 || /^https?:/.test(profile.samples[0] ?? '') ? 0.2 : 1),
  title: words,
  date: day,
  start: day,
  end: day,
  months: duration,
  value: money,
  credit: money,
  annualValue: money,
  estimate: money,
  currency: ({ currencyShare, distinct }) => (currencyShare > 0.8 ? 1 : distinct <= 5 ? 0.5 : 0),
  category: sorted,
  procedure: kinds,
  bids: ({ smallCountShare }) => (smallCountShare < 0.9 ? 0 : smallCountShare),
  winners: ({ smallCountShare }) => (smallCountShare < 0.9 ? 0 : smallCountShare),
  // One name in all rows is a kind of number ("SIRET"), not a supplier.
  supplier: (profile) =>
    words(profile) * (profile.length > 150 || (profile.distinct === 1 && profile.filled > 5) ? 0.3 : 1),
  supplierNumber: ({ dateShare, length, numberShare }) =>
    dateShare > 0.9 && numberShare < 0.9 ? 0 : length > 40 ? 0.2 : 1,
  postcode: ({ postcodeShare }) => (postcodeShare < 0.5 ? 0 : postcodeShare),
  place: words,
  status: kinds,
  won: flag('won'),
  small: flag('small'),
  nonProfit: flag('nonProfit'),
  womenLed: flag('womenLed'),
  minorityOwned: flag('minorityOwned'),
  cooperative: flag('cooperative'),
  local: flag('local'),
  familyFarm: flag('familyFarm'),
}
