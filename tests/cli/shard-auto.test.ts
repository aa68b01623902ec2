import { describe, expect, it } from 'vitest'
import { readPart } from '../../src/cli/shard.ts'
import type { Environment } from '../../src/cli/shard-auto.ts'

const part = (text: string, environment: Environment = {}) => readPart(text, 100, environment)

const slurm = (id: number, min: number, max: number, count = max - min + 1): Environment => ({
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_MIN: String(min),
  SLURM_ARRAY_TASK_MAX: String(max),
  SLURM_ARRAY_TASK_COUNT: String(count),
})

describe('--shard', () => {
  it('reads I/N, whatever a scheduler says', () => {
    expect(part('3/8', slurm(1, 1, 4))).toEqual({ index: 3, of: 8 })
  })

  it.each(['0/8', '9/8', '1/101', '1', '/8', '1/', 'a/b', '-1/8', '1/8/2', '', 'automatic', 'auto/'])(
    'refuses %j',
    (text) => {
      expect(() => part(text)).toThrow(`--shard: ${text}, must be I/N`)
    }
  )
})

describe('--shard auto', () => {
  it('takes part and number of parts from a Slurm array, wherever it starts', () => {
    expect(part('auto', slurm(1, 1, 8))).toEqual({ index: 1, of: 8 })
    expect(part('auto', slurm(7, 0, 7))).toEqual({ index: 8, of: 8 })
    expect(part('auto', slurm(12, 10, 13))).toEqual({ index: 3, of: 4 })
  })

  it('takes the task of a Slurm array as the part when N is given, so that some can be run again', () => {
    expect(part('auto/8', slurm(5, 5, 5))).toEqual({ index: 5, of: 8 })
    expect(part('auto/8', slurm(7, 3, 7, 2))).toEqual({ index: 7, of: 8 })
    expect(() => part('auto/8', slurm(0, 0, 7))).toThrow('auto/8 is part 0 of 8, must be I/N with I from 1')
  })

  it('refuses a Slurm array with gaps unless N is given', () => {
    expect(() => part('auto', slurm(7, 3, 7, 2))).toThrow(
      'SLURM_ARRAY_TASK_COUNT: tasks 3 to 7 are not 2 in a row, must be, or write auto/N'
    )
  })

  it('counts the completions of an indexed Kubernetes job from 0', () => {
    expect(part('auto/8', { JOB_COMPLETION_INDEX: '0' })).toEqual({ index: 1, of: 8 })
    expect(part('auto/8', { JOB_COMPLETION_INDEX: '7' })).toEqual({ index: 8, of: 8 })
    expect(() => part('auto/8', { JOB_COMPLETION_INDEX: '8' })).toThrow('auto/8 is part 9 of 8')
  })

  it('counts the jobs of GNU parallel from 1', () => {
    expect(part('auto/8', { PARALLEL_SEQ: '8' })).toEqual({ index: 8, of: 8 })
  })

  it.each(['JOB_COMPLETION_INDEX', 'PARALLEL_SEQ'])('needs N beside %s', (name) => {
    expect(() => part('auto', { [name]: '1' })).toThrow(
      `--shard: auto does not say how many parts there are, must be auto/N with ${name}`
    )
  })

  it('refuses to guess without a scheduler, or between two', () => {
    const names = 'SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, PARALLEL_SEQ'
    expect(() => part('auto/8', { PARALLEL_SEQ: '' })).toThrow(`auto finds none, must find one of ${names}`)
    expect(() => part('auto/8', { ...slurm(1, 1, 8), PARALLEL_SEQ: '2' })).toThrow(
      `auto finds SLURM_ARRAY_TASK_ID and PARALLEL_SEQ, must find one of ${names}`
    )
  })

  it('names the variable that is no number', () => {
    expect(() => part('auto/8', { PARALLEL_SEQ: 'two' })).toThrow('PARALLEL_SEQ: two, must be a whole number')
    expect(() => part('auto', { SLURM_ARRAY_TASK_ID: '1' })).toThrow(
      'SLURM_ARRAY_TASK_MIN: nothing, must be a whole number'
    )
  })
})
