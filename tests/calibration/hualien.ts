import { readFileSync } from 'node:fs'
import type { Award } from '../../src/calibration/awards.ts'

const FILE = new URL('../fixtures/hualien/awards.csv', import.meta.url)

export interface YearOfAwards {
  readonly year: number
  readonly awards: readonly Award[]
}

/** The awards of Hualien County, by year. */
export function hualienAwards(): YearOfAwards[] {
  const [, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n')
  const rows = lines.map((line) => {
    const [year = NaN, bids = NaN, award = NaN, budget = NaN, winners = NaN] = line.split(',').map(Number)
    return { year, bids, award, budget, winners }
  })
  return [2010, 2014].map((year) => ({ year, awards: rows.filter((row) => row.year === year) }))
}
