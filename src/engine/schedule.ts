import { COHORT_PARTS } from './needs.ts'
import type { Play } from './play.ts'
import { nextUniform, openStream } from './random/stream.ts'
import { MAX_CONTRACT_YEARS } from './world.ts'

/** Lane of the streams that place a category in its renewal cycle. */
const PHASE_LANE = 0x7f000001

/**
 * Sets a run's calendar of needs: cumulated tenders by year, growing from the start year on, and each category's
 * place in its renewal cycle. Contracts stand in cohorts, one for each year of the contract length; all are due in warm-up.
 */
export function setSchedule(play: Play): void {
  const { world, draws, cumulativeNeed, phase, needs } = play
  const span = world.warmUpYears + world.model.years + 1
  for (let c = 0; c < world.categories.length; c++) {
    const perYear = draws.category.tendersPerYear[c]!
    const growth = 1 + draws.category.realGrowthPerYear[c]!
    let inYear = perYear
    let sum = -perYear * world.warmUpYears
    for (let y = 0; y < span; y++) {
      cumulativeNeed[c * span + y] = sum
      sum += inYear
      if (y >= world.warmUpYears) inYear *= growth
    }
    openStream(play.stream, play.seed, play.run, PHASE_LANE, c)
    const drawn = nextUniform(play.stream)
    phase[c] = world.categories[c]!.phase ?? drawn
    for (let cohort = 0; cohort < MAX_CONTRACT_YEARS; cohort++) {
      const i = c * MAX_CONTRACT_YEARS + cohort
      needs.parts[i] = 1
      needs.phasing[i] = -1
      needs.due[i * COHORT_PARTS] = cohort - world.warmUpYears
    }
    needs.carriedCount[c] = 0
  }
  needs.scale[0] = 1
}

/**
 * Tenders that fall due in a category this year (count), also by how long their contracts will last, moving the next
 * due year of their cohorts on. A cohort is as large as the tenders of the base year it stands for, so that longer
 * contracts are let less often and nothing is lost.
 */
export function tendersDue(play: Play, c: number): number {
  const { world, needs, year } = play
  const years = world.categories[c]!.contractYears
  needs.dueByExtra.fill(0)
  let count = 0
  for (let cohort = 0; cohort < years; cohort++) {
    const i = c * MAX_CONTRACT_YEARS + cohort
    splitCohort(play, i)
    const parts = needs.parts[i]!
    for (let part = 0; part < parts; part++) {
      const at = i * COHORT_PARTS + part
      if (needs.due[at] !== year) continue
      // The cohort's place in the cycle, counted from the start of warm-up.
      const since = year + world.warmUpYears - cohort
      const whole = tendersOfBaseYear(play, c, year - (since % years))
      const due = parts === 1 ? whole : partOf(whole, part, parts, play.phase[c]!)
      const extra = needs.phasing[i] === year ? part : play.terms.extraYears
      needs.due[at] = year + years + extra
      needs.dueByExtra[extra] = needs.dueByExtra[extra]! + due
      count += due
    }
  }
  return count
}

/**
 * When contracts get longer, a whole cohort is split once: its parts last from the usual length to the longest, so that
 * from then on as many fall due every year as before.
 */
function splitCohort({ needs, terms, draws, year }: Play, i: number): void {
  const whole = needs.parts[i] === 1 && needs.due[i * COHORT_PARTS] === year
  if (!(whole && terms.extraYears > 0 && draws.mechanism.phaseIn > 0)) return
  needs.parts[i] = terms.extraYears + 1
  needs.phasing[i] = year
  for (let part = 0; part <= terms.extraYears; part++) needs.due[i * COHORT_PARTS + part] = year
}

/** Tenders of one of several equal parts: rounded so that the parts add up to the whole. */
function partOf(whole: number, part: number, parts: number, phase: number): number {
  const offset = Math.floor(phase * parts)
  return Math.floor((whole * (part + 1) + offset) / parts) - Math.floor((whole * part + offset) / parts)
}

/** Tenders of one base year: what the cumulated need gains, rounded so that nothing is lost between years. */
function tendersOfBaseYear(play: Play, c: number, year: number): number {
  const { world, cumulativeNeed, phase, needs } = play
  const i = c * (world.warmUpYears + world.model.years + 1) + year + world.warmUpYears
  const from = Math.floor(cumulativeNeed[i]! * needs.scale[0]! + phase[c]!)
  const to = Math.floor(cumulativeNeed[i + 1]! * needs.scale[0]! + phase[c]!)
  return to - from
}
