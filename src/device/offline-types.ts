/** A file of the page as the build made it. */
export interface OfflineFile {
  /** Relative to the page's folder. */
  readonly path: string
  readonly bytes: number
  /** SHA-256, hexadecimal. */
  readonly hash: string
}

/** All that the page is made of. */
export interface OfflineList {
  /** Names the contents: another file, another version. */
  readonly version: string
  /** The version of the model, which decides whether numbers may differ. */
  readonly model: string
  readonly files: readonly OfflineFile[]
}

/** A complete copy of the page on this device. */
export interface OfflineCopy {
  readonly version: string
  readonly model: string
  readonly bytes: number
  readonly files: number
  /** When it was complete, in milliseconds since 1970. */
  readonly at: number
}

/** What this device holds. */
export interface OfflineStatus {
  /** The copy that the page is opened from; null until there is one. */
  readonly current: OfflineCopy | null
  /** A newer one that waits for the user's word. */
  readonly newer: OfflineCopy | null
  /** Whether the newest version is still to be fetched. */
  readonly wanting: boolean
}

/** Why a copy could not be completed: no answer, an answer that is not the file, or no room for it. */
export type OfflineFailure = 'network' | 'other' | 'room'

/** What the page asks of the worker behind it. */
export type OfflineQuestion = 'status' | 'fill' | 'adopt'

export type OfflineAnswer =
  | { readonly kind: 'status'; readonly status: OfflineStatus }
  /** Bytes here and in all. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly failure: OfflineFailure }
