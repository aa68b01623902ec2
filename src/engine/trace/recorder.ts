import { RESERVATIONS } from '../levers/reserve.ts'
import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { LOT_STEP } from '../tender/draw-block.ts'
import { FORM } from '../world.ts'
import type { Award, DueChange, Letting, Try, TriedResult, TriedRoute } from './types.ts'

type Growing = { -readonly [K in keyof Letting]: Letting[K] } & { tries: Try[]; awards: Award[] }

/**
 * Writes down what happens to each contract of a future. A play has one only while a single future is traced; everything
 * that writes to it stands behind a question that costs the usual path nothing.
 */
export interface Recorder {
  readonly lettings: Growing[]
  readonly dues: DueChange[]
  /** The award made last, until it is paid or waits for its price. */
  award: Award | null
  /** Openly competed awards of the block, which are paid together in this order. */
  readonly waiting: Award[]
}

export const createRecorder = (): Recorder => ({ lettings: [], dues: [], award: null, waiting: [] })

/** Opens the record of the lot at hand. */
export function recordLot({ lettings }: Recorder, { tender, block, market, year }: Play): void {
  const index = block.index[tender.place]!
  const isSecondTry = block.carried[tender.place]! > 0
  lettings.push({
    year,
    category: tender.category,
    // What is carried over keeps its lot's number above the tender's.
    tender: (index % LOT_STEP) + 1,
    lot: Math.floor(index / LOT_STEP) + tender.lot + 1,
    isSecondTry,
    value: tender.lotValue,
    estimate: market.estimate * tender.lotValue,
    contractYears: tender.contractYears,
    tries: [],
    awards: [],
    left: null,
  })
}

/** Records a route that reserves nothing. Bids are those of the last climb of the ladder. */
export function recordTry(
  recorder: Recorder,
  { market }: Play,
  route: TriedRoute,
  result: TriedResult = 'awarded'
): void {
  const bids = route === 'open' || route === 'again' ? market.outcome[OUTCOME.bids]! : null
  latest(recorder).tries.push({ route, reservation: null, bids, result })
}

/** Records a reservation that was tried, in the form that it has in the category. */
export function recordReservation(
  recorder: Recorder,
  { world, market, tender }: Play,
  slot: number,
  result: TriedResult
): void {
  const form = world.reserveForm[slot * world.categories.length + tender.category]
  const route = form === FORM.call ? 'call' : form === FORM.carveOut ? 'carveOut' : 'reserved'
  const bids = market.outcome[OUTCOME.bids]!
  latest(recorder).tries.push({ route, reservation: RESERVATIONS[slot]!, bids, result })
}

/** Records that the award of the last try fails, and that it is let again. */
export function recordFailure(recorder: Recorder): void {
  latest(recorder).tries.at(-1)!.result = 'failed'
}

export function recordAward(recorder: Recorder, group: number, value: number): void {
  recorder.award = { group, value, paid: NaN }
  latest(recorder).awards.push(recorder.award)
}

/** Sets the last award aside until its block is settled. */
export function recordWaiting(recorder: Recorder): void {
  recorder.waiting.push(recorder.award!)
  recorder.award = null
}

/** Records what is paid for the last award, or for the first of those that wait (currency over the contract). */
export function recordPaid(recorder: Recorder, play: Play, paid: number): void {
  const award = recorder.award ?? recorder.waiting.shift()!
  recorder.award = null
  award.paid = paid
  const years = play.market.contractYears
  recordDue(recorder, { group: award.group, year: play.year, years, keeps: 1, perYear: paid / years })
}

export function recordDue({ dues }: Recorder, change: DueChange): void {
  dues.push(change)
}

export function recordLeft(recorder: Recorder, left: 'carried' | 'givenUp'): void {
  latest(recorder).left = left
}

const latest = ({ lettings }: Recorder): Growing => lettings.at(-1)!
