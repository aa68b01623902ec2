import type { LeverText } from '../../messages/lever-text.ts'
import { LEVERS, type LeverId, type LeverTheme, type LeverUnit } from '../../engine/index.ts'

interface LeverInfo {
  readonly id: LeverId
  readonly theme: LeverTheme
  readonly unit: LeverUnit
}

/** Every lever with its question and its unit, in the order in which levers are listed. */
export const LEVER_INFO = LEVERS as readonly (LeverInfo & (typeof LEVERS)[number])[]

const themes = new Map(LEVER_INFO.map(({ id, theme }) => [id, theme]))
const units = new Map(LEVER_INFO.map(({ id, unit }) => [id, unit]))

/** The unit in which a lever is set. */
export function leverUnit(id: LeverId): LeverUnit {
  return units.get(id) ?? 'share'
}

/** Levers under their questions; questions and levers come in the order in which they are first met. */
export function byTheme(ids: readonly LeverId[]): { theme: LeverTheme; ids: LeverId[] }[] {
  const groups = new Map<LeverTheme, LeverId[]>()
  for (const id of ids) {
    const theme = themes.get(id)
    if (theme) groups.set(theme, [...(groups.get(theme) ?? []), id])
  }
  return [...groups].map(([theme, members]) => ({ theme, ids: members }))
}

/** Levers that do something only beside another: each stands right behind that one. */
const BESIDE: Readonly<Partial<Record<LeverId, LeverId>>> = {
  lotAbove: 'lotSplit',
  lotSize: 'lotSplit',
  directUptake: 'directAwardThreshold',
  organicPremium: 'organicTarget',
}

/** The first levers of a place and those that come up to them, with levers that work together side by side. */
export function withPartners(first: readonly LeverId[], further: readonly LeverId[]): readonly LeverId[] {
  const all = [...new Set([...first, ...further])]
  const isBeside = (id: LeverId) => BESIDE[id] !== undefined && all.includes(BESIDE[id])
  return all
    .filter((id) => !isBeside(id))
    .flatMap((id) => [id, ...all.filter((other) => BESIDE[other] === id)])
}

/** Whether each word that is typed begins a word of the lever's name, of its legal term or of what it is for. */
export function isCalled({ label, term, purpose }: LeverText, typed: string): boolean {
  const words = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const own = words(`${label} ${term} ${purpose}`)
  return words(typed).every((word) => own.some((each) => each.startsWith(word)))
}

/** In small letters, without accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
