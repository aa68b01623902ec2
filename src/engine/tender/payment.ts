import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { raiseEach } from '../real/power.ts'
import { ringRow } from '../suppliers.ts'
import { TALLY } from '../tally.ts'
import { recordPaid, recordWaiting } from '../trace/recorder.ts'
import { MAX_CONTRACT_YEARS } from '../world.ts'
import { BLOCK } from './block.ts'
import { MAX_LOTS } from './lots.ts'

/** Openly competed awards of the block whose price has still to be worked out, a column for each fact. */
export interface OpenAwards {
  count: number
  readonly winner: Int32Array
  /** Value of the lot (currency at the benchmark). */
  readonly value: Float64Array
  /** Level of the next bid; Infinity when there was none. */
  readonly second: Float64Array
}

export function createOpenAwards(): OpenAwards {
  const room = BLOCK * MAX_LOTS
  return {
    count: 0,
    winner: new Int32Array(room),
    value: new Float64Array(room),
    second: new Float64Array(room),
  }
}

/** Notes an openly competed award; `settleOpenAwards` works out what it is paid. */
export function noteOpenAward(play: Play, winner: number): void {
  const { openAwards, market, tender, recorder } = play
  const { outcome } = market
  const i = openAwards.count
  openAwards.winner[i] = winner
  openAwards.value[i] = tender.lotValue
  openAwards.second[i] = outcome[OUTCOME.bids]! < 2 ? Infinity : outcome[OUTCOME.second]!
  openAwards.count = i + 1
  if (recorder !== null) recordWaiting(recorder)
}

/** Prices the block's openly competed awards and enters their payments: no later tender depends on a price. */
export function settleOpenAwards(play: Play): void {
  const { openAwards, market } = play
  const { winner, value, second } = openAwards
  const { inverseAdvantage, inverseDispersion, ceiling } = market
  raiseEach(second, openAwards.count, inverseDispersion)
  for (let i = 0; i < openAwards.count; i++) {
    const group = winner[i]!
    const tie = second[i]! * inverseAdvantage[group]!
    const price = tie < ceiling ? tie : ceiling
    enterPayment(play, group, value[i]! * price)
  }
  openAwards.count = 0
}

/**
 * Enters what a contract of this length is paid (currency), in equal parts over its years, from this year on.
 */
export function enterPayment(play: Play, winner: number, paid: number): void {
  const { suppliers, tally, world, market, recorder } = play
  const { payments } = suppliers
  const { contractYears } = market
  const G = world.groups.length
  const paidPerYear = paid / contractYears
  let row = ringRow(play.year)
  for (let y = 0; y < contractYears; y++) {
    const i = row * G + winner
    payments[i] = payments[i]! + paidPerYear
    row = row + 1 === MAX_CONTRACT_YEARS ? 0 : row + 1
  }
  tally[TALLY.paidValue] = tally[TALLY.paidValue]! + paid
  if (recorder !== null) recordPaid(recorder, play, paid)
}
