import { contextKey, jobKey, policyKey } from '../runner/keys.ts'
import { jobLayout } from './gather.ts'
import { PART_VERSION } from './part-files.ts'
import { seal } from './part-seal.ts'
import { encodeRows, type Shard } from './shard.ts'
import type { Work } from './work.ts'

interface PlayedPart {
  /** The futures played: `count` from `first` on. */
  readonly first: number
  readonly count: number
  /** For each policy its rows `[run][metric × years + year]`. */
  readonly rows: readonly Float64Array[]
}

/** The file of one part of a simulation. */
export function shardText({ job, head }: Pick<Work, 'job' | 'head'>, played: PlayedPart): string {
  const context = contextKey(job)
  const shard: Shard = {
    format: 'spendshift-shard',
    version: PART_VERSION,
    head,
    job: jobKey(job.policies.map((policy) => policyKey(context, policy))),
    layout: jobLayout(job),
    first: played.first,
    count: played.count,
    rows: played.rows.map(encodeRows),
  }
  return seal(shard)
}
