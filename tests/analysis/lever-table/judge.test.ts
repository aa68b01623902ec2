import { describe, expect, it } from 'vitest'
import { judgeLever } from '../../../src/analysis/lever-table/judge.ts'

describe('the judgement of a lever', () => {
  it.each([
    ['up', 0.05, 'asExpected'],
    ['down', -0.05, 'asExpected'],
    ['any', -0.05, 'asExpected'],
    ['any', 0.05, 'asExpected'],
    ['up', -0.05, 'against'],
    ['down', 0.05, 'against'],
    ['up', 0.02, 'unclear'],
    ['up', -0.02, 'unclear'],
    ['any', 0.02, 'unclear'],
    ['up', 0, 'without effect'],
    ['any', 0, 'without effect'],
    ['down', NaN, 'without effect'],
  ] as const)('expected %s, moved by %d with an error of 0.01: %s', (sign, mean, verdict) => {
    expect(judgeLever({ sign }, { mean, error: 0.01 })).toBe(verdict)
  })

  it('takes three standard errors as the bound of chance', () => {
    expect(judgeLever({ sign: 'up' }, { mean: 0.03, error: 0.01 })).toBe('unclear')
    expect(judgeLever({ sign: 'up' }, { mean: 0.031, error: 0.01 })).toBe('asExpected')
  })
})
