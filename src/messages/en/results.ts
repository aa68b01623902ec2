import { strong } from '../rich.ts'

/** Ranges, comparisons, tiles and what stands beside the charts. */
export const results = {
  range: (low: string, high: string) => `Most futures (8 out of 10) land between ${low} and ${high}.`,
  rangeNarrow: (value: string) => `Most futures (8 out of 10) land close to ${value}.`,
  todayRange: (range: string) => `today’s rules ${range}`,
  /** Stands for the unfilled part of reserved contracts where there were none. */
  noneReserved: 'none reserved',
  /** Two signed ends: "+4 to +14". */
  between: (low: string, high: string) => `${low} to ${high}`,
  compare: {
    /** `chance` is "in 8 out of 10 futures" and its kin. */
    ahead: (name: string, chance: string) => `${name} is ahead of today’s rules ${strong(chance)}.`,
    aheadSame: (name: string, chance: string) =>
      `${name} is ahead of today’s rules ${strong(chance)}, and the same in most others.`,
    behind: (name: string, chance: string) => `${name} is behind today’s rules ${strong(chance)}.`,
    behindSame: (name: string, chance: string) =>
      `${name} is behind today’s rules ${strong(chance)}, and the same in most others.`,
    change: (low: string, high: string) =>
      `Most futures (8 out of 10) change by ${low} to ${high} percentage points.`,
    changeNarrow: (value: string) =>
      `Most futures (8 out of 10) change by close to ${value} percentage points.`,
    unclear: (name: string, k: number) =>
      `We cannot tell ${name} from today’s rules: it is ahead in only ${strong(`${k} out of 10`)} futures.`,
    same: (name: string, futures: string) =>
      `${name} changes the rules, but not this share: it is the same in all ${futures} futures we ran.`,
    nearlySame: (name: string) => `${name} changes this share in almost none of the futures.`,
  },
  tile: {
    higher: 'higher',
    lower: 'lower',
    same: 'about the same',
    unclear: 'we cannot tell',
    byValue: 'by value',
    byCount: 'by number',
    /** The tile as one sentence for assistive tech. */
    summary: (label: string, range: string, today: string, word: string) =>
      `${label}: most futures ${range}, today’s rules ${today}, ${word}.`,
  },
  price: {
    aYear: (range: string) => `${range} a year`,
  },
  leavesOut: {
    title: 'This range leaves out',
    why: 'Why',
    fallback: 'price shocks, court challenges and changes of government.',
  },
  dots: {
    exact: (dots: string, k: number, target: string) =>
      `${dots} of these 20 dots, that is ${k} out of 10, pass ${target}.`,
    between: (dots: string, low: number, high: number, target: string) =>
      `${dots} of these 20 dots, between ${low} and ${high} out of 10, pass ${target}.`,
    few: (target: string) => `1 of these 20 dots, less than 1 out of 10, passes ${target}.`,
    many: (target: string) => `19 of these 20 dots, more than 9 out of 10, pass ${target}.`,
    all: (target: string, futures: string) =>
      `All of these 20 dots pass ${target}, and so do all ${futures} futures behind them.`,
    nearlyAll: (target: string) => `All of these 20 dots pass ${target}, and so do nearly all futures.`,
    none: (target: string) => `None of these 20 dots passes ${target}, and almost none of the futures do.`,
    howToRead: 'Each dot is 1 of 20 equally likely futures.',
  },
}
