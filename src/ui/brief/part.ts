import type { Block } from '../../brief/types.ts'
import type { Placed } from './fit.ts'

/**
 * The part of a block that holds these rows of its table: the first one has what stands above the table, the last one
 * what stands below it, and those after the first say that they go on.
 *
 * @param rows null for the whole block.
 * @param goesOn title of what goes on from the page before.
 */
export function partOf(block: Block, rows: Placed['rows'], goesOn: (title: string) => string): Block {
  const at = block.pieces.findIndex((piece) => piece.kind === 'table' && piece.table.breaks)
  const piece = block.pieces[at]
  if (!rows || piece?.kind !== 'table') return block
  const { table } = piece
  const isLast = rows.to >= table.rows.length
  // Two parts of one table have names of their own.
  const caption = rows.from === 0 ? table.caption : goesOn(table.caption.replace(/\.$/, ''))
  return {
    ...block,
    title: rows.from === 0 ? block.title : goesOn(block.title),
    pieces: [
      ...(rows.from === 0 ? block.pieces.slice(0, at) : []),
      { kind: 'table', table: { ...table, caption, rows: table.rows.slice(rows.from, rows.to) } },
      ...(isLast ? block.pieces.slice(at + 1) : []),
    ],
  }
}
