import { metricSpecs, type Model } from '../engine/index.ts'

/** Futures in a quick look while something is dragged (count): the fewest that words and numbers are made of. */
export const PREVIEW_RUNS = 200

const TILES = /^share\.trait\.[A-Za-z+]+(\.count)?$/

const PRICE_PAID = [
  'price.index',
  'cost.extra',
  'cost.admin',
  'spend.total',
  'reserved.unfilled.share',
  'bids.single.share',
  'need.unmet.share',
]

// Asked for at every move of a lever.
const lists = new WeakMap<Model, readonly string[]>()

/** The metrics that are on screen while dragging: shares by trait, and the price paid for them. */
export function previewMetrics(model: Model): readonly string[] {
  const listed = lists.get(model)
  if (listed) return listed
  const ids = metricSpecs(model).map((spec) => spec.id)
  const shown = ids.filter((id) => TILES.test(id) || PRICE_PAID.includes(id))
  lists.set(model, shown)
  return shown
}
