import type { Play } from '../play.ts'
import { createBlock, type Block } from './block.ts'
import { drawBlock } from './draw-block.ts'

/**
 * Blocks of one future as they were drawn for one policy, for the policies played next: all meet the same tenders with
 * the same luck.
 */
export interface KeptBlocks {
  /** Whether several policies of the future are played, so that keeping pays. */
  isOn: boolean
  /** By [year × categories + category]; their memory serves one future after the other. */
  readonly lists: readonly KeptBlock[][]
}

interface KeptBlock {
  block: Block
  /** The number of its first tender, and how many are drawn; 0 for those of an earlier future. */
  first: number
  drawn: number
}

/** Room for a few more tenders than there were, so that memory is seldom laid out anew (count). */
const SPARE = 16

export function createKeptBlocks(years: number, categories: number): KeptBlocks {
  return { isOn: false, lists: Array.from({ length: years * categories }, () => []) }
}

/** Forgets what was drawn for another future. */
export function forgetBlocks(kept: KeptBlocks, isOn: boolean): void {
  if (kept.isOn) for (const list of kept.lists) for (const each of list) each.drawn = 0
  kept.isOn = isOn
}

/** Brings up the block of `count` new needs of a category from number `first` on, as drawn before or drawn now. */
export function bringUpBlock(play: Play, c: number, first: number, count: number): void {
  const { kept, year, world } = play
  const list = kept.isOn && year >= 0 ? kept.lists[year * world.categories.length + c]! : null
  if (!list) {
    play.block = play.ownBlock
    drawNew(play, c, first, count)
    return
  }
  const found = placeIn(list, first, count)
  play.block = found.block
  if (found.first === first && found.drawn >= count) return
  drawNew(play, c, first, count)
  found.first = first
  found.drawn = count
}

/** The block that was drawn from this number on, or one that is free, with room. */
function placeIn(list: KeptBlock[], first: number, count: number): KeptBlock {
  let found: KeptBlock | undefined
  for (const each of list) {
    if (each.drawn > 0 && each.first === first) found = each
    if (each.drawn === 0) found ??= each
  }
  if (!found) {
    found = { block: createBlock(count + SPARE), first, drawn: 0 }
    list.push(found)
  } else if (found.block.value.length < count) {
    found.block = createBlock(count + SPARE)
    found.drawn = 0
  }
  return found
}

function drawNew(play: Play, c: number, first: number, count: number): void {
  const { index, carried } = play.block
  for (let i = 0; i < count; i++) {
    index[i] = first + i
    carried[i] = 0
  }
  drawBlock(play, c, count)
}
