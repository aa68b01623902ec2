import type { OfflineState } from '../../device/offline.svelte.ts'
import type { Language } from '../../messages/catalogue.ts'

/** Bytes as millions, one decimal. */
export const megabytes = (language: Language, bytes: number): string =>
  language.format.decimal(bytes / 1e6, 1)

/** A moment as a date, in the reader's own time. */
export function dateOf(language: Language, ms: number): string {
  const local = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000)
  return language.format.date(local.toISOString())
}

/** A date for the header: day and month, or month and year once it is of another year. */
function shortDate(language: Language, ms: number): string {
  const isThisYear = new Date(ms).getFullYear() === new Date().getFullYear()
  const parts = isThisYear ? ({ day: 'numeric' } as const) : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(language.format.locale, { ...parts, month: 'short' }).format(ms)
}

/** The state in the header: what it is, and size and date of what is here. */
export function offlineBrief(
  language: Language,
  state: OfflineState
): { readonly text: string; readonly more: string } {
  const { device } = language.messages.chrome
  switch (state.kind) {
    case 'unknown':
      return { text: language.messages.pages.nav.device, more: '' }
    case 'preparing': {
      const [done, total] = [state.done, state.total].map((bytes) => megabytes(language, bytes))
      return { text: device.preparing, more: device.partly(done ?? '', total ?? '') }
    }
    case 'ready': {
      const { bytes, at } = state.copy
      return { text: device.ready, more: device.held(megabytes(language, bytes), shortDate(language, at)) }
    }
    case 'failed':
      return { text: device.failed, more: '' }
    case 'impossible':
      return { text: state.why === 'file' ? device.file : device.impossible, more: '' }
  }
}
