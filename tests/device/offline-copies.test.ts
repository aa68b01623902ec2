import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { OfflineCopies, OfflineError } from '../../src/device/offline-copies.ts'
import { offlineList } from '../../src/tools/offline-plugin.mjs'

const SCOPE = 'https://host.example/some/path/'

type Files = Readonly<Record<string, string>>
const FIRST: Files = { 'index.html': 'page 1', 'assets/a.js': 'a', 'assets/b.js': 'b1' }
const SECOND: Files = { 'index.html': 'page 2', 'assets/a.js': 'a', 'assets/c.js': 'b2' }

const listOf = (files: Files, model = '1') =>
  offlineList(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), model)

/** As much of a browser's caches as copies need. */
class FakeCaches {
  readonly held = new Map<string, Map<string, string>>()
  /** Bytes that may be kept. */
  room = Infinity

  open(name: string): Promise<Cache> {
    const entries = this.held.get(name) ?? new Map<string, string>()
    this.held.set(name, entries)
    return Promise.resolve({
      match: (url: string) => {
        const text = entries.get(url)
        return Promise.resolve(text === undefined ? undefined : new Response(text))
      },
      keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
      put: async (url: string, response: Response) => {
        const text = await response.text()
        this.room -= text.length
        if (this.room < 0) throw new DOMException('full', 'QuotaExceededError')
        entries.set(url, text)
      },
    } as unknown as Cache)
  }

  has = (name: string) => Promise.resolve(this.held.has(name))
  delete = (name: string) => Promise.resolve(this.held.delete(name))
  keys = () => Promise.resolve([...this.held.keys()])
}

interface Host {
  files: Files
  readonly asked: string[]
}

/** A worker that was made from `files`, over what the browser keeps and what the host answers. */
function worker(caches: FakeCaches, host: Host, files = host.files, model = '1') {
  return new OfflineCopies({
    list: listOf(files, model),
    scope: SCOPE,
    caches,
    now: () => 7,
    fetch: (url) => {
      const path = url.slice(SCOPE.length) || 'index.html'
      host.asked.push(path)
      const text = host.files[path]
      return text === undefined
        ? Promise.reject(new TypeError('no network'))
        : Promise.resolve(new Response(text))
    },
  })
}

const textOf = async (copies: OfflineCopies, path: string) => (await copies.find(SCOPE + path))?.text()
const silent = () => {}

describe('the list of all files', () => {
  it('names the contents, and puts the page first and the copy for a stick last', () => {
    const list = listOf({ 'spendshift.html': 's', 'assets/a.js': 'a', 'robots.txt': 'r', 'index.html': 'p' })
    expect(list.files.map(({ path }) => path)).toEqual(['index.html', 'assets/a.js', 'spendshift.html'])
    expect(list.files[1]).toEqual({
      path: 'assets/a.js',
      bytes: 1,
      hash: createHash('sha256').update('a').digest('hex'),
    })
    expect(listOf(FIRST).version).toBe(listOf({ ...FIRST }).version)
    expect(listOf(FIRST).version).not.toBe(listOf({ ...FIRST, 'assets/b.js': 'b2' }).version)
  })
})

