import { describe, expect, it } from 'vitest'
import { heldUntil } from '../../src/runner/held.ts'
import type { Runner, RunRequest, RunUpdate } from '../../src/runner/types.ts'

describe('a held runner', () => {
  it('begins its runs when it is let go, in order, and hands on what they bring', async () => {
    const begun: unknown[] = []
    const runner: Runner = {
      run: async (request) => {
        begun.push(request)
        return { complete: true, asked: request } as unknown as RunUpdate
      },
      columns: () => Promise.reject(new Error('not asked')),
      dispose: () => {},
    }
    let letGo = () => {}
    const held = heldUntil(new Promise<void>((resolve) => (letGo = resolve)), runner)
    const requests = ['first', 'second'] as unknown as RunRequest[]
    const runs = requests.map((request) => held.run(request))
    await Promise.resolve()
    expect(begun).toEqual([])
    letGo()
    expect(await Promise.all(runs)).toEqual(requests.map((asked) => ({ complete: true, asked })))
    expect(begun).toEqual(requests)
  })
})
