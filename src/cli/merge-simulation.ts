import { layoutWidth } from '../runner/store.ts'
import { formatCsv, formatJson } from './format.ts'
import { createGatherer } from './gather.ts'
import { checkHeads, checkWhole, damaged, fieldOf, isCount, readPart } from './part-files.ts'
import { inputError } from './problems.ts'
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
  const json = readPart(file, 'spendshift-shard')
  const head = fieldOf(json, 'head')
  const layout = fieldOf(json, 'layout')
  const counts = [fieldOf(json, 'first'), fieldOf(json, 'count'), fieldOf(head, 'runs')]
  const lists = [
    fieldOf(json, 'rows'),
    ...['policies', 'years'].map((name) => fieldOf(head, name)),
    ...['metrics', 'years'].map((name) => fieldOf(layout, name)),
  ]
  if (counts.every(isCount) && lists.every(Array.isArray)) return json as Shard
  throw damaged(file)
}

/** @throws InputError when two files are parts of different simulations. */
function checkSame(lead: ShardFile, other: ShardFile): void {
  checkHeads(lead, other)
  checkLayouts(lead, other)
  if (other.job === lead.job) return
  throw inputError(other.file, `differs, must be of the same levers and options as ${lead.file}`, 'job')
}

/** @throws InputError naming the first metric, unit or year in which the rows of two files differ. */
function checkLayouts(lead: ShardFile, other: ShardFile): void {
  const [wanted, found] = [lead, other].map(({ layout }) => [
    ...layout.metrics.map(({ id, unit }, i) => [`layout.metrics[${i}]`, `${id} (${unit})`] as const),
    ...layout.years.map((year, i) => [`layout.years[${i}]`, String(year)] as const),
  ])
  const [names, others] = [new Map(wanted), new Map(found)]
  for (const path of new Map([...names, ...others]).keys()) {
    const [want = 'nothing', has = 'nothing'] = [names.get(path), others.get(path)]
    if (want !== has) throw inputError(other.file, `${has}, must be ${want} as in ${lead.file}`, path)
  }
}

/** @throws InputError when the rows are not all there. */
function rowsOf({ file, rows, count, layout, head }: ShardFile): Float64Array {
  const length = count * layoutWidth(layout)
  const all = new Float64Array(length * head.policies.length)
  head.policies.forEach((_, index) => {
    const part = decodeRows(String(rows[index]))
    if (part.length !== length) throw damaged(file)
    all.set(part, index * length)
  })
  return all
}
