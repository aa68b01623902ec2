import { flushSync } from 'svelte'
import { describe, expect, it } from 'vitest'
import { DeskCancelled, type DeskClient, type Use } from '../../src/desk/client.ts'
import { createDesk } from '../../src/desk/desk.ts'
import type { KeptPlace, KeptPlaces } from '../../src/desk/kept.ts'
import { OwnSpend } from '../../src/desk/own-spend.svelte.ts'
import { playYear } from '../../src/runner/play-year.ts'
import { WorkerLost } from '../../src/worker/lost.ts'
import type { Answer, OnProgress } from '../../src/desk/types.ts'
import { registerText } from './register.ts'

/** What was played already: most tests make the same place, whose check plays the same futures. */
const played = new Map<string, ReturnType<typeof playYear>>()

const playOnce: typeof playYear = (job, runs) => {
  const key = JSON.stringify([job, runs])
  const means = played.get(key) ?? playYear(job, runs)
  played.set(key, means)
  return means
}

/** A client without a worker, whose calls can be held up and cancelled. */
function fakeClient() {
  let desk = createDesk(playOnce)
  let held: Promise<void> = Promise.resolve()
  const waiting = new Set<(ended: DeskCancelled) => void>()
  const client: DeskClient = {
    call<T>(use: Use<T>, onProgress: OnProgress): Promise<Answer<T>> {
      return new Promise((resolve, reject) => {
        waiting.add(reject)
        held
          .then(() => use(desk as unknown as Parameters<Use<T>>[0], onProgress))
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      })
    },
    cancel() {
      desk = createDesk(playOnce)
      for (const reject of waiting) reject(new DeskCancelled('cancelled'))
      waiting.clear()
    },
  }
  return {
    client,
    /** Holds up every call from now on; returns how to let them go. */
    hold(): () => void {
      let release = (): void => undefined
      held = new Promise((done) => (release = done))
      return () => {
        held = Promise.resolve()
        release()
      }
    },
  }
}

/** A client that loses its worker at some of its calls, counted from 1. */
function losingClient(losses: readonly number[]) {
  let calls = 0
  let { client } = fakeClient()
  const losing: DeskClient = {
    call(use, onProgress) {
      if (!losses.includes(++calls)) return client.call(use, onProgress)
      client = fakeClient().client
      return Promise.reject(new WorkerLost('gone'))
    },
    cancel: () => client.cancel(),
  }
  return losing
}

function fakePlaces(): KeptPlaces & { readonly all: Map<string, KeptPlace> } {
  const all = new Map<string, KeptPlace>()
  return {
    all,
    list: () => Promise.resolve([...all.values()]),
    keep: (place) => Promise.resolve(void all.set(place.id, place)),
    remove: (id) => Promise.resolve(void all.delete(id)),
    removeAll() {
      all.clear()
      return Promise.resolve()
    },
  }
}

function setUp(places: KeptPlaces = fakePlaces()) {
  const fake = fakeClient()
  const spend = new OwnSpend({ client: fake.client, places, now: () => 5 })
  return { spend, hold: () => fake.hold(), places }
}

const file = (text: string, name = 'register.csv') => ({ name, blob: new Blob([text]) })

