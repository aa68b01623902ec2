import type { Setting, Step } from '../../engine/index.ts'

/** The value that a setting has reached, or is on its way to, in a year. */
export function valueAtEnd(setting: Setting, year: number): number {
  if (typeof setting === 'number') return setting
  if (!('steps' in setting)) return setting.to
  return setting.steps[stepInForce(setting.steps, year)]?.value ?? 0
}

/**
 * The setting with another value in a year and after it. Its dates stay: a ramp ends elsewhere; of dated steps, the one
 * in force in that year (or being approached in a line) takes the value, and later ones go. A constant is another one.
 */
export function settingTo(setting: Setting, value: number, year: number): Setting {
  if (typeof setting === 'number') return value
  if (!('steps' in setting)) return setting.from === value ? value : { ...setting, to: value }
  const at = stepInForce(setting.steps, year)
  const steps = setting.steps.slice(0, at + 1).map((step, i) => (i === at ? { ...step, value } : step))
  return steps.every((step) => step.value === value) ? value : { steps }
}

/** Place of the step that holds in a year, or of the next one when the way to it is a line that has begun. */
function stepInForce(steps: readonly Step[], year: number): number {
  const next = steps.findIndex((step) => step.year > year)
  if (next === -1) return steps.length - 1
  return next > 0 && !steps[next]?.line ? next - 1 : next
}
