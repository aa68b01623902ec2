import type { SaveOutcome, Store } from './autosave.ts'

/** What the user reports of one year. */
export interface KeptReport {
  readonly year: number
  /** In the unit of what it reports (a share is 0–1). */
  readonly value: number
  /** How exact it is, in the same unit. */
  readonly exactness: number
}

/** Reports of one place, by metric. */
export type Reports = Readonly<Record<string, readonly KeptReport[]>>

const KEY = 'spendshift.reports'
const VERSION = 1

/** Years reported after adoption, kept on this device and nowhere else: no link carries them. Nothing here throws. */
export class KeptReports {
  readonly #store: Store | null

  /** @param store null when the browser lets the page keep nothing. */
  constructor(store: Store | null) {
    this.#store = store
  }

  /** What was kept for a place; what is damaged or of another version is passed over. */
  load(place: string): Reports {
    return this.#all()[place] ?? {}
  }

  /** Keeps a place's reports in place of what was kept; a place without any leaves nothing behind. */
  save(place: string, reports: Reports): SaveOutcome {
    if (!this.#store) return 'blocked'
    const some = Object.entries(reports).filter(([, list]) => list.length > 0)
    const { [place]: _, ...others } = this.#all()
    const places = some.length > 0 ? { ...others, [place]: Object.fromEntries(some) } : others
    try {
      if (Object.keys(places).length === 0) this.#store.removeItem(KEY)
      else this.#store.setItem(KEY, JSON.stringify({ version: VERSION, places }))
      return 'saved'
    } catch (thrown) {
      return thrown instanceof Error && /quota/i.test(`${thrown.name} ${thrown.message}`) ? 'full' : 'blocked'
    }
  }

  #all(): Readonly<Record<string, Reports>> {
    try {
      const kept: unknown = JSON.parse(this.#store?.getItem(KEY) ?? 'null')
      if (!isObject(kept) || kept['version'] !== VERSION || !isObject(kept['places'])) return {}
      return Object.fromEntries(
        Object.entries(kept['places']).map(([place, reports]) => [place, readReports(reports)])
      )
    } catch {
      return {}
    }
  }
}

function readReports(kept: unknown): Reports {
  if (!isObject(kept)) return {}
  return Object.fromEntries(
    Object.entries(kept).map(([metric, list]) => [metric, Array.isArray(list) ? list.filter(isReport) : []])
  )
}

function isReport(kept: unknown): kept is KeptReport {
  if (!isObject(kept)) return false
  const { year, value, exactness } = kept
  return (
    Number.isInteger(year) && Number.isFinite(value) && Number.isFinite(exactness) && Number(exactness) > 0
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
