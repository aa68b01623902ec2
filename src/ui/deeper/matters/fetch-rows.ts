import type { Matters } from '../../../analysis/matters/matters.ts'
import type { NumberPart } from '../../../analysis/matters/unknowns.ts'

const MOST = 12

/** A number whose total is smaller can narrow nothing worth a question. */
const LEAST_TOTAL = 0.01

/** Numbers by how much it would help to know them; once some were redrawn, only those that do something. */
export function fetchRows({ unknowns, redraws }: Matters): readonly NumberPart[] {
  const totals = redraws?.totals
  const some = totals
    ? unknowns.numbers.filter((part) =>
        totals.some(({ name, total }) => name === part.name && total.value >= LEAST_TOTAL)
      )
    : unknowns.numbers.slice(0, MOST)
  return [...some].sort((a, b) => b.narrowing.value - a.narrowing.value)
}
