import { describe, expect, it } from 'vitest'
import { StoredThings } from '../../src/device/stored.ts'

function storage(entries: Readonly<Record<string, string>>): Storage {
  const held = new Map(Object.entries(entries))
  return {
    get length() {
      return held.size
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  }
}

describe('what is stored on this device', () => {
  it('is named by what it is for, and only what is unknown is other data', async () => {
    const local = storage({
      'spendshift.reports': '{}',
      'spendshift.workshop.k7qf': '{}',
      'spendshift.look.theme': 'dark',
      'spendshift.brief': '{"version":1}',
      'spendshift.states': '{}',
      'spendshift.own.00ff': '{}',
      'spendshift.old': '1',
      'someone-else': 'kept out',
    })
    const items = await new StoredThings({ local, databases: null, caches: null }).list()
    expect(items.map(({ kind }) => kind)).toEqual([
      'session',
      'brief',
      'reports',
      'workshop',
      'look',
      'other',
    ])
    expect(items.find(({ kind }) => kind === 'brief')?.bytes).toBe(2 * 'spendshift.brief{"version":1}'.length)
  })
})
