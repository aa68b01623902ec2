import { strong } from '../rich.ts'

/** Ranges, comparisons, tiles and what stands beside the charts. */
export const results = {
  range: (low: string, high: string) => `8 of 10 futures land between ${low} and ${high}.`,
  rangeNarrow: (value: string) => `8 of 10 futures land close to ${value}.`,
  todayRange: (range: string) => `today’s rules ${range}`,
  /** Stands for the unfilled part of reserved contracts where there were none. */
  noneReserved: 'none reserved',
  /** Two signed ends: "+4 to +14". */
  between: (low: string, high: string) => `${low} to ${high}`,
  compare: {
    /** `chance` is "in 8 of 10 futures" and its kin. */
    ahead: (name: string, chance: string) => `${name} is ahead of today’s rules ${strong(chance)}.`,
    aheadSame: (name: string, chance: string) =>
      `${name} is ahead of today’s rules ${strong(chance)}, and equal in most others.`,
    behind: (name: string, chance: string) => `${name} is behind today’s rules ${strong(chance)}.`,
    behindSame: (name: string, chance: string) =>
      `${name} is behind today’s rules ${strong(chance)}, and equal in most others.`,
    change: (low: string, high: string) =>
      `In 8 of 10 futures the change is ${low} to ${high} percentage points.`,
    changeNarrow: (value: string) => `In 8 of 10 futures the change is close to ${value} percentage points.`,
    unclear: (name: string, k: number) =>
      `We cannot tell ${name} from today’s rules: it is ahead in only ${strong(`${k} of 10`)} futures.`,
    same: (name: string, futures: string) =>
      `${name} does not change this share in any of the ${futures} futures we ran.`,
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
    some: (dots: string, target: string) => `${dots} of these 20 dots are above ${target}.`,
    one: (target: string) => `1 of these 20 dots is above ${target}.`,
    all: (target: string, futures: string) =>
      `All 20 dots are above ${target}, and so are all ${futures} futures.`,
    nearlyAll: (target: string) => `All 20 dots are above ${target}, and so are nearly all futures.`,
    none: (target: string) => `No dot is above ${target}, and almost no future is.`,
    howToRead: 'Each dot is 1 of 20 equally likely futures.',
  },
}
