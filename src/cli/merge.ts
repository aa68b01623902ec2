import { layoutWidth } from '../runner/store.ts'
import { type Command, oneOf, readOptions } from './command.ts'
import { formatCsv, formatJson } from './format.ts'
import { createGatherer } from './gather.ts'
import { checkOut, writeFile } from './output.ts'
import { inputError } from './problems.ts'
import { readJson } from './read.ts'
import { createResult } from './result.ts'
import { decodeRows, type Shard } from './shard.ts'

interface ShardFile {
  readonly file: string
  readonly shard: Shard
}

export const merge: Command = {
  summary: 'put the parts of a simulation together',
  help: `npm run -s simulate -- merge FILE… [options]

Puts together what simulate --shard I/N wrote, and prints the same result, byte for byte, as one
simulation of all futures. All N parts must be there.

  --format json|csv   (json)
  --out FILE          write there instead of to standard output
`,
  async run(args, { print }) {
    const { values, positionals } = readOptions(args, {
      format: { type: 'string', default: 'json' },
      out: { type: 'string' },
    })
    const format = oneOf('--format', values.format, ['json', 'csv'])
    if (values.out !== undefined) checkOut(values.out)
    if (positionals.length === 0) throw inputError('FILE', 'is missing, must be the files of all parts')
    const shards = positionals.map((file) => ({ file, shard: readShard(file) }))
    const [first] = shards
    if (!first) return
    for (const each of shards) checkSame(first, each)
    checkWhole(shards)
    const { head, layout } = first.shard
    const gatherer = createGatherer({ layout, policies: head.policies.map(({ id }) => id), runs: head.runs })
    for (const { file, shard } of shards) gatherer.add(shard.first, shard.count, shardRows(file, shard))
    const result = createResult(head, await gatherer.summarise())
    const text = format === 'csv' ? formatCsv(result) : formatJson(result)
    if (values.out === undefined) await print(text)
    else writeFile(values.out, text)
  },
}

/** A field of data from outside, which may not even be an object. */
const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined

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
  const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
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
function checkSame(first: ShardFile, other: ShardFile): void {
  const fields = ['model', 'scenario', 'scenarioHash', 'seed', 'runs', 'years', 'policies'] as const
  for (const field of fields) {
    const [wanted, found] = [first, other].map(({ shard }) => JSON.stringify(shard.head[field]))
    if (wanted !== found)
      throw inputError(other.file, `${found}, must be ${wanted} as in ${first.file}`, `head.${field}`)
  }
  if (other.shard.job === first.shard.job) return
  throw inputError(other.file, `differs, must be of the same levers and options as ${first.file}`, 'job')
}

/** @throws InputError when a future is missing or there twice. */
function checkWhole(shards: readonly ShardFile[]): void {
  let next = 0
  for (const { file, shard } of shards.toSorted((a, b) => a.shard.first - b.shard.first)) {
    if (shard.first < next)
      throw inputError(file, `holds futures that another part holds too, must be given once`)
    if (shard.first > next) break
    next += shard.count
  }
  const { runs = 0 } = shards[0]?.shard.head ?? {}
  if (next === runs) return
  throw inputError(shards[0]?.file ?? '', `future ${next + 1} of ${runs} is in no part, must be in one`)
}

/** @throws InputError when the rows are not all there. */
function shardRows(file: string, { rows, count, layout, head }: Shard): Float64Array {
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
