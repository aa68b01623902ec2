import type { OfflineCopy, OfflineFailure, OfflineFile, OfflineList, OfflineStatus } from './offline-types.ts'

export interface OfflineParts {
  readonly list: OfflineList
  /** The page's folder, ending in a slash. */
  readonly scope: string
  readonly caches: Pick<CacheStorage, 'open' | 'has' | 'delete' | 'keys'>
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The copy is not complete; what has come so far is kept, and the next try goes on from there. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError'
  readonly failure: OfflineFailure

  constructor(failure: OfflineFailure, message: string) {
    super(message)
    this.failure = failure
  }
}

/** What is remembered about the copies. */
interface Register {
  readonly current: string | null
  readonly copies: readonly OfflineCopy[]
}

const AT_ONCE = 4
const NO_COPIES: Register = { current: null, copies: [] }

/**
 * Copies of the whole page on this device, each complete and of one version. The page is opened from the current one
 * until the user takes a newer one; the network is not asked.
 */
export class OfflineCopies {
  readonly #parts: OfflineParts
  /** Pages of one host in several folders share its caches: each keeps to names of its own. */
  readonly #prefix: string
  #register: Promise<Register> | null = null
  #filling: Promise<void> | null = null

  constructor(parts: OfflineParts) {
    this.#parts = parts
    this.#prefix = `spendshift-offline ${new URL(parts.scope).pathname} `
  }

  async status(): Promise<OfflineStatus> {
    const { version } = this.#parts.list
    const { current, copies } = await this.#read()
    const own = copies.find((copy) => copy.version === version) ?? null
    const held = copies.find((copy) => copy.version === current) ?? null
    return { current: held, newer: own && own !== held ? own : null, wanting: own === null }
  }

  /**
   * Fetches what is missing of the newest version. The first copy is taken at once, a later one waits for `adopt`.
   *
   * @throws {OfflineError}
   */
  fill(tell: (done: number, total: number) => void): Promise<void> {
    this.#filling ??= this.#fill(tell).finally(() => (this.#filling = null))
    return this.#filling
  }

  /** Opens the page from the newest copy from now on. */
  async adopt(): Promise<void> {
    const { list } = this.#parts
    const register = await this.#read()
    if (register.copies.some(({ version }) => version === list.version))
      await this.#write({ ...register, current: list.version })
  }

  /**
   * The file as the current copy has it, or as any copy has it: a page that is older than the copy asks for files of
   * its own version. Undefined when it is in none.
   */
  async find(url: string): Promise<Response | undefined> {
    const wanted = this.#path(url)
    if (wanted === null) return undefined
    const { current, copies } = await this.#read()
    const rest = copies.map(({ version }) => version).filter((version) => version !== current)
    for (const version of current === null ? rest : [current, ...rest]) {
      const found = await (await this.#open(version)).match(this.#url(wanted))
      if (found) return found
    }
    return undefined
  }

  /** The path of a file in the page's folder; null outside. */
  #path(address: string): string | null {
    const url = new URL(address)
    url.search = ''
    url.hash = ''
    if (!url.href.startsWith(this.#parts.scope)) return null
    const path = url.href.slice(this.#parts.scope.length)
    return path === '' ? 'index.html' : path
  }

  #url(path: string): string {
    return new URL(path, this.#parts.scope).href
  }

  #open(version: string): Promise<Cache> {
    return this.#parts.caches.open(this.#prefix + version)
  }

  async #fill(tell: (done: number, total: number) => void): Promise<void> {
    const { list, now } = this.#parts
    const total = list.files.reduce((sum, { bytes }) => sum + bytes, 0)
    const cache = await this.#open(list.version)
    const held = new Set((await cache.keys()).map(({ url }) => url))
    const missing = list.files.filter(({ path }) => !held.has(this.#url(path)))
    let done = total - missing.reduce((sum, { bytes }) => sum + bytes, 0)
    tell(done, total)
    const others = await this.#others()
    const work = async () => {
      for (let file = missing.shift(); file; file = missing.shift()) {
        await this.#keep(cache, file, others)
        done += file.bytes
        tell(done, total)
      }
    }
    // Each goes on to its own end, so that nothing is still under way when the next try begins.
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    const copy = {
      version: list.version,
      model: list.model,
      bytes: total,
      files: list.files.length,
      at: now(),
    }
    const { current, copies } = await this.#read()
    const kept = copies.find(({ version }) => version === current)
    // A copy that was neither taken nor is the newest is of no use to anybody.
    const next = kept && kept.version !== copy.version ? [kept, copy] : [copy]
    await this.#write({ current: kept?.version ?? copy.version, copies: next })
    const names = new Set([this.#prefix, ...next.map(({ version }) => this.#prefix + version)])
    for (const name of await this.#parts.caches.keys()) {
      if (name.startsWith(this.#prefix) && !names.has(name)) await this.#parts.caches.delete(name)
    }
  }

  async #others(): Promise<readonly Cache[]> {
    const { copies } = await this.#read()
    return Promise.all(copies.map(({ version }) => this.#open(version)))
  }

  /** Puts a file into a copy, from an older copy where it is the same there. */
  async #keep(cache: Cache, file: OfflineFile, others: readonly Cache[]): Promise<void> {
    const url = this.#url(file.path)
    for (const other of others) {
      const old = await other.match(url)
      if (old && (await hashOf(await old.clone().arrayBuffer())) === file.hash) return put(cache, url, old)
    }
    const response = await this.#fetch(file)
    const body = await response.arrayBuffer().catch(() => {
      throw new OfflineError('network', `${file.path}: the line broke`)
    })
    // A network that asks for a sign-in answers everything with its own page.
    if ((await hashOf(body)) !== file.hash) throw new OfflineError('other', `${file.path}: another file came`)
    const headers = new Headers(response.headers)
    // The body is unpacked; and a page that came by a redirection could not be opened from here.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name)
    return put(cache, url, new Response(body, { headers }))
  }

  async #fetch({ path }: OfflineFile): Promise<Response> {
    // Hosts may send `index.html` on to the folder; the folder itself is always answered.
    const url = this.#url(path === 'index.html' ? './' : path)
    const response = await this.#parts
      .fetch(url, { cache: 'no-cache', credentials: 'same-origin' })
      .catch(() => {
        throw new OfflineError('network', `${path}: no answer`)
      })
    if (!response.ok) throw new OfflineError('network', `${path}: ${response.status}`)
    return response
  }

  /** Read once in a worker's life: only this class writes it. A copy that the browser has thinned out is none. */
  #read(): Promise<Register> {
    this.#register ??= (async () => {
      const found = await (await this.#open('')).match(this.#url('register'))
      const { current, copies } = found ? ((await found.json()) as Register) : NO_COPIES
      const whole: OfflineCopy[] = []
      for (const copy of copies) {
        if ((await (await this.#open(copy.version)).keys()).length >= copy.files) whole.push(copy)
      }
      return { current: whole.some(({ version }) => version === current) ? current : null, copies: whole }
    })()
    return this.#register
  }

  async #write(register: Register): Promise<void> {
    const body = new Response(JSON.stringify(register))
    await put(await this.#open(''), this.#url('register'), body)
    this.#register = Promise.resolve(register)
  }
}

async function put(cache: Cache, url: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response)
  } catch (cause) {
    throw new OfflineError('room', String(cause))
  }
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
