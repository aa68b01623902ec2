import type { Model, Policy, SimulationJob } from '../engine/index.ts'
import { jsonHash } from '../scenario/hash.ts'

const modelHashes = new WeakMap<Model, string>()

/** The key of everything in a job but the policies it plays. */
export function contextKey({ model, baseline, seed, fixed, feedback, ...varied }: SimulationJob): string {
  let ofModel = modelHashes.get(model)
  if (ofModel === undefined) modelHashes.set(model, (ofModel = jsonHash(model)))
  const { redraw, hold } = varied
  // Without either, the key is the one that shards of older versions carry.
  return jsonHash([
    ofModel,
    baseline.levers,
    seed,
    fixed,
    feedback,
    ...(redraw || hold ? [{ redraw, hold }] : []),
  ])
}

/** The key of one policy's futures: policies that set the same levers share them, whatever they are called. */
export const policyKey = (context: string, policy: Policy): string => `${context}-${jsonHash(policy.levers)}`

/** The key of a job that plays the policies with these keys, in this order. */
export const jobKey = (keys: readonly string[]): string => jsonHash(keys)