describe('a copy of the page', () => {
  it('is filled once, tells how far it is, and is taken at once when it is the first', async () => {
    const caches = new FakeCaches()
    const copies = worker(caches, { files: FIRST, asked: [] })
    expect(await copies.status()).toEqual({ current: null, newer: null, wanting: true })
    expect(await copies.find(SCOPE)).toBeUndefined()
    const told: [number, number][] = []
    await copies.fill((done, total) => told.push([done, total]))
    expect(told[0]).toEqual([0, 9])
    expect(told.at(-1)).toEqual([9, 9])
    const { current } = await copies.status()
    expect(current).toEqual({ version: listOf(FIRST).version, model: '1', bytes: 9, files: 3, at: 7 })
  })

  it('answers for files of its folder only, whatever follows ? and #', async () => {
    const copies = worker(new FakeCaches(), { files: FIRST, asked: [] })
    await copies.fill(silent)
    expect(await textOf(copies, '')).toBe('page 1')
    expect(await textOf(copies, '?source=pwa#v1/x')).toBe('page 1')
    expect(await textOf(copies, 'assets/a.js')).toBe('a')
    expect(await textOf(copies, 'assets/missing.js')).toBeUndefined()
    expect(await copies.find('https://host.example/assets/a.js')).toBeUndefined()
  })

  it('goes on from what has come when the line breaks', async () => {
    const caches = new FakeCaches()
    const host: Host = { files: { ...FIRST, 'assets/b.js': undefined as unknown as string }, asked: [] }
    const copies = worker(caches, host, FIRST)
    await expect(copies.fill(silent)).rejects.toMatchObject({ failure: 'network' })
    expect((await copies.status()).current).toBeNull()
    host.files = FIRST
    host.asked.length = 0
    await worker(caches, host).fill(silent)
    expect(host.asked).toEqual(['assets/b.js'])
  })

  it('takes no other file for its own, as a sign-in page is', async () => {
    const host: Host = { files: { ...FIRST, 'assets/a.js': '<h1>Sign in</h1>' }, asked: [] }
    const copies = worker(new FakeCaches(), host, FIRST)
    const failed = copies.fill(silent)
    await expect(failed).rejects.toBeInstanceOf(OfflineError)
    await expect(failed).rejects.toMatchObject({ failure: 'other' })
  })

  it('says when there is no room', async () => {
    const caches = new FakeCaches()
    caches.room = 7
    const copies = worker(caches, { files: FIRST, asked: [] })
    await expect(copies.fill(silent)).rejects.toMatchObject({ failure: 'room' })
  })

  it('that the browser has thinned out is none', async () => {
    const caches = new FakeCaches()
    const host: Host = { files: FIRST, asked: [] }
    await worker(caches, host).fill(silent)
    for (const [name, entries] of caches.held)
      if (name.endsWith(listOf(FIRST).version)) entries.delete(`${SCOPE}assets/a.js`)
    expect(await worker(caches, host).status()).toEqual({ current: null, newer: null, wanting: true })
  })
})

describe('a newer version', () => {
  async function both() {
    const caches = new FakeCaches()
    const host: Host = { files: FIRST, asked: [] }
    await worker(caches, host).fill(silent)
    host.files = SECOND
    host.asked.length = 0
    const copies = worker(caches, host, SECOND, '2')
    return { caches, host, copies }
  }

  it('is fetched beside the present one, and only what is new of it', async () => {
    const { copies, host } = await both()
    expect((await copies.status()).wanting).toBe(true)
    await copies.fill(silent)
    expect(host.asked.sort()).toEqual(['assets/c.js', 'index.html'])
    const { current, newer, wanting } = await copies.status()
    expect([current?.model, newer?.model, wanting]).toEqual(['1', '2', false])
    expect(await textOf(copies, '')).toBe('page 1')
  })

  it('is used from the user’s word on, also by the next worker', async () => {
    const { copies, caches, host } = await both()
    await copies.adopt()
    expect(await textOf(copies, '')).toBe('page 1')
    await copies.fill(silent)
    await copies.adopt()
    expect(await textOf(copies, '')).toBe('page 2')
    expect(await textOf(worker(caches, host, SECOND, '2'), '')).toBe('page 2')
    expect((await copies.status()).newer).toBeNull()
  })

  it('leaves windows of the older one their files', async () => {
    const { copies } = await both()
    await copies.fill(silent)
    await copies.adopt()
    expect(await textOf(copies, 'assets/b.js')).toBe('b1')
  })

  it('takes the place of one that was never used, and leaves caches of others alone', async () => {
    const { caches, host, copies } = await both()
    await copies.fill(silent)
    await caches.open('spendshift-offline /another/path/ x')
    const third: Files = { 'index.html': 'page 3' }
    host.files = third
    await worker(caches, host, third).fill(silent)
    const names = [...caches.held.keys()]
    expect(names.some((name) => name.endsWith(listOf(SECOND, '2').version))).toBe(false)
    expect(names).toContain('spendshift-offline /another/path/ x')
    expect(names).toHaveLength(4)
  })
})
