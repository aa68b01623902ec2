import { describe, expect, it } from 'vitest'
import { decisive } from '../../../src/analysis/matters/decisive.ts'
import { drawnQuantities } from '../../../src/engine/index.ts'
import { NAMES, plainQuestion } from './plain-bench.ts'

const RUNS = 1000
const question = { ...plainQuestion(5), target: 0.5 }
const drawn = drawnQuantities(question.job.model, question.job.seed, 0, RUNS)
const column = (i: number) => drawn.find(({ name }) => name === NAMES[i])?.values ?? new Float64Array()
const answersOf = (of: (future: number) => number) => Float64Array.from({ length: RUNS }, (_, i) => of(i))

describe('the unknown that the futures follow most', () => {
  it('is found with how often the target is passed at both of its ends', () => {
    const values = column(2)
    const found = decisive({ question, answers: answersOf((i) => (values[i] ?? 0) / 10 + (i % 7) / 1000) })
    expect(found).toMatchObject({ kind: 'found', name: NAMES[2] })
    expect(found.low?.runs).toBe(RUNS / 5)
    expect(found.high?.middle ?? 0).toBeGreaterThan(found.low?.middle ?? 0)
    expect(found.high?.hits ?? 0).toBeGreaterThanOrEqual(found.low?.hits ?? 0)
    expect(found.high?.value ?? 0).toBeGreaterThan(found.low?.value ?? 0)
  })

  it('is none where luck decides, and there is nothing to follow where all futures are the same', () => {
    const luck = answersOf((i) => ((i * 7919) % RUNS) / RUNS)
    expect(decisive({ question, answers: luck }).kind).toBe('none')
    expect(decisive({ question, answers: answersOf(() => 0.3) }).kind).toBe('same')
  })

  it('leaves out futures that have no number', () => {
    const values = column(1)
    const answers = answersOf((i) => (i % 2 === 0 ? NaN : (values[i] ?? 0)))
    const found = decisive({ question, answers })
    expect(found).toMatchObject({ kind: 'found', name: NAMES[1] })
    expect(found.low?.runs).toBe(RUNS / 10)
  })
})
