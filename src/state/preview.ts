import { metricSpecs, type Model } from '../engine/index.ts'

/** Futures in a quick look while something is dragged (count): the fewest that words and numbers are made of. */
export const PREVIEW_RUNS = 200

const TILES = /^share\.trait\.[A-Za-z]+(\.count)?$/

const PRICE_PAID = [
  'price.index',
  'cost.extra',
  'cost.admin',
  'spend.total',
  'reserved.unfilled.share',
  'bids.single.share',
  'need.unmet.share',
]

/** The metrics that are on screen while dragging: shares by trait, and the price paid for them. */
export function previewMetrics(model: Model): readonly string[] {
  return metricSpecs(model)
    .map((spec) => spec.id)
    .filter((id) => TILES.test(id) || PRICE_PAID.includes(id))
}
