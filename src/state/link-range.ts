import { leverById, type LeverId, type Setting } from '../engine/index.ts'
import { allowedValue } from './proposal.ts'

/** A setting whose values the lever can take. */
export function within(id: LeverId, setting: Setting): Setting {
  if (typeof setting === 'number') return allowedValue(id, setting)
  if ('steps' in setting) {
    return { steps: setting.steps.map((step) => ({ ...step, value: allowedValue(id, step.value) })) }
  }
  return { ...setting, from: allowedValue(id, setting.from), to: allowedValue(id, setting.to) }
}

/** What stands behind a lever's numbers where they are quoted. */
export function unitMark(id: LeverId): string {
  const { unit } = leverById(id)
  return unit === 'share' || unit === 'ratio' ? '%' : ''
}
