const PREFIX = 'spendshift.look.'

/** A small choice about the look of the page, kept in this browser; null when none is kept or storage is blocked. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** Keeps a choice, or forgets it. Where storage is blocked the choice lasts as long as the page. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, value)
  } catch {
    // blocked storage: nothing to keep, and nothing the reader could do about a colour
  }
}
