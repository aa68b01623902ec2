import type { LeverId, Policy, Setting } from '../engine/index.ts'
import type { FileLeverSetting } from './policy.ts'
import type { Scenario } from './scenario.ts'

/**
 * One policy of a scenario as the engine takes it: levers that it does not name stay as in the baseline.
 *
 * @throws RangeError when the scenario has no policy of this id.
 */
export function toPolicy(scenario: Scenario, id: string): Policy {
  const policy = Object.hasOwn(scenario.policies, id) ? scenario.policies[id] : undefined
  if (!policy)
    throw new RangeError(`unknown policy: ${id}, must be one of ${Object.keys(scenario.policies).join(', ')}`)
  return { id, levers: { ...plainLevers(scenario.policies.baseline.levers), ...plainLevers(policy.levers) } }
}

/** Lever settings without grade, source and note. */
export function plainLevers(
  levers: Readonly<Partial<Record<LeverId, FileLeverSetting>>>
): Partial<Record<LeverId, Setting>> {
  const plain: Partial<Record<LeverId, Setting>> = {}
  for (const [id, setting] of Object.entries(levers)) plain[id as LeverId] = plainSetting(setting)
  return plain
}

function plainSetting(setting: FileLeverSetting): Setting {
  if (typeof setting === 'number') return setting
  if ('value' in setting) return setting.value
  if ('steps' in setting) {
    return { steps: setting.steps.map(({ year, value, line }) => ({ year, value, ...(line && { line }) })) }
  }
  const { from, to, startYear, endYear } = setting
  return { from, to, startYear, endYear }
}
