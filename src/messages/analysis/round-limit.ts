/** Significant figures of a limit that was found among futures: more would claim more than they can tell. */
const FIGURES = 2
/** Numbers near 1 that say how far above or below 1 something is need a third. */
const FIGURES_OF_RATIO = 3

/** A limit found by a search, rounded as far as the futures can tell. */
export function roundLimit(value: number, unit: string): number {
  const figures = ['ratio', 'factor'].includes(unit) ? FIGURES_OF_RATIO : FIGURES
  return unit === 'calendarYear' ? Math.round(value) : Number(value.toPrecision(figures))
}
