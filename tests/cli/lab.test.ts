import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createThreadLab, type ThreadLab } from '../../src/cli/lab.ts'
import { createInProcessLab } from '../../src/runner/in-process.ts'
import { hashOfLab, labFacts, type MakeLab } from '../runner/lab-facts.ts'
import { compileWorker } from './compiled-worker.ts'

let compiled: Awaited<ReturnType<typeof compileWorker>>
const labs: ThreadLab[] = []

const make: MakeLab = ({ workers = 2 } = {}) => {
  const lab = createThreadLab({ workers, worker: compiled.worker })
  labs.push(lab)
  return lab
}

beforeAll(async () => {
  compiled = await compileWorker()
}, 60_000)
afterAll(async () => {
  await Promise.all(labs.map((lab) => lab.close()))
  compiled.remove()
})

describe('a lab over threads', { timeout: 30_000 }, () => {
  for (const { name, check } of labFacts) {
    it(name, () => check(make))
  }

  it('gives the bits of a lab in the process', async () => {
    expect(await hashOfLab(make)).toEqual(await hashOfLab(createInProcessLab))
  })
})
