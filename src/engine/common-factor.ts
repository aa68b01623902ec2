import type { CategoryField, GroupField } from './bounds.ts'
import type { MechanismId } from './mechanisms.ts'
import type { Quantity } from './quantity-types.ts'
import { drawQuantity } from './quantity.ts'

/** What a quantity has to do with the common factor: moves with it, against it, or not at all. */
export type Link = 1 | -1 | 0

/** How a strong group shows: more firms that may bid, more room, larger contracts, lower cost, fewer failures. */
const OF_GROUPS: Readonly<Partial<Record<GroupField, Link>>> = {
  firms: 1,
  capacityPerYear: 1,
  contractLimit: 1,
  entry: 1,
  growthPerYear: 1,
  relativeCost: -1,
  relativeCostFloor: -1,
  deliveryFailure: -1,
}

const OF_MECHANISMS: Readonly<Partial<Record<MechanismId, Link>>> = {
  compliance: 1,
  entrySpeed: 1,
  entryCeiling: 1,
  entryResponse: 1,
}

export const groupLink = (field: GroupField | CategoryField, isEligible: boolean): Link =>
  isEligible ? (OF_GROUPS[field as GroupField] ?? 0) : 0

export const mechanismLink = (id: MechanismId): Link => OF_MECHANISMS[id] ?? 0

/** Draws among which the common factor chooses. */
const CHOICES = 3

/**
 * One draw of a quantity that is linked to the common factor: of three draws the lowest, middle or highest, as the
 * factor says for the whole run. Each quantity keeps its own distribution exactly, since a rank drawn evenly picks any
 * of the three; two linked quantities have the rank correlation (3 − 1)/(3 + 1) = 1/2.
 *
 * @param factor the run's common factor (0–1).
 */
export function drawLinked(quantity: Quantity, stream: Int32Array, link: Link, factor: number): number {
  if (link === 0) return drawQuantity(quantity, stream)
  const a = drawQuantity(quantity, stream)
  const b = drawQuantity(quantity, stream)
  const c = drawQuantity(quantity, stream)
  const rank = Math.min(CHOICES - 1, Math.floor(factor * CHOICES))
  const place = link > 0 ? rank : CHOICES - 1 - rank
  const low = Math.min(a, b)
  const high = Math.max(a, b)
  if (place === 0) return Math.min(low, c)
  return place === CHOICES - 1 ? Math.max(high, c) : Math.max(low, Math.min(high, c))
}
