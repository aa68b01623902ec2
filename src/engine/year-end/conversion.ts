import type { Play } from '../play.ts'
import { PIPELINE_YEARS } from '../suppliers.ts'

/**
 * A part of the conventional or informal twin starts to convert each year and arrives after its lag. Organic growers
 * convert with the certainty of demand: target and label, and the length of contracts. Informal workers become formal
 * with the programme.
 */
export function convert(play: Play): void {
  const { suppliers, world, draws, year } = play
  const { capacity, pipeline } = suppliers
  for (let g = 0; g < capacity.length; g++) {
    const twin = world.twin[g]!
    if (twin < 0) continue
    const leaving = capacity[twin]! * startingPart(play, g)
    capacity[twin] = capacity[twin]! - leaving
    const arrival = g * PIPELINE_YEARS + ((year + draws.lagYears[g]!) % PIPELINE_YEARS)
    pipeline[arrival] = pipeline[arrival]! + leaving
    const now = g * PIPELINE_YEARS + (year % PIPELINE_YEARS)
    capacity[g] = capacity[g]! + pipeline[now]!
    pipeline[now] = 0
  }
}

/** The part of the twin's capacity that starts to convert this year (0–1). */
function startingPart({ world, terms, draws }: Play, g: number): number {
  if (world.groups[g]!.convertsFrom!.kind === 'formalisation') {
    return draws.mechanism.formalisationRate * terms.formalisation
  }
  const demand = Math.min(1, terms.organicDemand + terms.labelDemand)
  const years = meanContractYears(world.categories) + terms.extraYears
  // A one-year contract gives half the certainty of a lasting one.
  return draws.mechanism.conversionRate * demand * (years / (years + 1))
}

function meanContractYears(categories: readonly { readonly contractYears: number }[]): number {
  let sum = 0
  for (let c = 0; c < categories.length; c++) sum += categories[c]!.contractYears
  return sum / categories.length
}
