import type { Fit } from './fit.ts'

/** The fit for a terminal. */
export function fitText({ runs, effective, numbers, places }: Fit): string {
  const three = (values: readonly number[]) => values.map((value) => value.toFixed(3).padStart(8)).join('')
  const line = (name: string, ...cells: readonly string[]) => `  ${name.padEnd(28)}${cells.join('  ')}`
  const coverage = (learntFrom: boolean): string => {
    const own = places.filter((place) => place.learntFrom === learntFrom)
    const sum = (of: 'numbers' | 'before' | 'after') => own.reduce((total, place) => total + place[of], 0)
    return `${sum('before')} of ${sum('numbers')} before, ${sum('after')} after`
  }
  return `${[
    `${runs} futures; the weighted ones say as much as ${effective.toFixed(0)} of equal weight.`,
    line('', '10%, 50%, 90% as assumed', '  as weighted'),
    ...numbers.map(({ name, prior, posterior }) => line(name, three(prior), three(posterior))),
    '',
    'Numbers inside the 80% range, each place weighted by the others only:',
    ...places.map(({ id, learntFrom, numbers: all, before, after }) =>
      line(id, `${before} of ${all} before, ${after} after`, learntFrom ? '' : 'never learnt from')
    ),
    line('learnt from', coverage(true)),
    line('never learnt from', coverage(false)),
    '',
    'A report: no file was changed.',
  ]
    .map((each) => each.trimEnd())
    .join('\n')}\n`
}
