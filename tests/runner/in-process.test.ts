import { describe, it } from 'vitest'
import { createInProcessRunner } from '../../src/runner/in-process.ts'
import { runnerFacts } from './facts.ts'

describe('a runner in the process', () => {
  for (const { name, check } of runnerFacts) {
    it(name, () => check(createInProcessRunner))
  }
})
