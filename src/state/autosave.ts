import { readKeptState, readMoment, type Keepsake, type KeptState, type OwnFile } from './kept-state.ts'

/** The part of `localStorage` that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export type SaveOutcome = 'saved' | 'blocked' | 'full'

/** How many states of work are kept. */
export const MOST_STATES = 10

/** What is changed within this time (ms) of the last change is the same sitting; later, the state before it stays. */
const ONE_SITTING_MS = 3_600_000

const STATES = 'spendshift.states'
const FILE = 'spendshift.own.'
/** Where versions of the page before the list kept their one state. */
const FORMER = 'spendshift.session'
const VERSION = 1

/** What was kept: the states, newest first, and whether some could not be read. */
export interface Kept {
  readonly states: readonly KeptState[]
  readonly damaged: boolean
}

/** The one state of a version of the page before the list. */
export interface FormerState {
  readonly link: string
  readonly savedAt: number | null
  readonly own: OwnFile | null
}

/** Keeps the last states of work in the browser, each with the file it needs. Nothing here throws: the page works without it. */
export class Autosave {
  readonly #store: Store | null

  /** @param store null when the browser lets the page keep nothing. */
  constructor(store: Store | null) {
    this.#store = store
  }

  /** What was kept. It is read anew each time: another window of the page keeps its states in the same list. */
  load(): Kept {
    const text = this.#read(STATES)
    if (text === null) return { states: [], damaged: false }
    const list = parsed(text)
    if (!isRecord(list) || list['version'] !== VERSION || !Array.isArray(list['states']))
      return { states: [], damaged: true }
    const all: unknown[] = list['states']
    const states = all.flatMap((each) => readKeptState(each) ?? [])
    return { states, damaged: states.length < all.length }
  }

  /** The text of a kept file; null when it is not there any more. */
  file(key: string): OwnFile | null {
    return readFile(parsed(this.#read(FILE + key)))
  }

  /**
   * Puts a state on top of the list.
   *
   * @param before what the state it grew out of asked; null for none. Within one sitting it takes that state's place, unless
   *   it would put nothing made where something was.
   */
  save(keepsake: Keepsake, { before, now }: { before: string | null; now: number | null }): SaveOutcome {
    if (!this.#store) return 'blocked'
    const { states } = this.load()
    const hasFile = this.#keepFile(keepsake, states)
    const own =
      keepsake.own && hasFile === 'saved' ? { key: keepsake.own.key, card: keepsake.own.card } : null
    const state: KeptState = { ...keepsake, savedAt: now, own }
    const isPast = (each: KeptState) => each.asked === before && isSameSitting(each, now)
    const stays = (each: KeptState) =>
      each.asked !== state.asked && !(isPast(each) && (state.made || !each.made))
    const others = states.filter(stays)
    const outcome = this.#write([state, ...others.filter((each) => isWorth(each, state, others))], states)
    return outcome === 'saved' ? hasFile : outcome
  }

  /** Forgets one state, and its file when no other needs it. */
  remove(asked: string): void {
    const { states } = this.load()
    this.#write(
      states.filter((each) => each.asked !== asked),
      states
    )
  }

  /** What a version before the list had kept; null when there is nothing, `unreadable` when it is damaged. */
  former(): FormerState | 'unreadable' | null {
    const text = this.#read(FORMER)
    if (text === null) return null
    const kept = parsed(text)
    if (!isRecord(kept) || kept['version'] !== 1 || typeof kept['link'] !== 'string') return 'unreadable'
    const own = kept['own'] === undefined ? null : readFile(kept['own'])
    if (kept['own'] !== undefined && own === null) return 'unreadable'
    return { link: kept['link'], savedAt: readMoment(kept['savedAt']), own }
  }

  forgetFormer(): void {
    this.#remove(FORMER)
  }

  /** Keeps the file of a state, once for all states that need it. */
  #keepFile({ own }: Keepsake, states: readonly KeptState[]): SaveOutcome {
    if (!own || states.some((each) => each.own?.key === own.key)) return 'saved'
    return this.#put(FILE + own.key, JSON.stringify(own.file))
  }

  /** Writes the list, and drops files that none of it needs any more. */
  #write(list: readonly KeptState[], before: readonly KeptState[]): SaveOutcome {
    const states = list.slice(0, MOST_STATES)
    const outcome = this.#put(STATES, JSON.stringify({ version: VERSION, states }))
    if (outcome !== 'saved') return outcome
    for (const { own } of before) {
      if (own && !states.some((each) => each.own?.key === own.key)) this.#remove(FILE + own.key)
    }
    return 'saved'
  }

  #read(key: string): string | null {
    try {
      return this.#store?.getItem(key) ?? null
    } catch {
      return null
    }
  }

  #put(key: string, text: string): SaveOutcome {
    try {
      this.#store?.setItem(key, text)
      return 'saved'
    } catch (thrown) {
      return thrown instanceof Error && /quota/i.test(`${thrown.name} ${thrown.message}`) ? 'full' : 'blocked'
    }
  }

  #remove(key: string): void {
    try {
      this.#store?.removeItem(key)
    } catch {
      // What cannot be removed could not be kept either.
    }
  }
}

/** The page's `localStorage`, or null where even asking for it is refused. */
export function browserStore(page: Window): Store | null {
  try {
    return page.localStorage
  } catch {
    return null
  }
}

function isSameSitting({ savedAt }: KeptState, now: number | null): boolean {
  return savedAt !== null && now !== null && Math.abs(now - savedAt) < ONE_SITTING_MS
}

/** Whether a state below the newest is worth its place: something was made, or it is the last with its file. */
function isWorth(each: KeptState, newest: KeptState, all: readonly KeptState[]): boolean {
  const { made, own } = each
  if (made || own === null) return made
  const first = [newest, ...all].find((other) => other.own?.key === own.key)
  return first === each
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

function readFile(kept: unknown): OwnFile | null {
  if (!isRecord(kept)) return null
  const { name, text } = kept
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
