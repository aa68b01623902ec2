import { MECHANISM_IDS, type MechanismId } from './mechanisms.ts'
import {
  CATEGORY_BOUNDS,
  GROUP_BOUNDS,
  mechanismBounds,
  type CategoryField,
  type GroupField,
} from './bounds.ts'
import { drawLinked, groupLink, mechanismLink, type Link } from './common-factor.ts'
import { isUncertain } from './quantity.ts'
import type { Quantity } from './quantity-types.ts'
import { keyOfName } from './random/name-key.ts'
import { openStream } from './random/stream.ts'
import { log } from './real/log.ts'
import type { Model } from './model.ts'
import { createWorld, type World } from './world.ts'

/** The quantities of one future: one number for each group or category field, drawn once per run. */
export interface Draws {
  readonly group: Readonly<Record<GroupField, Float64Array>>
  readonly category: Readonly<Record<CategoryField, Float64Array>>
  /** Logarithm of the value spread, by category. */
  readonly logSpread: Float64Array
  /** Whole years from starting to convert to delivering, by group. */
  readonly lagYears: Float64Array
  /** Observed shares of awards, [group × categories + category]; NaN where none was observed. */
  readonly observedShare: Float64Array
  /** Share of today's direct awards to any firm, by category and band. */
  readonly directShare: readonly Float64Array[]
  readonly mechanism: Record<MechanismId, number>
  /** What is drawn anew in each run, and the number of each in the run at hand. */
  readonly uncertain: readonly UncertainQuantity[]
  readonly drawn: Float64Array
}

interface UncertainQuantity {
  /** Path in the scenario, such as `groups.family-farms.entry`: it keys the stream. */
  readonly name: string
  readonly key: number
  readonly quantity: Quantity
  readonly min: number
  readonly max: number
  readonly link: Link
  readonly set: (value: number) => void
}

/** Streams of quantities are told apart from those of tenders and year ends by their index. */
const QUANTITY_INDEX = 0xffffffff

/** Draws at their central values, with the list of what is uncertain. */
export function createDraws(world: World): Draws {
  const { groups, categories, model } = world
  const uncertain: UncertainQuantity[] = []
  const enlist = (
    name: string,
    quantity: Quantity,
    bounds: readonly [number, number],
    set: (value: number) => void,
    link: Link = 0
  ) => {
    set(quantity.value)
    if (!isUncertain(quantity)) return
    uncertain.push({ name, key: keyOfName(name), quantity, min: bounds[0], max: bounds[1], link, set })
  }
  const table = <Field extends string>(
    kind: string,
    items: readonly ({ readonly id: string } & Readonly<Record<Field, Quantity>>)[],
    bounds: Readonly<Record<Field, readonly [number, number]>>,
    linkOf: (field: Field, i: number) => Link
  ) => {
    const columns = {} as Record<Field, Float64Array>
    for (const field of Object.keys(bounds) as Field[]) {
      const column = new Float64Array(items.length)
      items.forEach((item, i) => {
        const set = (value: number) => {
          column[i] = value
        }
        enlist(`${kind}.${item.id}.${field}`, item[field], bounds[field], set, linkOf(field, i))
      })
      columns[field] = column
    }
    return columns
  }

  const group = table('groups', groups, GROUP_BOUNDS, (field, g) => groupLink(field, world.favoured[g] === 1))
  const category = table('categories', categories, CATEGORY_BOUNDS, () => 0)
  const lagYears = new Float64Array(groups.length)
  groups.forEach(({ id, convertsFrom }, g) => {
    if (!convertsFrom) return
    const set = (value: number) => (lagYears[g] = Math.floor(value + 0.5))
    enlist(`groups.${id}.convertsFrom.lagYears`, convertsFrom.lagYears, [0, 6], set)
  })
  const observedShare = new Float64Array(groups.length * categories.length).fill(NaN)
  categories.forEach(({ id, observedShares = {} }, c) => {
    groups.forEach((each, g) => {
      const share = observedShares[each.id]
      const set = (value: number) => (observedShare[g * categories.length + c] = value)
      if (share) enlist(`categories.${id}.observedShares.${each.id}`, share, [0, 1], set)
    })
  })
  const directShare = categories.map(({ id, directShares = [] }) => {
    const shares = new Float64Array(directShares.length)
    directShares.forEach(({ share }, band) => {
      enlist(`categories.${id}.directShares.${band}`, share, [0, 1], (value) => (shares[band] = value))
    })
    return shares
  })
  const mechanism = {} as Record<MechanismId, number>
  for (const id of MECHANISM_IDS) {
    const set = (value: number) => (mechanism[id] = value)
    enlist(`mechanisms.${id}`, model.mechanisms[id], mechanismBounds(id), set, mechanismLink(id))
  }
  const draws = {
    group,
    category,
    logSpread: new Float64Array(categories.length),
    lagYears,
    observedShare,
    directShare,
    mechanism,
    uncertain,
    drawn: Float64Array.from(uncertain, ({ quantity }) => quantity.value),
  }
  setLogSpread(draws)
  return draws
}

