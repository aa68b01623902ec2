import { type Trait, unionId, unionOf } from '../traits.ts'

/** A share by trait: whose, and how it is counted. */
export interface ShareMetric {
  /** One trait, or several whose suppliers are counted together. */
  readonly traits: readonly Trait[]
  /** By number of contracts; else by payments. */
  readonly byCount: boolean
}

const SHARE = /^share\.trait\.([A-Za-z+]+)(\.count)?$/

/** Reads `share.trait.local` or `share.trait.local+cooperative.count`; null for any other metric. */
export function readShareMetric(metric: string): ShareMetric | null {
  const [, id = '', count] = SHARE.exec(metric) ?? []
  const traits = unionOf(id)
  return traits === null ? null : { traits, byCount: count !== undefined }
}

/** The metric's id, whatever the order of the traits. */
export function shareMetric({ traits, byCount }: ShareMetric): string {
  return `share.trait.${unionId(traits)}${byCount ? '.count' : ''}`
}