describe('a council’s own files', () => {
  it('become a place step by step, and the place is checked', async () => {
    const { spend } = setUp()
    await spend.add([file(registerText())])
    flushSync()
    expect(spend.problem).toBeNull()
    expect(spend.read?.records).toBe(240)
    expect(spend.place?.report.rows.contracts).toBe(240)
    expect(spend.report?.check).not.toBeNull()
    expect(spend.busy).toBeNull()
  })

  it('keep what was made when a later file is refused', async () => {
    const { spend } = setUp()
    await spend.add([file(registerText())])
    const before = spend.place
    await spend.add([file('', 'empty.csv')])
    expect(spend.problem).toMatchObject({ file: 'empty.csv' })
    expect(spend.place).toBe(before)
    await spend.removeFile('empty.csv')
    expect(spend.problem).toBeNull()
  })

  it('are read again by a corrected mapping', async () => {
    const { spend } = setUp()
    await spend.add([file(registerText())])
    const { mapping } = spend
    const [table] = mapping?.tables ?? []
    if (!mapping || !table) throw new Error('a mapping was expected')
    const { bids: _, ...columns } = table.columns
    spend.setMapping({ ...mapping, tables: [{ ...table, columns }] })
    expect(spend.isMappingNew).toBe(true)
    await spend.readAgain()
    expect(spend.isMappingNew).toBe(false)
    expect(spend.report?.bids).toBeNull()
  })

  it('can be cancelled, and read again later', async () => {
    const { spend, hold } = setUp()
    await spend.add([file(registerText())])
    const release = hold()
    const working = spend.readAgain()
    await Promise.resolve()
    expect(spend.busy?.task).toBe('read')
    spend.cancel()
    release()
    await working
    expect(spend.busy).toBeNull()
    expect(spend.problem).toBeNull()
    expect(spend.place).not.toBeNull()
    await spend.readAgain()
    expect(spend.read?.records).toBe(240)
  })

  it('become the same place when a worker is lost on the way', { timeout: 60_000 }, async () => {
    const { spend: whole } = setUp()
    await whole.add([file(registerText())])
    // The calls are survey, read, calibrate and check; a lost one begins with what it needs.
    for (const lost of [1, 2, 3, 4]) {
      const spend = new OwnSpend({ client: losingClient([lost]), places: fakePlaces() })
      await spend.add([file(registerText())])
      expect(spend.problem).toBeNull()
      expect(spend.place?.text).toBe(whole.place?.text)
      expect(spend.checked).toEqual(whole.checked)
      expect(spend.busy).toBeNull()
    }
  })

  it('say what helps when the next worker is lost too, lose nothing, and are worked on again on asking', async () => {
    const spend = new OwnSpend({ client: losingClient([3, 4]), places: fakePlaces() })
    await spend.add([file(registerText())])
    expect(spend.problem?.key).toBe('spend.error.lost')
    expect([spend.files.length, spend.read?.records, spend.busy]).toEqual([1, 240, null])
    await spend.tryAgain()
    expect(spend.problem).toBeNull()
    expect(spend.checked).not.toBeNull()
  })

  it('take a change of settings to a new worker after one was lost', async () => {
    const spend = new OwnSpend({ client: losingClient([3, 4]), places: fakePlaces() })
    await spend.add([file(registerText())])
    await spend.setSettings({ title: 'Alderton' })
    expect(spend.problem).toBeNull()
    expect(spend.place?.id).toBe('alderton')
  })

  it('of one name both stand in the list when they come at once', async () => {
    const { spend } = setUp()
    const adding = spend.add([file(registerText()), file(registerText())])
    expect(spend.files.map(({ name }) => name)).toEqual(['register.csv', 'register (2).csv'])
    spend.clear()
    await adding
  })

  it('are forgotten on asking', async () => {
    const { spend } = setUp()
    await spend.add([file(registerText())])
    spend.clear()
    expect([spend.files.length, spend.place, spend.read, spend.mapping]).toEqual([0, null, null, null])
  })
})

describe('places kept on the device', () => {
  it('are kept by name, listed and deleted', async () => {
    const { spend } = setUp()
    await spend.add([file(registerText())])
    await spend.setSettings({ title: 'Alderton' })
    await spend.keep()
    expect(spend.kept).toMatchObject([{ id: 'alderton', title: 'Alderton', keptAt: 5 }])
    await spend.removeKept('alderton')
    expect(spend.kept).toEqual([])
  })

  it('are said not to be possible where the browser keeps nothing', async () => {
    const refuse = () => Promise.reject(new Error('blocked'))
    const { spend } = setUp({ list: refuse, keep: refuse, remove: refuse, removeAll: refuse })
    await spend.loadKept()
    expect(spend.canKeep).toBe(false)
  })
})