/** Where a quantity's numbers come from: drawn from a seed, or the same in every run. */
export type Source = { readonly seed: number } | { readonly value: number }

/**
 * Draws every uncertain quantity for a run, each from the stream of its own name, so that none depends on the others.
 *
 * @param sources one for each uncertain quantity, in their order.
 */
export function drawRun(draws: Draws, sources: readonly Source[], run: number, stream: Int32Array): void {
  const { uncertain, drawn } = draws
  const at = factorAt(uncertain)
  const draw = (i: number, factor: number | null) => {
    const source = sources[i]!
    return 'seed' in source ? drawOne(uncertain[i]!, source.seed, run, stream, factor) : source.value
  }
  const factor = at < 0 ? null : draw(at, null)
  for (let i = 0; i < uncertain.length; i++) drawn[i] = i === at ? factor! : draw(i, factor)
  setQuantities(draws, drawn)
}

/** Where the common factor stands among the uncertain quantities; −1 when it is switched off by being certain. */
const factorAt = (uncertain: readonly UncertainQuantity[]): number =>
  uncertain.findIndex(({ name }) => name === 'mechanisms.supplierStrength')

/** @param factor the run's common factor (0–1), or null when there is none. */
function drawOne(
  uncertain: UncertainQuantity,
  seed: number,
  run: number,
  stream: Int32Array,
  factor: number | null
): number {
  const { key, quantity, min, max, link } = uncertain
  openStream(stream, seed, run, key, QUANTITY_INDEX)
  const value = drawLinked(quantity, stream, factor === null ? 0 : link, factor ?? 0)
  return Math.min(max, Math.max(min, value))
}

/** What the uncertain quantities of a model are in a range of runs. */
export interface DrawnQuantity {
  /** Path in the scenario, such as `groups.family-farms.entry`. */
  readonly name: string
  /** One number for each run. */
  readonly values: Float64Array
}

/** The uncertain quantities of runs `firstRun` to `firstRun + count − 1`, as those runs draw them; nothing is played. */
export function drawnQuantities(
  model: Model,
  seed: number,
  firstRun: number,
  count: number
): DrawnQuantity[] {
  const stream = new Int32Array(2)
  const { uncertain } = createDraws(createWorld(model))
  const factor = uncertain[factorAt(uncertain)]
  return uncertain.map((each) => {
    const values = new Float64Array(count)
    for (let i = 0; i < count; i++) {
      const run = firstRun + i
      const common = factor && each !== factor ? drawOne(factor, seed, run, stream, null) : null
      values[i] = drawOne(each, seed, run, stream, common)
    }
    return { name: each.name, values }
  })
}

/** Puts every uncertain quantity back to its central value. */
export function drawCentral(draws: Draws): void {
  draws.uncertain.forEach(({ quantity }, i) => (draws.drawn[i] = quantity.value))
  setQuantities(draws, draws.drawn)
}

/** Sets every uncertain quantity to a number, in their order. */
export function setQuantities(draws: Draws, numbers: Float64Array): void {
  const { uncertain, drawn } = draws
  for (let i = 0; i < uncertain.length; i++) {
    const value = numbers[i]!
    drawn[i] = value
    uncertain[i]!.set(value)
  }
  setLogSpread(draws)
}

function setLogSpread({ logSpread, category }: Draws): void {
  for (let c = 0; c < logSpread.length; c++) logSpread[c] = log(category.valueSpread[c]!)
}
