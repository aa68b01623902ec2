import type { SimulationApi } from './api.ts'
import { createLab, type Lab, type LabPlayer } from './lab.ts'
import { createSlot, type WorkerLike } from './slot.ts'
import { spawnSimulation } from './spawn.ts'

const MOST_WORKERS = 8

/** A lab over module workers, which start with the first experiment. */
export function createPoolLab({
  workers = navigator.hardwareConcurrency || 1,
  spawn = spawnSimulation,
}: { readonly workers?: number; readonly spawn?: () => WorkerLike } = {}): Lab {
  const count = Math.max(1, Math.min(MOST_WORKERS, workers))
  const slots = Array.from({ length: count }, () => createSlot<SimulationApi>(spawn))
  const players = slots.map((slot): LabPlayer => {
    let told = { generation: 0, jobKey: '' }
    return {
      measure: ({ jobKey, job, first, count, columns }, limitMs) =>
        slot.call(async (api) => {
          const known = told.generation === slot.generation && told.jobKey === jobKey
          told = { generation: slot.generation, jobKey }
          const loading = known ? null : api.load(jobKey, job)
          const [loaded, measured] = await Promise.all([loading, api.measure(jobKey, first, count, columns)])
          if (!measured.ok) told = { generation: 0, jobKey: '' }
          return loaded && !loaded.ok ? loaded : measured
        }, limitMs),
    }
  })
  return createLab(players, () => {
    for (const slot of slots) slot.dispose()
  })
}
