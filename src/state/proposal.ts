import { LEVER_IDS, leverById, type LeverId, type Policy, type Setting, type Step } from '../engine/index.ts'
import { toPolicy, type Scenario } from '../scenario/checked.ts'

export type Settings = Readonly<Partial<Record<LeverId, Setting>>>

export const BASELINE = 'baseline'
/** Id of the proposal's policy in the job. */
export const PROPOSAL = 'proposal'

/** The value a setting ends at. */
export function endOf(setting: Setting): number {
  if (typeof setting === 'number') return setting
  return 'steps' in setting ? lastOf(setting.steps).value : setting.to
}

/** The last of a lever's steps; the schema and the link's reader let none be empty. */
function lastOf(steps: readonly Step[]): Step {
  const last = steps.at(-1)
  if (!last) throw new RangeError('steps: none, must be at least one')
  return last
}

const todays = new WeakMap<Scenario, Policy>()

/** Today's rules: the same object for the same scenario. */
export function todayPolicy(scenario: Scenario): Policy {
  const policy = todays.get(scenario) ?? toPolicy(scenario, BASELINE)
  todays.set(scenario, policy)
  return policy
}

/** The setting of a lever today; a lever that today's rules do not name stands at its neutral value. */
export function todaySetting(scenario: Scenario, id: LeverId): Setting {
  return todayPolicy(scenario).levers[id] ?? leverById(id).neutral
}

export function sameSetting(a: Setting, b: Setting): boolean {
  if (typeof a === 'number' || typeof b === 'number')
    return constantOf(a) === constantOf(b) && constantOf(a) !== null
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
}

/** The same setting always with its parts in the same order. */
function canonical(setting: Exclude<Setting, number>): readonly unknown[] {
  if ('steps' in setting) return setting.steps.map(({ year, value, line = false }) => [year, value, line])
  return [setting.from, setting.to, setting.startYear, setting.endYear]
}

/** The number a setting stands at in every year, or null when it moves. */
function constantOf(setting: Setting): number | null {
  if (typeof setting === 'number') return setting
  if (!('steps' in setting)) return setting.from === setting.to ? setting.to : null
  const end = endOf(setting)
  return setting.steps.every(({ value }) => value === end) ? end : null
}

/** A setting with another end: its years and what came before stay; one that then stands still is a plain value. */
export function moveSetting(setting: Setting, end: number): Setting {
  if (typeof setting === 'number' || constantOf(setting) !== null) return end
  if (!('steps' in setting)) return plain({ ...setting, to: end })
  const { steps } = setting
  return plain({ steps: [...steps.slice(0, -1), { ...lastOf(steps), value: end }] })
}

/** A ramp that stands still says no more than its value. */
function plain(setting: Setting): Setting {
  return constantOf(setting) ?? setting
}

/** The nearest value the lever takes, without binary noise in its last digits; NaN when `value` is not a number. */
export function allowedValue(id: LeverId, value: number): number {
  const { min, max, unit } = leverById(id)
  const within = Math.min(max, Math.max(min, value))
  return unit === 'switch' ? Math.round(within) : Number(within.toPrecision(10))
}

/**
 * A setting with every value one that the lever takes and its years whole, each once and rising; null when a number is
 * missing.
 */
export function allowedSetting(id: LeverId, setting: Setting): Setting | null {
  const value = (number: number) => allowedValue(id, number)
  const fit = fitted(setting, value)
  return JSON.stringify(fit).includes('null') ? null : plain(fit)
}

function fitted(setting: Setting, value: (number: number) => number): Setting {
  if (typeof setting === 'number') return value(setting)
  if ('steps' in setting) {
    // Of two steps in one year the later one holds.
    const byYear = new Map(setting.steps.map((step) => [Math.round(step.year), step]))
    const steps = [...byYear].sort(([a], [b]) => a - b)
    return { steps: steps.map(([year, step]) => ({ ...step, year, value: value(step.value) })) }
  }
  const { from, to, startYear, endYear } = setting
  const [start, end] = [Math.round(startYear), Math.round(endYear)]
  return { from: value(from), to: value(to), startYear: start, endYear: Math.max(start, end) }
}

/** What a policy of the scenario changes, lever by lever, against today's rules. */
export function changesOf(scenario: Scenario, policyId: string): Settings {
  const known = policyChanges.get(scenario) ?? new Map<string, Settings>()
  policyChanges.set(scenario, known)
  const { levers } = toPolicy(scenario, policyId)
  const changes = known.get(policyId) ?? changesFrom(scenario, (id) => levers[id] ?? leverById(id).neutral)
  known.set(policyId, changes)
  return changes
}

// Every link that is read or written asks for those of all policies.
const policyChanges = new WeakMap<Scenario, Map<string, Settings>>()

/** Those of the settings that differ from today's rules, in the levers' order. */
export function changesFrom(scenario: Scenario, settingOf: (id: LeverId) => Setting): Settings {
  const changes: Partial<Record<LeverId, Setting>> = {}
  for (const id of LEVER_IDS) {
    const setting = settingOf(id)
    if (!sameSetting(setting, todaySetting(scenario, id))) changes[id] = plain(setting)
  }
  return changes
}

/** The engine's policy for a proposal: today's rules with the proposal's changes. */
export function proposalPolicy(baseline: Policy, changes: Settings, id: string = PROPOSAL): Policy {
  return { id, levers: { ...baseline.levers, ...changes } }
}

/** Id of a proposal's policy beside the one at hand. */
export const otherPolicyId = (letter: string): string => `${PROPOSAL}.${letter}`

/** The policy the page opens with: the reform really made or proposed, else the first one, else none. */
export function defaultPolicyId(scenario: Scenario): string {
  const ids = Object.keys(scenario.policies).filter((id) => id !== BASELINE)
  return ids.includes('reform') ? 'reform' : (ids[0] ?? BASELINE)
}
