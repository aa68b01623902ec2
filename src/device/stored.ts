import { readDatabases, writeDatabase, type Databases } from './databases.ts'

/** What is kept for, by the names that the page gives it. */
export type StoredKind = 'session' | 'brief' | 'reports' | 'workshop' | 'look' | 'places' | 'copy' | 'other'

/** One thing that this page keeps in the browser. */
export interface StoredItem {
  readonly kind: StoredKind
  readonly entries: number
  /** About: browsers pack what they keep. */
  readonly bytes: number
}

export interface StoredParts {
  /** Null where the browser keeps nothing. */
  readonly local: Storage | null
  readonly databases: IDBFactory | null
  readonly caches: CacheStorage | null
}

/** Everything of this page, as a file. */
interface StoredFile {
  readonly format: typeof FORMAT
  readonly version: 1
  readonly local: Readonly<Record<string, string>>
  readonly databases: Databases
}

const FORMAT = 'spendshift-stored'
const LOCAL = 'spendshift.'
const DATABASE = 'spendshift-'
const COPY = 'spendshift-offline '

/** What a file brought back, or why it was not read. */
export type Restored = { readonly ok: true; readonly entries: number } | { readonly ok: false }

/** What this page keeps in the browser: listed, saved as a file, brought back, deleted. */
export class StoredThings {
  readonly #parts: StoredParts

  constructor(parts: StoredParts) {
    this.#parts = parts
  }

  /** True where the browser lets the page keep nothing. */
  get blocked(): boolean {
    return this.#parts.local === null && this.#parts.databases === null
  }

  /** Each thing that is kept, in a fixed order; what is not there is not listed. */
  async list(): Promise<readonly StoredItem[]> {
    const items = new Map<StoredKind, StoredItem>()
    const add = (kind: StoredKind, bytes: number) => {
      const before = items.get(kind) ?? { kind, entries: 0, bytes: 0 }
      items.set(kind, { kind, entries: before.entries + 1, bytes: before.bytes + bytes })
    }
    for (const [key, text] of this.#local()) add(localKind(key), 2 * (key.length + text.length))
    for (const [name, stores] of Object.entries(await this.#databases())) {
      for (const entry of Object.values(stores).flat()) {
        add(name === 'spendshift-places' ? 'places' : 'other', 2 * JSON.stringify(entry).length)
      }
    }
    for (const cache of await this.#copies()) {
      for (const request of await cache.keys()) {
        const response = await cache.match(request)
        add('copy', (await response?.blob())?.size ?? 0)
      }
    }
    return ORDER.flatMap((kind) => items.get(kind) ?? [])
  }

  /** The user's work and choices as one file; the copy of the page itself is left out. */
  async save(): Promise<string> {
    const file: StoredFile = {
      format: FORMAT,
      version: 1,
      local: Object.fromEntries(this.#local()),
      databases: await this.#databases(),
    }
    return `${JSON.stringify(file, null, 1)}\n`
  }

  /**
   * Puts back what such a file holds, in place of what has the same name. What is under other names than this page
   * uses is left out.
   */
  async restore(text: string): Promise<Restored> {
    const file = readFile(text)
    if (!file) return { ok: false }
    let entries = 0
    for (const [key, value] of Object.entries(file.local)) {
      if (!key.startsWith(LOCAL) || typeof value !== 'string') continue
      this.#parts.local?.setItem(key, value)
      entries++
    }
    for (const [name, stores] of Object.entries(file.databases)) {
      if (name.startsWith(DATABASE) && this.#parts.databases)
        entries += await writeDatabase(this.#parts.databases, name, stores)
    }
    return { ok: true, entries }
  }

  /** Deletes all of it, the copy of the page included. */
  async deleteAll(): Promise<void> {
    for (const [key] of this.#local()) this.#parts.local?.removeItem(key)
    const { databases, caches } = this.#parts
    for (const [name, stores] of Object.entries(await this.#databases())) {
      const empty = Object.fromEntries(Object.keys(stores).map((store) => [store, []]))
      if (databases) await writeDatabase(databases, name, empty, { clear: true })
    }
    for (const name of (await caches?.keys()) ?? []) if (name.startsWith(COPY)) await caches?.delete(name)
  }

  #local(): [key: string, text: string][] {
    const { local } = this.#parts
    if (!local) return []
    const keys = Array.from({ length: local.length }, (_, at) => local.key(at) ?? '')
    return keys
      .filter((key) => key.startsWith(LOCAL))
      .sort()
      .map((key) => [key, local.getItem(key) ?? ''])
  }

  async #databases(): Promise<Databases> {
    return this.#parts.databases ? readDatabases(this.#parts.databases, DATABASE) : {}
  }

  async #copies(): Promise<Cache[]> {
    const { caches } = this.#parts
    if (!caches) return []
    const names = (await caches.keys()).filter((name) => name.startsWith(COPY))
    return Promise.all(names.map((name) => caches.open(name)))
  }
}

const ORDER: readonly StoredKind[] = [
  'session',
  'brief',
  'reports',
  'workshop',
  'places',
  'look',
  'other',
  'copy',
]

/** Names of the list of states, and of the one state that was kept before there was a list. */
const WORK: readonly string[] = ['spendshift.states', 'spendshift.session']

function localKind(key: string): StoredKind {
  if (WORK.includes(key) || key.startsWith('spendshift.own.')) return 'session'
  if (key === 'spendshift.brief' || key === 'spendshift.versions') return 'brief'
  if (key === 'spendshift.reports') return 'reports'
  if (key.startsWith('spendshift.workshop.')) return 'workshop'
  return key.startsWith('spendshift.look.') ? 'look' : 'other'
}

function readFile(text: string): StoredFile | null {
  try {
    const json: unknown = JSON.parse(text)
    if (!isRecord(json) || json['format'] !== FORMAT || json['version'] !== 1) return null
    const { local, databases } = json
    if (!isRecord(local) || !isRecord(databases)) return null
    return json as unknown as StoredFile
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
