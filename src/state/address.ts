/** The page's address as the session needs it; tests give their own. */
export interface Address {
  /** All before `#`. */
  readonly page: string
  /** What follows `#`, without it. */
  hash(): string
  /** Shows another link: as a step of its own for Back and Forward, or in place of the present one. */
  write(hash: string, how: 'push' | 'replace'): void
  /** Tells when the user changed it: Back, Forward, or typed. Returns how to stop listening. */
  onChange(listener: () => void): () => void
}

export function browserAddress(page: Window): Address {
  return {
    get page() {
      return page.location.href.split('#')[0] ?? ''
    },
    hash: () => page.location.hash.replace(/^#/, ''),
    write(hash, how) {
      try {
        page.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `#${hash}`)
      } catch {
        // Browsers limit how often this may be called. The address lags behind; `Copy link` does not.
      }
    },
    onChange(listener) {
      page.addEventListener('hashchange', listener)
      return () => page.removeEventListener('hashchange', listener)
    },
  }
}
