import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { simulateRuns, type SimulationJob } from '../../src/engine/index.ts'
import { arbitraryLevers, arbitraryModel } from './support/arbitrary-model.ts'
import { jobOf } from './support/simulation.ts'
import { busyReform, busyTown } from './support/towns.ts'
import { uncalibrated } from './support/uncalibrated.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Counts the blocks let in one loop; `single` lets their tenders one by one instead. */
const way = vi.hoisted(() => ({ single: false, blocks: 0 }))

vi.mock(import('../../src/engine/tender/open-block.ts'), async (original) => {
  const { letEvenBlock } = await original()
  const { letTender } = await import('../../src/engine/tender/tender.ts')
  return {
    letEvenBlock(play, c, count) {
      way.blocks++
      if (way.single) for (let i = 0; i < count; i++) letTender(play, c, i)
      else letEvenBlock(play, c, count)
    },
  }
})

function rows(job: SimulationJob, single: boolean): Float64Array {
  way.single = single
  return simulateRuns(
    uncalibrated(job),
    job.policies.map((_, i) => i),
    0,
    2
  )
}

it('lets plain tenders in one loop with the same bits as one by one, on random models and policies', () => {
  way.blocks = 0
  fc.assert(
    fc.property(arbitraryModel, arbitraryLevers, (model, levers) => {
      const job = jobOf(model, [{}, levers], { fixed: false })
      expect(rows(job, false)).toEqual(rows(job, true))
    }),
    { numRuns: 150 }
  )
  expect(way.blocks).toBeGreaterThan(1000)
})

it('does so in a busy town too', () => {
  const job = jobOf(busyTown, [{}, busyReform], { fixed: false })
  expect(rows(job, false)).toEqual(rows(job, true))
})
