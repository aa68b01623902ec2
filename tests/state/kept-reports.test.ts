import { describe, expect, it } from 'vitest'
import { KeptReports } from '../../src/state/kept-reports.ts'
import { memoryStore } from './surroundings.ts'

const METRIC = 'share.trait.local'
const report = { year: 2025, value: 0.14, exactness: 0.02 }

describe('reports kept on the device', () => {
  it('are there again for their place, and for no other', () => {
    const store = memoryStore()
    expect(new KeptReports(store).save('here', { [METRIC]: [report] })).toBe('saved')
    expect(new KeptReports(store).load('here')).toEqual({ [METRIC]: [report] })
    expect(new KeptReports(store).load('there')).toEqual({})
  })

  it('leave nothing behind when they are deleted', () => {
    const store = memoryStore()
    const kept = new KeptReports(store)
    kept.save('here', { [METRIC]: [report] })
    kept.save('there', { [METRIC]: [report] })
    kept.save('here', { [METRIC]: [] })
    expect(kept.load('here')).toEqual({})
    expect(kept.load('there')).toEqual({ [METRIC]: [report] })
    kept.save('there', {})
    expect(store.getItem('spendshift.reports')).toBeNull()
  })

  it('that are damaged, of another version or no reports are passed over', () => {
    for (const text of [
      '{',
      '3',
      '{"version":2,"places":{"here":{}}}',
      '{"version":1,"places":{"here":3}}',
    ]) {
      const store = memoryStore()
      store.setItem('spendshift.reports', text)
      expect(new KeptReports(store).load('here')).toEqual({})
    }
    const store = memoryStore()
    const list = [report, { year: 'x' }, null, { ...report, exactness: 0 }]
    const places = { here: { [METRIC]: list, other: 5 } }
    store.setItem('spendshift.reports', JSON.stringify({ version: 1, places }))
    expect(new KeptReports(store).load('here')).toEqual({ [METRIC]: [report], other: [] })
  })

  it('say when the browser keeps nothing, or is full', () => {
    expect(new KeptReports(null).save('here', { [METRIC]: [report] })).toBe('blocked')
    expect(new KeptReports(null).load('here')).toEqual({})
    const full = {
      ...memoryStore(),
      getItem: () => null,
      setItem: () => {
        throw new DOMException('no room', 'QuotaExceededError')
      },
    }
    expect(new KeptReports(full).save('here', { [METRIC]: [report] })).toBe('full')
  })
})
