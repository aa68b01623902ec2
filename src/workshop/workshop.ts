/** Which levers the tables see: the place's first four, its first six, or all. */
export const LEVER_SETS = ['starter', 'main', 'all'] as const
export type LeverSet = (typeof LEVER_SETS)[number]

/** What a room agrees on before its first round; the share, target and year that it aims at are those of the link. */
export interface Workshop {
  /** The goal: at least so many of ten futures above the target (1–10). */
  readonly futures: number
  readonly levers: LeverSet
  /** Length of a round (1–60). */
  readonly minutes: number
  /** 1–9 */
  readonly rounds: number
  /** Four letters or digits that tell this room from another one with the same settings. */
  readonly id: string
}

/** The lowest and highest whole number that each setting takes. */
export const WORKSHOP_LIMITS = {
  futures: { min: 1, max: 10 },
  minutes: { min: 1, max: 60 },
  rounds: { min: 1, max: 9 },
} as const

/** As ids are made of: nothing that is read as another sign from afar. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'
export const ID_LENGTH = 4
export const ID_PATTERN = /^[2-9a-hjkmnp-z]{4}$/

const STARTER = 4
const MAIN = 6

/**
 * The levers of a set.
 *
 * @param main the place's first levers, in its order.
 * @returns null where the set holds every lever.
 */
export function leversOf<Id extends string>(set: LeverSet, main: readonly Id[]): readonly Id[] | null {
  return set === 'all' ? null : main.slice(0, set === 'starter' ? STARTER : MAIN)
}

/** The word that stands for a workshop in links: "7-main-10-3-k7qf". */
export function writeWorkshop({ futures, levers, minutes, rounds, id }: Workshop): string {
  return [futures, levers, minutes, rounds, id].join('-')
}

/** What such a word says; null where part of it is missing, unknown or out of range. */
export function readWorkshop(word: string): Workshop | null {
  const [futures, set, minutes, rounds, id = '', ...rest] = word.split('-')
  const levers = LEVER_SETS.find((each) => each === set)
  const numbers = {
    futures: whole(futures, WORKSHOP_LIMITS.futures),
    minutes: whole(minutes, WORKSHOP_LIMITS.minutes),
    rounds: whole(rounds, WORKSHOP_LIMITS.rounds),
  }
  const isRead = Object.values(numbers).every((value) => !Number.isNaN(value))
  if (!levers || !isRead || !ID_PATTERN.test(id) || rest.length > 0) return null
  return { ...numbers, levers, id }
}

function whole(text = '', { min, max }: { readonly min: number; readonly max: number }): number {
  const value = /^[1-9]\d?$/.test(text) ? Number(text) : NaN
  return value >= min && value <= max ? value : NaN
}

/** @param draws one whole number from 0 on for each letter, drawn at random. */
export function workshopId(draws: Uint32Array): string {
  return Array.from(draws.subarray(0, ID_LENGTH), (draw) => LETTERS[draw % LETTERS.length] ?? '').join('')
}
