import { describe, expect, it } from 'vitest'
import { upTo } from '../../src/analysis/question.ts'
import { prepare, simulateRuns, type SimulationJob } from '../../src/engine/index.ts'
import { assumptionsOf, builtInCalibration, toModel } from '../../src/scenario/index.ts'
import { scenarioInForce } from '../../src/state/assumption-edits.ts'
import { defaultEdit } from '../../src/state/edit.ts'
import { Jobs } from '../../src/state/jobs.ts'
import { library } from '../../src/state/library.ts'
import { todayPolicy } from '../../src/state/proposal.ts'

const [home] = library.cards
if (!home) throw new Error('no place')

async function jobOf(id: string, metric?: string): Promise<SimulationJob> {
  const scenario = await library.load(id)
  const edit = defaultEdit(scenario)
  const focus = { ...edit.focus, ...(metric !== undefined && { metric }) }
  const calibration = builtInCalibration(scenario)
  return new Jobs().one(
    { model: toModel(scenario), baseline: todayPolicy(scenario), calibration },
    { ...edit, focus }
  )
}

/** What two futures look like, and what they look like when calibration is worked out here. */
function twice(job: SimulationJob) {
  const { calibrated: _, ...plain } = job
  return [job, plain].map((each) => simulateRuns(prepare(each), [0, 1], 0, 2))
}

describe('a place that comes with its calibration', () => {
  it.each(library.cards.map(({ id }) => id))('%s: gives the bits of one worked out anew', async (id) => {
    const job = await jobOf(id)
    expect(job.calibrated?.model).toBe(job.model)
    const [known, anew] = twice(job)
    expect(known).toEqual(anew)
  })

  it('gives them also where two traits are counted together, and for a question about an early year', async () => {
    const job = await jobOf(home.id, 'share.trait.local+minorityOwned')
    expect(job.model.unions).toHaveLength(1)
    for (const each of [job, upTo(job, job.model.startYear + 1)]) {
      expect(each.calibrated?.model).toBe(each.model)
      const [known, anew] = twice(each)
      expect(known).toEqual(anew)
    }
  })

  it('has none for a place with a number of the user’s own', async () => {
    const scenario = await library.load(home.id)
    const [number] = assumptionsOf(scenario)
    if (!number) throw new Error('no assumption')
    const own = { numbers: { [number.path]: { value: number.value } }, measuredOnly: false }
    expect(builtInCalibration(scenarioInForce(scenario, own))).toBeUndefined()
    expect(builtInCalibration(scenarioInForce(scenario, { numbers: {}, measuredOnly: true }))).toBeUndefined()
    expect(builtInCalibration(scenarioInForce(scenario, { numbers: {}, measuredOnly: false }))).toBeDefined()
  })

  it('leaves it aside for a model made of its own by changing a number', async () => {
    const job = await jobOf(home.id)
    const [first, ...others] = job.model.categories
    if (!first) throw new Error('no category')
    const categories = [
      { ...first, meanBids: { ...first.meanBids, value: first.meanBids.value + 1 } },
      ...others,
    ]
    const [mixed, anew] = twice({ ...job, model: { ...job.model, categories } })
    expect(mixed).toEqual(anew)
  })
})
