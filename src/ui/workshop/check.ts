import type { OfflineState } from '../../device/offline.svelte.ts'
import type { WorkshopMessages } from '../../messages/workshop/index.ts'

/** What the device and its browser can do. */
export interface Means {
  readonly offline: OfflineState
  /** The browser keeps what a page gives it. */
  readonly storage: boolean
  readonly camera: boolean
  /** Windows of one device can follow each other. */
  readonly windows: boolean
  /** Names of the languages that the page has. */
  readonly languages: string
  /** The device's date and time, as it is read. */
  readonly clock: string
}

/** A line of the check: well, or something to do; `null` is for the trainer to try. */
export interface CheckLine {
  readonly ok: boolean | null
  readonly text: string
}

/** What to see to on the evening before. */
export function checkLines({ check }: WorkshopMessages, means: Means): readonly CheckLine[] {
  const { storage, camera } = check
  return [
    offlineLine(check, means.offline),
    { ok: means.storage, text: means.storage ? storage.ready : storage.cannot },
    { ok: means.windows ? null : false, text: means.windows ? check.projector : check.projectorCannot },
    { ok: means.camera, text: means.camera ? camera.ready : camera.cannot },
    { ok: true, text: check.languages(means.languages) },
    { ok: null, text: check.clock(means.clock) },
    { ok: null, text: check.printer },
  ]
}

function offlineLine({ offline }: WorkshopMessages['check'], state: OfflineState): CheckLine {
  if (state.kind === 'ready') return { ok: true, text: offline.ready }
  if (state.kind !== 'impossible') return { ok: false, text: offline.wait }
  return state.why === 'file' ? { ok: true, text: offline.stick } : { ok: false, text: offline.cannot }
}
