import { SpendError } from '../../error.ts'
import type { Table } from '../../read/table.ts'
import type { ProcessBook } from './records.ts'

interface Node {
  [key: string]: Node | Node[] | string
}

/** The greatest index of a list in a column's name or a link. */
const longestList = 10_000

/** Whether a table is part of a flattened open-contracting set. */
export function isFlatOcds(heads: readonly string[]): boolean {
  const has = (name: string) => heads.includes(name)
  return (
    has('_link_main') ||
    (has('ocid') &&
      (has('_link') || heads.some((head) => /^(tender|awards|contracts)\/|^tender_|^awards_0_/.test(head))))
  )
}

/**
 * Tables of a flattened set put together again. Rows are joined on `_link` where the set has it (main, awards,
 * awards_suppliers …), else each row is a part of the release that its `ocid` names.
 */
export class FlatSet {
  private readonly linked = new Map<string, { release: Node; row: number; isMain: boolean }>()
  private readonly parts: { release: Node; isMain: boolean }[] = []
  private childTable: string | null = null

  /** Read a table of the set. */
  async add(table: Table): Promise<void> {
    const link = table.heads.indexOf('_link')
    const paths = table.heads.map(pathOf)
    const isMain = !table.heads.some((head) => /(^|\/)\d+\//.test(head))
    for await (const batch of table.rows) {
      for (const { cells, number } of batch) {
        if (link < 0) this.parts.push({ release: put(blank(), paths, cells), isMain })
        else this.addLinked(cells[link] ?? '', paths, cells, number, table.file)
      }
    }
  }

  /** Hand the releases over, in the order of the main table. @throws SpendError when that is missing. */
  into(book: ProcessBook): void {
    const mains = [...this.linked.values()].filter(({ isMain }) => isMain)
    if (mains.length === 0 && this.childTable !== null && this.parts.length === 0)
      throw new SpendError('set', this.childTable, {}, { table: this.childTable })
    for (const { release } of mains) book.add(release)
    for (const { release, isMain } of this.parts) book.add(release, isMain)
  }

  private addLinked(
    link: string,
    paths: readonly (readonly string[])[],
    cells: readonly string[],
    row: number,
    file: string
  ): void {
    const [main = '', ...path] = link.split('.')
    const known = this.linked.get(main) ?? { release: blank(), row, isMain: false }
    this.linked.set(main, known)
    if (path.length === 0) {
      put(known.release, paths, cells)
      known.isMain = true
    } else {
      this.childTable = file
      const node = reach(known.release, path)
      if (node !== null) put(node, paths, cells)
    }
  }
}

// Without a prototype no name of a column can reach what all objects share.
function blank(): Node {
  return Object.create(null) as Node
}

/** "tender/value/amount", "tender_value_amount" and "awards/0/id" as steps; links are no fields. */
function pathOf(head: string): readonly string[] {
  if (head.startsWith('_link')) return []
  return head.includes('/') ? head.split('/') : head.split('_').filter(Boolean)
}

function put(node: Node, paths: readonly (readonly string[])[], cells: readonly string[]): Node {
  cells.forEach((cell, index) => {
    const path = paths[index] ?? []
    const last = path.at(-1)
    if (cell.trim() === '' || last === undefined) return
    const parent = reach(node, path.slice(0, -1))
    if (parent !== null) parent[last] = cell.trim()
  })
  return node
}

/** The node at a path, made where it is missing; null where the path cannot be followed. */
function reach(from: Node, path: readonly string[]): Node | null {
  let here: Node = from
  for (let step = 0; step < path.length; step++) {
    const key = path[step] ?? ''
    const index = /^\d+$/.test(path[step + 1] ?? '') ? Number(path[step + 1]) : null
    const found = here[key]
    if (index === null) {
      if (typeof found === 'string' || Array.isArray(found)) return null
      const next = found ?? blank()
      here[key] = next
      here = next
    } else {
      if (index > longestList || (found !== undefined && !Array.isArray(found))) return null
      const list = found ?? []
      here[key] = list
      while (list.length <= index) list.push(blank())
      here = list[index] ?? blank()
      step++
    }
  }
  return here
}
