import type { Address } from '../../src/state/address.ts'
import type { Store } from '../../src/state/autosave.ts'
import type { Library } from '../../src/state/library.ts'
import { Session } from '../../src/state/session.svelte.ts'
import type { Surroundings } from '../../src/state/surroundings.ts'
import { FakeRunner } from './fake-runner.ts'
import { parsed, townFile } from './town.ts'

export function memoryStore(): Store {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

/** An address with the history that a browser keeps. */
export class FakeAddress implements Address {
  readonly page = 'https://example.org/app/'
  readonly entries: string[]
  #at = 0
  #listener: (() => void) | null = null

  constructor(hash = '') {
    this.entries = [hash]
  }

  hash(): string {
    return this.entries[this.#at] ?? ''
  }

  write(hash: string, how: 'push' | 'replace'): void {
    if (how === 'push') this.entries.splice(++this.#at)
    this.entries[this.#at] = hash
  }

  onChange(listener: () => void): () => void {
    this.#listener = listener
    return () => (this.#listener = null)
  }

  go(steps: number): void {
    this.#at += steps
    this.#listener?.()
  }

  type(hash: string): void {
    this.write(hash, 'push')
    this.#listener?.()
  }
}

const village = parsed(townFile({ id: 'village', title: 'A village' }))

/** Two places, one of them loaded on demand; and two that cannot be loaded. */
export const library: Library = {
  cards: [
    { id: 'town', title: 'A town', place: 'Town', country: 'ZZ', years: '2020–2027' },
    { id: 'village', title: 'A village', place: 'Town', country: 'ZZ', years: '2020–2027' },
    { id: 'lost', title: 'Lost', place: 'Town', country: 'ZZ', years: '2020–2027' },
    { id: 'missing', title: 'Missing', place: 'Town', country: 'ZZ', years: '2020–2027' },
  ],
  first: parsed(townFile()),
  async load(id) {
    if (id === 'lost' || id === 'missing') throw new Error('offline')
    return village
  },
}

export interface Opened {
  readonly session: Session
  readonly runner: FakeRunner
  /** The second runner. */
  readonly behind: FakeRunner
  readonly address: FakeAddress
}

/** A session among fakes, once it has begun. */
export async function open(given: Partial<Surroundings> & { hash?: string } = {}): Promise<Opened> {
  const runner = new FakeRunner()
  const address = new FakeAddress(given.hash)
  const behind = new FakeRunner()
  const background = () => behind
  const session = new Session({
    runner,
    background,
    library,
    address,
    store: memoryStore(),
    now: () => 0,
    ...given,
  })
  await session.started
  return { session, runner, behind, address }
}
