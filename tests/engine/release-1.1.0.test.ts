import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  MECHANISM_IDS,
  metricSpecs,
  prepare,
  simulateRuns,
  type MechanismId,
  type Quantity,
  type SimulationJob,
} from '../../src/engine/index.ts'

/*
 * With every mechanism that came after version 1.1.0 at its neutral value, the engine gives the bits of 1.1.0 in every
 * place. `tests/fixtures/release-1.1.0` has, for each place as it was, the job and a fingerprint of each metric's rows.
 */

const folder = new URL('../fixtures/release-1.1.0/', import.meta.url)

interface Release {
  readonly runs: number
  readonly job: SimulationJob
  /** Fingerprints of the rows of a metric, one for each policy. */
  readonly bits: Readonly<Record<string, readonly string[]>>
}

/** Neutral values of later mechanisms, where they are not 0. */
const NEUTRAL: Partial<Record<MechanismId, number>> = { guaranteeTie: 1 }

/** Since 1.1.0 counted over the length of contracts. */
const REDEFINED = ['need.unmet.share']

/** What 1.1.0 wrote where there was nothing to divide by, instead of a gap. */
const WITHOUT_ANY: Readonly<Record<string, number>> = { 'price.index': 1, 'local.multiplier': 1 }

function neutral({ job }: Release): SimulationJob {
  const { model } = job
  const zero: Quantity = { value: 0 }
  const known: Readonly<Partial<Record<MechanismId, Quantity>>> = model.mechanisms
  return {
    ...job,
    model: {
      ...model,
      groups: model.groups.map((group) => ({ ...group, stretch: zero, unitCost: zero })),
      eligibility: { ...model.eligibility, reserveBelow: [], subcontractGoal: [] },
      mechanisms: Object.fromEntries(
        MECHANISM_IDS.map((id) => [id, known[id] ?? { value: NEUTRAL[id] ?? 0 }])
      ) as Record<MechanismId, Quantity>,
    },
  }
}

/** FNV-1a of the numbers' bytes. */
function fingerprint(values: Float64Array): string {
  let hash = 0x811c9dc5
  for (const byte of new Uint8Array(values.buffer)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

describe.each(readdirSync(folder))('%s with what came later switched off', (file) => {
  it('gives the bits of version 1.1.0', () => {
    const release = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Release
    const job = neutral(release)
    const { runs } = release
    const { years } = job.model
    const specs = metricSpecs(job.model).map(({ id }) => id)
    const rows = simulateRuns(
      prepare(job),
      job.policies.map((_, i) => i),
      0,
      runs
    )
    for (const [metric, bits] of Object.entries(release.bits)) {
      if (REDEFINED.includes(metric)) continue
      const m = specs.indexOf(metric)
      expect(m, metric).toBeGreaterThanOrEqual(0)
      bits.forEach((wanted, policy) => {
        const values = new Float64Array(runs * years)
        for (let run = 0; run < runs; run++) {
          for (let year = 0; year < years; year++) {
            const value = rows[((policy * runs + run) * specs.length + m) * years + year] ?? NaN
            values[run * years + year] = Number.isNaN(value) ? (WITHOUT_ANY[metric] ?? 0) : value
          }
        }
        expect(fingerprint(values), `${metric}, policy ${job.policies[policy]?.id}`).toBe(wanted)
      })
    }
  })
})
