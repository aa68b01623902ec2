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
