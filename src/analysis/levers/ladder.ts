import { leverById, leverInYear, type LeverId, type Setting } from '../../engine/index.ts'
import { settingTo, valueAtEnd } from './setting.ts'

/** A lever that a search may move: where it stands, how far its slider reaches here, what the law allows. */
export interface MovableLever {
  readonly id: LeverId
  /** Under today's rules. */
  readonly today: Setting
  /** Where the search begins: today's setting, or the proposal's. */
  readonly start: Setting
  /** The slider in this place, in the lever's unit. */
  readonly min: number
  readonly max: number
  readonly step: number
  /** The highest value the law allows; null: no limit is known. */
  readonly cap: number | null
  /** The law has to be changed before the lever may be used otherwise than today. */
  readonly barred: boolean
}

/** The calendar years of a simulation, and the one in which something is measured. */
export interface Calendar {
  readonly startYear: number
  readonly years: number
  readonly measured: number
}

/** One position of a lever. */
export interface Rung {
  /** In the lever's unit, in the measured year and after. */
  readonly value: number
  readonly setting: Setting
}

/** All positions of a lever that a search may choose from, values rising. */
export interface Ladder {
  readonly id: LeverId
  readonly rungs: readonly Rung[]
  /** The rung the search begins at. */
  readonly start: number
  /** What the law cut off: positions that lie within the slider and beyond the law. */
  readonly cut: {
    readonly kind: 'cap' | 'barred'
    readonly cap: number | null
    /** The farthest of them. */
    readonly farthest: Rung
  } | null
  /** The start itself lay beyond the law and was brought to it. */
  readonly brought: boolean
}

/** Slack for binary noise in a lever's value. */
const NOISE = 1e-9

/** No slider is read finer than this many positions. */
const MOST_RUNGS = 201

/**
 * The positions of a lever: its slider's grid, where it stands today and at the start, and the law's limit. With
 * `lawful` those beyond the law in any year are left out; today's setting itself always stays.
 */
export function ladderOf(
  lever: MovableLever,
  calendar: Calendar,
  { lawful }: { readonly lawful: boolean }
): Ladder {
  const { id, today, start, cap, barred } = lever
  const { measured } = calendar
  const allowed = ({ setting }: Rung): boolean => !lawful || isLawful(lever, setting, calendar)
  const fixed = [start, today].map((setting) => ({ value: valueAtEnd(setting, measured), setting }))
  const grid = gridOf(lever).map((value) => ({ value, setting: settingTo(start, value, measured) }))
  const rungs = ordered([...fixed, ...grid].filter(allowed))
  const brought = !allowed({ value: 0, setting: start })
  const goal = valueAtEnd(brought && barred ? today : start, measured)
  const beyond = ordered(grid.filter((rung) => !allowed(rung)))
  const farthest = beyond.at(-1)
  const cut = farthest ? { kind: barred ? ('barred' as const) : ('cap' as const), cap, farthest } : null
  return { id, rungs, start: nearestTo(rungs, goal), cut, brought }
}

/** By value; of equal values the first stays. */
function ordered(rungs: readonly Rung[]): readonly Rung[] {
  return rungs
    .filter(({ value }, i) => rungs.findIndex((other) => Math.abs(other.value - value) <= NOISE) === i)
    .sort((a, b) => a.value - b.value)
}

/** The values of the slider, within what the engine takes; the law's limit is one of them. */
function gridOf({ id, step, cap, ...range }: MovableLever): readonly number[] {
  const { min: lowest, max: highest } = leverById(id)
  const [min, max] = [Math.max(range.min, lowest), Math.min(range.max, highest)]
  const steps = Math.max(1, Math.floor((max - min) / step + NOISE))
  const every = Math.ceil(steps / (MOST_RUNGS - 1))
  const grid = Array.from({ length: Math.floor(steps / every) + 1 }, (_, i) => tidy(min + i * every * step))
  return cap !== null && cap > min && cap < max ? [...grid, max, tidy(cap)] : [...grid, max]
}

/** Without binary noise in the last digits. */
const tidy = (value: number): number => Number(value.toPrecision(10))

/** Whether the law of the place lets a lever be set so in every year; today's own setting always counts as lawful. */
export function isLawful(lever: MovableLever, setting: Setting, { startYear, years }: Calendar): boolean {
  const { id, today, cap, barred } = lever
  const values = Array.from({ length: years }, (_, y) => leverInYear(setting, startYear + y))
  if (values.every((value, y) => value === leverInYear(today, startYear + y))) return true
  if (barred) return values.every((value) => value === leverById(id).neutral)
  return cap === null || values.every((value) => value <= cap + NOISE)
}

function nearestTo(rungs: readonly Rung[], goal: number): number {
  const away = (at: number): number => Math.abs((rungs[at]?.value ?? Infinity) - goal)
  return rungs.reduce((best, _, at) => (away(at) < away(best) ? at : best), 0)
}
