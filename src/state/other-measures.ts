/** Measures that are no shares by trait, of those that a result reports: Compare can show them. */
export const OTHER_MEASURES = [
  'price.index',
  'spend.total',
  'reserved.unfilled.share',
  'need.unmet.share',
  'concentration.largest',
  'bids.single.share',
  'bids.mean',
  'delivery.failure.share',
  'local.retained',
  'jobs.net',
] as const

export type OtherMeasure = (typeof OTHER_MEASURES)[number]

export const isOtherMeasure = (metric: string): metric is OtherMeasure =>
  (OTHER_MEASURES as readonly string[]).includes(metric)
