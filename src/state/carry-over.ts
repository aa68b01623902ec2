import { leverById, type LeverId, type Setting, type Step } from '../engine/index.ts'
import { toModel, type Scenario } from '../scenario/checked.ts'
import { reachesAnyone } from '../scenario/lever-reach.ts'
import { sameSetting, todaySetting, type Settings } from './proposal.ts'

/** A lever of the mix that is not tried in a place, and why. */
export interface LeftOutLever {
  readonly lever: LeverId
  /** Its value is money of the place it was set in; nobody there is who it is for; it is the rule there already. */
  readonly why: 'money' | 'noSupplier' | 'already'
}

export interface CarriedOver {
  /** In the other place's own years. */
  readonly changes: Settings
  readonly leftOut: readonly LeftOutLever[]
}

/** The levers of one place's proposal as another place can try them; at home all of them stay as they are. */
export function carryOver(from: Scenario, changes: Settings, to: Scenario): CarriedOver {
  if (from.id === to.id) return { changes, leftOut: [] }
  const model = toModel(to)
  const carried: Partial<Record<LeverId, Setting>> = {}
  const leftOut: LeftOutLever[] = []
  for (const [key, setting] of Object.entries(changes)) {
    const lever = key as LeverId
    const there = retime(setting, to.startYear - from.startYear, to.startYear + to.years - 1)
    if (leverById(lever).unit === 'currency') leftOut.push({ lever, why: 'money' })
    else if (!reachesAnyone(model, lever)) leftOut.push({ lever, why: 'noSupplier' })
    else if (sameSetting(there, todaySetting(to, lever))) leftOut.push({ lever, why: 'already' })
    else carried[lever] = there
  }
  return { changes: carried, leftOut }
}

/** A setting counted from another place's first year; what would come after its last year comes in that year. */
function retime(setting: Setting, shift: number, last: number): Setting {
  const moved = (year: number) => Math.min(last, year + shift)
  if (typeof setting === 'number') return setting
  if ('steps' in setting) {
    const byYear = new Map<number, Step>()
    for (const step of setting.steps) {
      const year = moved(step.year)
      byYear.set(year, { ...step, year })
    }
    return { steps: [...byYear.values()] }
  }
  return { ...setting, startYear: moved(setting.startYear), endYear: moved(setting.endYear) }
}
