import { afterEach, describe, expect, it, vi } from 'vitest'
import { warnOfSize } from '../../src/cli/size-warning.ts'
import { toModel } from '../../src/scenario/index.ts'
import { parsed, townFile } from '../state/town.ts'

const sized = (tendersPerYear: number) => {
  const [category] = townFile()['categories'] as Record<string, unknown>[]
  return toModel(parsed(townFile({ categories: [{ ...category, tendersPerYear }] })))
}

describe('the size of a place on the command line', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('is said on standard error where a future takes seconds, and only there', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    warnOfSize(sized(20))
    expect(written).not.toHaveBeenCalled()
    const model = sized(20_000)
    const [category] = model.categories
    if (!category) throw new Error('a category was expected')
    warnOfSize({ ...model, categories: Array.from({ length: 10 }, () => category) })
    expect(written.mock.calls).toEqual([
      ['A future of this place holds about 2,200,000 contracts: it takes some 3 s under each policy.\n'],
    ])
  })
})
