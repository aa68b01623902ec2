import type { Calibrated, Calibration, Model, Policy, SimulationJob } from '../engine/index.ts'
import type { Edit } from './edit.ts'
import { modelAsking } from './focus.ts'
import { otherPolicyId, proposalPolicy } from './proposal.ts'

/** What a job is made of besides the edit. */
interface Stand {
  readonly model: Model
  readonly baseline: Policy
  /** Of this model under this baseline, where it was worked out before. */
  readonly calibration: Calibration | undefined
}

/** What spares a job its calibration; what is counted together is no part of it. */
export function calibratedFor({ model, baseline, calibration }: Stand): { readonly calibrated?: Calibrated } {
  return calibration === undefined ? {} : { calibrated: { model, baseline, calibration } }
}

/** Makes simulations of edits: the same object until something that moves its numbers changes. */
export class Jobs {
  #one: { readonly of: Stand; readonly edit: Edit; readonly job: SimulationJob } | null = null
  #all: { readonly job: SimulationJob; readonly others: Edit['others']; readonly all: SimulationJob } | null =
    null

  /** Today's rules and the proposal at hand, with what the question counts together. */
  one(stand: Stand, edit: Edit): SimulationJob {
    const { baseline } = stand
    const model = modelAsking(stand.model, edit.focus.metric)
    const known = this.#one
    const isSame = known?.edit.changes === edit.changes && known.edit.seed === edit.seed
    if (isSame && known.of.baseline === baseline && known.job.model === model) return known.job
    const policies = [baseline, proposalPolicy(baseline, edit.changes)]
    const calibrated = calibratedFor({ ...stand, model })
    const job = { model, baseline, policies, seed: edit.seed, fixed: false, feedback: true, ...calibrated }
    this.#one = { of: stand, edit, job }
    return job
  }

  /** The same with the other proposals after the one at hand; without others, the same object. */
  all(stand: Stand, edit: Edit): SimulationJob {
    const job = this.one(stand, edit)
    const { others } = edit
    if (others.length === 0) return job
    if (this.#all?.job === job && this.#all.others === others) return this.#all.all
    const more = others.map(({ letter, changes }) =>
      proposalPolicy(stand.baseline, changes, otherPolicyId(letter))
    )
    const all = { ...job, policies: [...job.policies, ...more] }
    this.#all = { job, others, all }
    return all
  }
}
