import type { Play } from './play.ts'

/**
 * How a group's readiness to bid compares with the calibration year, whose payment terms its entry was measured
 * under (ratio): payment days and guarantees that tie up more than a group can carry keep its firms away.
 */
export function participation(play: Play, g: number, c: number): number {
  return readiness(play, g, c) / play.referenceParticipation[g * play.world.categories.length + c]!
}

/** Takes today's payment terms as those that entry was measured under. */
export function setReferenceParticipation(play: Play): void {
  const C = play.world.categories.length
  for (let i = 0; i < play.referenceParticipation.length; i++) {
    play.referenceParticipation[i] = readiness(play, Math.floor(i / C), i % C)
  }
}

/** 1 for a group that can carry the terms, falling with each month beyond. */
function readiness(play: Play, g: number, c: number): number {
  return 1 / (1 + play.draws.mechanism.paymentDeterrence * monthsBeyond(play, g, c))
}

/** Months of cost that payment and guarantee tie up beyond what the group can carry (0 or more). */
export function monthsBeyond({ draws, terms, world }: Play, g: number, c: number): number {
  const contractMonths = 12 * (world.categories[c]!.contractYears + terms.extraYears)
  const tied = terms.paymentDays / 30 + terms.bidGuarantee * contractMonths * draws.mechanism.guaranteeTie
  const credit = world.supportEligible[g] === 1 ? terms.credit * draws.mechanism.creditMonths : 0
  return Math.max(0, tied - draws.group.workingCapitalMonths[g]! - credit)
}
