import { ROLES, type Role } from './role.ts'

/** Which levers the tables see: the place's first four, its first six, or all. */
export const LEVER_SETS = ['starter', 'main', 'all'] as const
export type LeverSet = (typeof LEVER_SETS)[number]

/** What a room guesses: in how many of ten futures the target is met, or the range that 8 of 10 futures fall into. */
export const GUESSES_BY = ['discs', 'range'] as const
export type GuessBy = (typeof GUESSES_BY)[number]

/** What a room agrees on before its first round; the share, target and year that it aims at are those of the link. */
export interface Workshop {
  /** The goal: at least so many of ten futures above the target (1–10). */
  readonly futures: number
  /** A set, or the ids of levers that the trainer has chosen (one at least). */
  readonly levers: LeverSet | readonly string[]
  /** Length of a round (1–60). */
  readonly minutes: number
  /** 1–9 */
  readonly rounds: number
  readonly guess: GuessBy
  /** Whose cards are printed, in the order of `ROLES` (one at least). */
  readonly roles: readonly Role[]
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
export const LEVER_PATTERN = /^[A-Za-z]+(\.[A-Za-z]+)?$/

const STARTER = 4
const MAIN = 6

/**
 * The levers of a set.
 *
 * @param main the place's first levers, in its order.
 * @param all every lever there is, in the order of the page.
 * @returns null where the set holds every lever.
 */
export function leversOf<Id extends string>(
  set: Workshop['levers'],
  main: readonly Id[],
  all: readonly Id[]
): readonly Id[] | null {
  if (isChosen(set)) return all.filter((id) => set.includes(id))
  return set === 'all' ? null : main.slice(0, set === 'starter' ? STARTER : MAIN)
}

/** Whether the trainer has chosen each lever. */
export function isChosen(levers: Workshop['levers']): levers is readonly string[] {
  return typeof levers !== 'string'
}

/** The word that stands for a workshop in links: "7-main-10-3-k7qf"; what is as usual is left out of its end. */
export function writeWorkshop({ futures, levers, minutes, rounds, id, guess, roles }: Workshop): string {
  const set = isChosen(levers) ? levers.join('+') : levers
  return [
    ...[futures, set, minutes, rounds, id],
    ...(guess === 'discs' ? [] : [guess]),
    ...(roles.length === ROLES.length ? [] : [`r${roleBits(roles)}`]),
  ].join('-')
}

/**
 * What such a word says; null where part of it is missing, unknown or out of range.
 *
 * @param known ids of the levers that there are.
 */
export function readWorkshop(word: string, known: readonly string[]): Workshop | null {
  const [futures, set = '', minutes, rounds, id = '', ...more] = word.split('-')
  const levers = readLevers(set, known)
  const numbers = {
    futures: whole(futures, WORKSHOP_LIMITS.futures),
    minutes: whole(minutes, WORKSHOP_LIMITS.minutes),
    rounds: whole(rounds, WORKSHOP_LIMITS.rounds),
  }
  const isRead = Object.values(numbers).every((value) => !Number.isNaN(value))
  const guess = more[0] === 'range' ? 'range' : 'discs'
  const [last, ...rest] = more.slice(guess === 'range' ? 1 : 0)
  const roles = last === undefined ? ROLES : readRoles(last)
  if (!levers || !isRead || !ID_PATTERN.test(id) || !roles || rest.length > 0) return null
  return { ...numbers, levers, guess, roles, id }
}

function readLevers(text: string, known: readonly string[]): Workshop['levers'] | null {
  const set = LEVER_SETS.find((each) => each === text)
  if (set) return set
  const ids = text.split('+')
  return ids.every((id) => known.includes(id)) && new Set(ids).size === ids.length ? ids : null
}

/** One bit for each role, the first of them the lowest, as two hexadecimal digits. */
function roleBits(roles: readonly Role[]): string {
  const bits = ROLES.reduce((sum, role, at) => sum + (roles.includes(role) ? 2 ** at : 0), 0)
  return bits.toString(16).padStart(2, '0')
}

function readRoles(text: string): readonly Role[] | null {
  if (!/^r[0-9a-f]{2}$/.test(text)) return null
  const bits = parseInt(text.slice(1), 16)
  const roles = ROLES.filter((_, at) => Math.floor(bits / 2 ** at) % 2 === 1)
  return roles.length === 0 || roles.length === ROLES.length ? null : roles
}

function whole(text = '', { min, max }: { readonly min: number; readonly max: number }): number {
  const value = /^[1-9]\d?$/.test(text) ? Number(text) : NaN
  return value >= min && value <= max ? value : NaN
}

/** @param draws one whole number from 0 on for each letter, drawn at random. */
export function workshopId(draws: Uint32Array): string {
  return Array.from(draws.subarray(0, ID_LENGTH), (draw) => LETTERS[draw % LETTERS.length] ?? '').join('')
}
