import type { EvidenceId } from './evidence.ts'

/** What is said against reserving and preferring, in the order of the page. */
export const OBJECTIONS = [
  'price',
  'capacity',
  'competition',
  'fronts',
  'court',
  'dependence',
  'reversal',
  'additional',
  'displacement',
  'delivery',
] as const

export type ObjectionId = (typeof OBJECTIONS)[number]

/** What was found elsewhere: for the objection, against it, and what it turns on. */
export interface Found {
  readonly supports: readonly EvidenceId[]
  readonly answers: readonly EvidenceId[]
  readonly depends: readonly EvidenceId[]
}

export const FOUND: Readonly<Record<ObjectionId, Found>> = {
  price: {
    supports: ['marion-2007', 'athey-2013'],
    answers: ['nakabayashi-2013'],
    depends: ['krasnokutskaya-2011'],
  },
  capacity: {
    supports: ['salud-con-lupa-2025', 'afic-2023'],
    answers: ['vitrine-giba-2016'],
    depends: [],
  },
  competition: { supports: ['marion-2007'], answers: ['cappelletti-2022'], depends: [] },
  fronts: { supports: ['internal-auditor-2016'], answers: [], depends: [] },
  court: { supports: ['croson-1989'], answers: ['livelaw-2024', 'iustel-2025'], depends: [] },
  dependence: {
    supports: ['onmanorama-undue-2023', 'lewis-2017'],
    answers: ['hvide-2023'],
    depends: [],
  },
  reversal: { supports: ['scoop-2024'], answers: [], depends: [] },
  additional: { supports: [], answers: [], depends: [] },
  displacement: { supports: ['barrot-nanda-2020'], answers: ['ferraz-2015'], depends: [] },
  delivery: { supports: ['cappelletti-2022'], answers: ['roy-2024'], depends: [] },
}

/** A metric in one year: the middle 8 of 10 futures of each side and of the paired difference. */
export interface Reading {
  readonly today: Ends
  readonly proposal: Ends
  readonly difference: Ends
  /** Mean under the proposal, and under today's rules. */
  readonly mean: number
  readonly meanToday: number
  /** Futures in which the proposal is above today's rules. */
  readonly above: number
  readonly runs: number
}

export interface Ends {
  readonly p10: number
  readonly p90: number
}

/** What the law of the place says of one lever that the proposal moves. */
export interface LeverInLaw {
  /** The lever's plain name. */
  readonly lever: string
  /** As the proposal uses it; a lever set beyond its cap needs a law change. */
  readonly state: 'allowed' | 'conditions' | 'needsLawChange' | 'unchecked'
  /** The law by name; empty where nothing was checked. */
  readonly law: string
}

/** The proposal's own numbers, as the page last played them. */
export interface OwnNumbers {
  /** Null for a metric that the run on screen does not have. */
  readonly read: (metric: string) => Reading | null
  /** Metric id of the measure, and of its part that stays with those it counts. */
  readonly measure: string
  /** What flows on to others of what is reported for the trait, future by future; null: not known yet. */
  readonly leak: Ends | null
  readonly laws: readonly LeverInLaw[]
  /** The place has elections, which may end the programme. */
  readonly elections: boolean
}
