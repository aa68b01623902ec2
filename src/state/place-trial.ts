import type { LeverId, SimulationJob, Trait } from '../engine/index.ts'
import {
  builtInCalibration,
  toModel,
  type Jurisdiction,
  type LawPack,
  type Scenario,
} from '../scenario/checked.ts'
import { scenarioInForce, type Assumed } from './assumption-edits.ts'
import { carryOver, type LeftOutLever } from './carry-over.ts'
import { defaultFocus, focusTraits } from './focus.ts'
import { calibratedFor } from './jobs.ts'
import { lawOf } from './law.ts'
import { KEEPING, reachesAnyone } from '../scenario/lever-reach.ts'
import { endOf, proposalPolicy, todayPolicy, type Settings } from './proposal.ts'

/** What is tried in every place: the proposal of one of them. */
export interface Mix extends Assumed {
  readonly home: Scenario
  readonly changes: Settings
  readonly seed: number
  /** Whose law the user chose at home; null: the one that the place names. */
  readonly law: Jurisdiction | null
  /** Whose share is asked about; null: each place's own question. */
  readonly trait: Trait | null
}

/** The mix made ready for one place. */
export interface Trial {
  readonly applied: readonly LeverId[]
  readonly leftOut: readonly LeftOutLever[]
  readonly beyondLaw: readonly { readonly lever: LeverId; readonly law: string }[]
  /** The mix keeps contracts for somebody, and nobody whom it keeps them for is here. */
  readonly nobodyKeptFor: boolean
  /** What to play; null when no lever can be tried, or nobody there is who was asked about. */
  readonly run: { readonly job: SimulationJob; readonly metric: string } | null
}

/**
 * Carries the mix over to a place. The user's own numbers hold at home alone, the switch of evidence everywhere.
 *
 * @param pack the law of that place's country; null where none is known.
 */
export function trialOf(
  { home, changes, seed, trait, numbers, measuredOnly }: Mix,
  place: Scenario,
  pack: LawPack | null
): Trial {
  const carried = carryOver(home, changes, place)
  const applied = Object.keys(carried.changes) as LeverId[]
  const beyondLaw = applied.flatMap((lever) => {
    const setting = carried.changes[lever]
    const law = setting === undefined ? null : lawOf(place, lever, setting, pack)
    return law?.beyond === true && law.note ? [{ lever, law: law.note.name }] : []
  })
  const metric = metricIn(place, trait)
  const keeps = KEEPING.filter((id) => endOf(changes[id] ?? 0) > 0)
  const file = toModel(place)
  const nobodyKeptFor = keeps.length > 0 && !keeps.some((id) => reachesAnyone(file, id))
  const about = { nobodyKeptFor, applied, leftOut: carried.leftOut, beyondLaw }
  if (applied.length === 0 || metric === null) return { ...about, run: null }
  const own = place.id === home.id ? numbers : {}
  const baseline = todayPolicy(place)
  const inForce = scenarioInForce(place, { numbers: own, measuredOnly })
  const model = toModel(inForce)
  const calibrated = calibratedFor({ model, baseline, calibration: builtInCalibration(inForce) })
  const policies = [baseline, proposalPolicy(baseline, carried.changes)]
  return {
    ...about,
    run: { job: { model, baseline, policies, seed, fixed: false, feedback: true, ...calibrated }, metric },
  }
}

function metricIn(place: Scenario, trait: Trait | null): string | null {
  if (trait === null) return defaultFocus(place).metric
  return focusTraits(place).includes(trait) ? `share.trait.${trait}` : null
}
