import { describe, expect, it } from 'vitest'
import type { DeskClient } from '../../src/desk/client.ts'
import { createSteps, type Busy } from '../../src/desk/steps.ts'

/** A worker whose last word on its progress is overtaken by its answer. */
function lateClient(): DeskClient & { readonly late: () => void } {
  let tell: (part: number) => void = () => undefined
  return {
    call: async (_use, onProgress) => {
      tell = onProgress
      onProgress(0.5)
      return Promise.resolve({ ok: true, value: undefined as never })
    },
    cancel: () => undefined,
    late: () => tell(1),
  }
}

describe('a step of the desk', () => {
  it('is over once it has answered, though word of its progress comes later', async () => {
    const client = lateClient()
    const said: Busy[] = []
    const steps = createSteps(client, () => ({
      files: [],
      mapping: null,
      settings: { title: '', country: 'ZZ', local: '', currency: '', directory: null },
    }))
    await steps.take(
      'survey',
      () => Promise.reject(new Error('is not used')),
      (busy) => said.push(busy)
    )
    client.late()
    expect(said).toEqual([
      { task: 'survey', part: null },
      { task: 'survey', part: 0.5 },
    ])
  })
})
