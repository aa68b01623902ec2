import { layoutWidth } from '../runner/store.ts'
import { formatCsv, formatJson } from './format.ts'
import { createGatherer } from './gather.ts'
import { checkHeads, checkWhole, fieldOf, isCount } from './part-files.ts'
import { inputError } from './problems.ts'
import { readJson } from './read.ts'
import { createResult } from './result.ts'
import { decodeRows, type Shard } from './shard.ts'
import type { Format } from './simulate-options.ts'

interface ShardFile extends Shard {
  readonly file: string
}

/**
 * Puts the parts of a simulation together.
 *
 * @throws InputError naming the file that is damaged, missing, given twice or of another simulation.
 */
export async function mergeSimulation(files: readonly string[], format: Format): Promise<string> {
  const shards = files.map((file): ShardFile => ({ file, ...readShard(file) }))
  const [lead] = shards
  if (!lead) throw inputError('FILE', 'is missing, must be the files of all parts')
  for (const each of shards) checkSame(lead, each)
  const { head, layout } = lead
  checkWhole(shards, head.runs)
  const gatherer = createGatherer({ layout, policies: head.policies.map(({ id }) => id), runs: head.runs })
  for (const shard of shards) gatherer.add(shard.first, shard.count, rowsOf(shard))
  const result = createResult(head, await gatherer.summarise())
  return format === 'csv' ? formatCsv(result) : formatJson(result)
}

/** @throws InputError when the file is not what `simulate --shard` writes. */
function readShard(file: string): Shard {
  const json = readJson(file)
  if (fieldOf(json, 'format') !== 'spendshift-shard') {
    throw inputError(file, 'is not a part of a simulation, must come from simulate --shard')
  }
  const version = fieldOf(json, 'version')
  if (version !== 1) throw inputError(file, `${String(version)}, must be 1`, 'version')
  const head = fieldOf(json, 'head')
  const layout = fieldOf(json, 'layout')
  const counts = [fieldOf(json, 'first'), fieldOf(json, 'count'), fieldOf(head, 'runs')]
  const lists = [
    fieldOf(json, 'rows'),
    ...['policies', 'years'].map((name) => fieldOf(head, name)),
    ...['metrics', 'years'].map((name) => fieldOf(layout, name)),
  ]
  if (counts.every(isCount) && lists.every(Array.isArray)) return json as Shard
  throw inputError(file, 'is damaged, must be as simulate --shard wrote it')
}

/** @throws InputError when two files are parts of different simulations. */
function checkSame(lead: ShardFile, other: ShardFile): void {
  checkHeads(lead, other)
  if (other.job === lead.job) return
  throw inputError(other.file, `differs, must be of the same levers and options as ${lead.file}`, 'job')
}

/** @throws InputError when the rows are not all there. */
function rowsOf({ file, rows, count, layout, head }: ShardFile): Float64Array {
  const length = count * layoutWidth(layout)
  const all = new Float64Array(length * head.policies.length)
  head.policies.forEach((_, index) => {
    const part = decodeRows(String(rows[index]))
    if (part.length !== length)
      throw inputError(file, 'is damaged, must hold all its futures', `rows[${index}]`)
    all.set(part, index * length)
  })
  return all
}
