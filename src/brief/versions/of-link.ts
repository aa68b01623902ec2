import type { Scenario } from '../../scenario/checked.ts'
import type { Published } from '../../state/link-published.ts'
import { openLink } from '../../state/link-open.ts'
import { readLink } from '../../state/link-read.ts'
import type { Figure, Version } from './version.ts'

/** The version that a brief's link tells of, or why it tells of none. */
type VersionOfLink =
  | { readonly ok: true; readonly version: Version }
  | { readonly ok: false; readonly why: 'noLink' | 'otherPlace' | 'noDigits' }

/** Reads the link of a brief, which carries the digits as they were published. Never throws. */
export function versionOfLink(scenario: Scenario, text: string): VersionOfLink {
  const hash = text.trim().replace(/^[^#]*#/, '')
  const opened = openLink(hash)
  if (!opened || opened.place === '') return { ok: false, why: 'noLink' }
  if (opened.place !== scenario.id) return { ok: false, why: 'otherPlace' }
  const { published, edit } = readLink(scenario, opened)
  if (!published) return { ok: false, why: 'noDigits' }
  const { seed, runs, focus, changes } = edit
  return {
    ok: true,
    version: {
      receipt: { link: text.trim(), model: published.model, runs, seed },
      focus,
      years: '',
      levers: changes,
      figures: { above: chance(published), low: share(published.low), high: share(published.high) },
    },
  }
}

/** Half of the last digit that was written. */
const share = (percent: string): Figure => ({
  value: Number(percent) / 100,
  error: null,
  rounding: percent.includes('.') ? 0.0005 : 0.005,
})

/** Tenths are rounded to half of one, and down by up to 2 points where it is close. */
const TENTHS_ROUNDING = 0.07

function chance({ tenths }: Published): Figure {
  const value = tenths === 'all' ? 1 : tenths / 10
  return { value, error: null, rounding: tenths === 'all' ? 0 : TENTHS_ROUNDING }
}
