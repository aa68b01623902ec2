import { openMarket, setContractYears } from './market.ts'
import { enterNeeds, noteNeeds } from './unmet.ts'
import type { Play } from './play.ts'
import { noteHoldings, passOn } from './subcontracts.ts'
import { ringRow } from './suppliers.ts'
import { tendersDue } from './schedule.ts'
import { BLOCK } from './tender/block.ts'
import { drawBlock } from './tender/draw-block.ts'
import { bringUpBlock } from './tender/kept-blocks.ts'
import { letEvenBlock } from './tender/open-block.ts'
import { placeByValue } from './tender/place-by-value.ts'
import { settleOpenAwards } from './tender/payment.ts'
import { letTender } from './tender/tender.ts'
import { CARRIED_SETTLE } from './world.ts'

/** Lets everything that is due this year under the terms as they stand. Categories open one after the other. */
export function playYear(play: Play): void {
  openYear(play)
  for (let c = 0; c < play.world.categories.length; c++) playCategory(play, c)
}

/** Lets what is due in one category: first what was carried over, then the new needs. */
export function playCategory(play: Play, c: number): void {
  tendersDue(play, c)
  // In warm-up a category starts when its contracts, once carried needs have settled, can still be in force.
  if (play.year < -CARRIED_SETTLE - play.world.categories[c]!.contractYears) return
  play.tender.category = c
  openMarket(play, c)
  openBatch(play)
  letCarried(play, c)
  closeBatch(play)
  letNew(play, c)
}

/** Notes what stands before contracts of one length are let. */
function openBatch(play: Play): void {
  noteHoldings(play)
  noteNeeds(play)
}

/** Passes work on and counts needs over the length of the contracts that have been let. */
function closeBatch(play: Play): void {
  passOn(play)
  enterNeeds(play)
}

/** Takes up the capacity that contracts in force already bind, and clears the year's counts. */
export function openYear({ suppliers, tally, awards, world, year }: Play): void {
  const row = ringRow(year) * world.groups.length
  for (let g = 0; g < world.groups.length; g++) suppliers.used[g] = suppliers.load[row + g]!
  tally.fill(0)
  awards.fill(0)
}

function letCarried(play: Play, c: number): void {
  const { needs, ownBlock: block } = play
  const all = needs.carriedCount[c]!
  // The list is cleared first: a second try is the last one and adds nothing to it.
  needs.carriedCount[c] = 0
  for (let first = 0; first < all; first += BLOCK) {
    const count = Math.min(BLOCK, all - first)
    const from = c * needs.room + first
    for (let i = 0; i < count; i++) {
      block.index[i] = needs.carriedIndex[from + i]!
      block.carried[i] = needs.carriedValue[from + i]!
    }
    play.block = block
    drawBlock(play, c, count)
    letBlock(play, c, count)
  }
}

/** Lets the new needs of a category, numbered from 0, by the length of their contracts. */
function letNew(play: Play, c: number): void {
  const { dueByExtra } = play.needs
  const { extraYears } = play.terms
  let first = 0
  for (let extra = 0; extra <= extraYears; extra++) {
    const count = dueByExtra[extra]!
    if (count === 0) continue
    setContractYears(play, c, extra)
    openBatch(play)
    letNumbered(play, c, first, first + count)
    closeBatch(play)
    first += count
  }
  setContractYears(play, c, extraYears)
}

/** Lets the new needs of a category with numbers from \`from\` up to \`to\`. */
function letNumbered(play: Play, c: number, from: number, to: number): void {
  for (let first = from; first < to; first += BLOCK) {
    const count = Math.min(BLOCK, to - first)
    bringUpBlock(play, c, first, count)
    letBlock(play, c, count)
  }
}

function letBlock(play: Play, c: number, count: number): void {
  const { block, placesByValue, market, recorder } = play
  const byValue = market.reservations > 0 && play.draws.mechanism.reserveByValue > 0
  if (byValue) placeByValue(block, count, placesByValue)
  play.places = byValue ? placesByValue : block.reserveLuck
  // Tenders are written down one by one.
  const together = market.even && market.carveOuts === 0 && recorder === null
  if (together) letEvenBlock(play, c, count)
  else for (let i = 0; i < count; i++) letTender(play, c, i)
  settleOpenAwards(play)
  play.played += count
}

/** Frees the ledger's row of the year that has ended for the year in which it comes round again. */
export function closeYear({ suppliers, world, year }: Play): void {
  const from = ringRow(year) * world.groups.length
  const to = from + world.groups.length
  suppliers.usedBefore.set(suppliers.used)
  suppliers.payments.fill(0, from, to)
  suppliers.leaks.fill(0, from, to)
  suppliers.subcontracts.fill(0, from, to)
  suppliers.need[ringRow(year)] = 0
  suppliers.unmet[ringRow(year)] = 0
  suppliers.load.fill(0, from, to)
}
