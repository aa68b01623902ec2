import { plural } from '../en/plural.ts'
import { strong } from '../rich.ts'

/** Credit split: the effect of a proposal divided among its levers. */
export const credit = {
  lead: 'The proposal’s effect, divided among its levers. Each gets its average gain over all orders of adding them, so the parts add up.',
  caption: 'What each lever brings, in percentage points',
  read: 'Each bar starts where the last ends. Most futures: 8 of 10.',
  how: (sets: string, futures: string) =>
    `From all ${sets} sets of these levers, each run in the same ${futures} futures.`,
  howSampled: (orders: string, futures: string) =>
    `From ${orders} random orders of these levers, in the same ${futures} futures.`,
  columns: {
    what: 'What',
    bar: 'From today’s rules to the proposal',
    part: 'Brings (points)',
    range: 'Most futures',
    alone: 'Would bring alone',
  },
  today: 'Today’s rules',
  proposal: 'The proposal',
  mean: (value: string) => `${value} on average`,
  between: (low: string, high: string) => `${low} to ${high}`,
  whole: 'In all',
  together: 'Only from acting together',
  togetherNote: 'within the parts above',
  sentence: {
    noLevers: 'The proposal changes no lever.',
    nothing: 'The proposal changes this answer in none of the futures we ran.',
    only: (lever: string, points: string, range: string) =>
      `All of it comes from “${lever}”: ${strong(points)} points on average (${range} in 8 of 10 futures).`,
    whole: (points: string, range: string, parts: string) =>
      `Of ${strong(points)} points on average (${range} in 8 of 10 futures), ${parts}.`,
    part: (lever: string, points: string, range: string) => `“${lever}” brings ${strong(points)} (${range})`,
    rest: (count: number, points: string) =>
      plural(count, {
        one: `the other lever ${points}`,
        other: `the other ${count} levers ${points} together`,
      }),
    restNothing: (count: number) =>
      plural(count, {
        one: 'the other lever about nothing',
        other: `the other ${count} levers about nothing`,
      }),
    together: (points: string, range: string) =>
      `${strong(points)} of these points (${range}) come only from the levers acting together.`,
    against: (points: string, range: string) => `Acting together costs ${strong(points)} points (${range}).`,
    separate: 'The levers hardly affect each other.',
  },
}
