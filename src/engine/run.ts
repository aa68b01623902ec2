import { advantageOf } from './advantage.ts'
import { solveCompetition } from './competition.ts'
import { drawCentral, drawRun, type Source } from './draws.ts'
import { solveEntry } from './observed-shares.ts'
import { setReferenceParticipation } from './participation.ts'
import type { Play } from './play.ts'
import { setTerms } from './policy-terms.ts'
import { setSchedule } from './schedule.ts'

/** Where the luck of a future and its quantities come from. */
export interface Sources {
  /** The seed of tenders and year ends. */
  readonly luck: number
  /** One for each uncertain quantity, in their order; null: all at their central values. */
  readonly quantities: readonly Source[] | null
}

/**
 * Starts a future: draws its quantities, puts suppliers where the calibration year finds them, and sets the year to
 * the first of warm-up, under the baseline's terms.
 */
export function startRun(
  play: Play,
  baselineTable: Float64Array,
  { luck, quantities }: Sources,
  run: number
): void {
  const { draws, world } = play
  play.seed = luck
  play.run = run
  if (quantities === null) drawCentral(draws)
  else drawRun(draws, quantities, run, play.stream)
  setTerms(play.terms, baselineTable, 0)
  setSchedule(play)
  setSuppliers(play)
  setReferenceParticipation(play)
  play.referenceGap.set(play.terms.entryGap)
  setReferenceTerms(play)
  for (let c = 0; c < world.categories.length; c++) {
    solveEntry(play, c)
    play.competition[c] = solveCompetition(play, c)
  }
  play.startEntry.set(play.suppliers.entry)
  play.steady.fill(1)
  play.year = -world.warmUpYears
}

/** Starts another future with the same quantities and so the same markets: only the luck is new. */
export function restartRun(play: Play, baselineTable: Float64Array, run: number): void {
  play.run = run
  setTerms(play.terms, baselineTable, 0)
  setSchedule(play)
  setSuppliers(play)
  play.suppliers.entry.set(play.startEntry)
  play.year = -play.world.warmUpYears
}

/** Takes today's evaluation, payment and guarantee as those under which bids were counted. */
function setReferenceTerms(play: Play): void {
  const { terms, draws, referenceAdvantage } = play
  for (let g = 0; g < referenceAdvantage.length; g++) {
    referenceAdvantage[g] = advantageOf(terms, draws, g)
  }
  play.referencePaymentDays = terms.paymentDays
  play.referenceGuarantee = terms.bidGuarantee
}

function setSuppliers({ suppliers, draws, world }: Play): void {
  const C = world.categories.length
  suppliers.all.fill(0)
  suppliers.capacity.set(draws.group.capacityPerYear)
  suppliers.cost.set(draws.group.relativeCost)
  suppliers.learnedCost.set(draws.group.relativeCost)
  // A year of full use counts as experience, so that the first award is not an endless doubling.
  suppliers.workDone.set(draws.group.capacityPerYear)
  for (let i = 0; i < suppliers.entry.length; i++) suppliers.entry[i] = draws.group.entry[Math.floor(i / C)]!
}
