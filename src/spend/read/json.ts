import { SpendError } from '../error.ts'
import { flatTable } from './flatten.ts'
import { JsonCutter, type JsonItem } from './json-cut.ts'
import type { Reading } from './source.ts'
import type { Table } from './table.ts'

/** What a JSON file turned out to hold: open-contracting releases, or rows. */
export type JsonContent =
  | { readonly kind: 'releases'; readonly releases: AsyncIterable<readonly unknown[]> }
  | { readonly kind: 'table'; readonly table: Table }

/** How much text is looked at to tell what the file holds (UTF-16 units). */
const headLength = 4_000_000

/**
 * Read JSON: a package of releases or records, JSON lines, a list, or an object with lists in it, of which the one
 * that looks like contracts is taken.
 *
 * @throws SpendError for broken JSON, JSON beyond a limit, or JSON without a list of objects.
 */
export async function jsonContent(text: AsyncIterable<string>, reading: Reading): Promise<JsonContent> {
  const [head, isWhole, pieces] = await peeked(text)
  const items = cutAll(pieces, new JsonCutter(modeOf(head, isWhole, reading), reading))
  const first: JsonItem[][] = []
  let length = 0
  while (length < 2_000) {
    const next = await items.next()
    if (next.done === true) break
    first.push(next.value)
    length += next.value.length
  }
  const path = listOf(first.flat(), reading)
  const values = valuesAt(path, resumed(first, items), reading)
  const sample = first.flat().find((item) => item.path === path)?.value
  return isRelease(sample)
    ? { kind: 'releases', releases: values }
    : { kind: 'table', table: await flatTable(values, path, reading) }
}

function isRelease(value: unknown): boolean {
  return isObject(value) && ('ocid' in value || 'compiledRelease' in value || 'releases' in value)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function peeked(text: AsyncIterable<string>): Promise<[string, boolean, AsyncGenerator<string>]> {
  const source = text[Symbol.asyncIterator]()
  let head = ''
  let isWhole = false
  while (head.length < headLength) {
    const next = await source.next()
    if (next.done === true) {
      isWhole = true
      break
    }
    head += next.value
  }
  return [head, isWhole, resumed([head], source)]
}

async function* resumed<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* first
    for (;;) {
      const next = await rest.next()
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await rest.return?.()
  }
}

/** Whether the file is one value, to be looked into, or many, one after another. */
function modeOf(head: string, isWhole: boolean, reading: Reading): 'elements' | 'values' {
  if (head.trimStart().startsWith('[')) return 'elements'
  const cutter = new JsonCutter('values', reading)
  let only: unknown
  try {
    let count = 0
    for (const { value } of cutter.add(head)) {
      only = value
      if (++count > 1) return 'values'
    }
  } catch (error) {
    // A package is longer than one item may be; what is wrong otherwise is told when it is read.
    if (error instanceof SpendError) return 'elements'
    throw error
  }
  return only !== undefined && (!isWhole || (isRelease(only) && !hasPackage(only))) ? 'values' : 'elements'
}

function hasPackage(value: unknown): boolean {
  const isRecord = isObject(value) && ('ocid' in value || 'compiledRelease' in value)
  return isObject(value) && Array.isArray(value['releases']) && !isRecord
}

async function* cutAll(pieces: AsyncIterable<string>, cutter: JsonCutter): AsyncGenerator<JsonItem[]> {
  for await (const piece of pieces) {
    const items = [...cutter.add(piece)]
    if (items.length > 0) yield items
  }
  const last = [...cutter.end()]
  if (last.length > 0) yield last
}

/** Names of lists that hold what is bought, the likeliest first. */
const likely =
  /(^|\.)(releases|records|marches|marche|contracts|contrats|contratos|awards|notices|noticeList|results|data|rows|items)$/i

function listOf(items: readonly JsonItem[], { file }: Reading): string {
  const counts = new Map<string, number>()
  for (const { path, value } of items) {
    if (isObject(value) || Array.isArray(value)) counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  const scored = [...counts].map(([path, count]) => ({ path, score: count * (likely.test(path) ? 1000 : 1) }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  if (best === undefined) throw new SpendError('jsonItems', file)
  return best.path
}

async function* valuesAt(
  path: string,
  batches: AsyncIterable<readonly JsonItem[]>,
  { file, limits }: Reading
): AsyncGenerator<unknown[]> {
  let count = 0
  for await (const batch of batches) {
    const values = batch.filter((item) => item.path === path).map(({ value }) => value)
    count += values.length
    if (count > limits.rows) throw new SpendError('rows', file, { row: count }, { most: limits.rows })
    if (values.length > 0) yield values
  }
}
