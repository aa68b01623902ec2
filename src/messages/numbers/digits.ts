/** What a run of digits and signs comes to. */
export interface Digits {
  readonly value: number
  /** The reading not taken, where a sign before three digits could stand between thousands or before decimals. */
  readonly other: number | null
}

/** How a lone sign before three digits is taken: `12.345`. */
export type Lone = 'thousands' | 'decimals' | 'asThePlace'

const SIGN = /[., '’]/
/** 1,234,567; and 12,34,567, as in India. */
const GROUPS = [/^\d{1,3}(?:,\d{3})+$/, /^\d{1,2}(?:,\d{2})*,\d{3}$/]

/**
 * Reads digits with whatever signs people put between them. Signs that make no sense together are refused: `1,2,3`.
 *
 * @param group the sign between thousands where the place is.
 * @returns null when the signs do not fit.
 */
export function readDigits(text: string, lone: Lone, group: string): Digits | null {
  const signs = text.match(new RegExp(SIGN, 'g')) ?? []
  const last = signs.at(-1)
  if (last === undefined) return sure(Number(text))
  const at = text.lastIndexOf(last)
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  const decimals = last === '.' || last === ','
  if (signs.length === 1 && decimals) return readLone(before, after, lone, last === group)
  const kinds = new Set(signs)
  if (kinds.size === 1) return grouped(text)
  if (kinds.size > 2 || !decimals || signs.filter((sign) => sign === last).length > 1) return null
  const whole = grouped(before)
  return whole && sure(Number(`${whole.value}.${after}`))
}

/** One comma or point: before three digits it may stand for either. */
function readLone(before: string, after: string, lone: Lone, isGroup: boolean): Digits {
  const decimal = Number(`${before || '0'}.${after}`)
  if (!/^[1-9]\d{0,2}$/.test(before) || after.length !== 3) return sure(decimal)
  const thousand = Number(before + after)
  const takesThousands = lone === 'thousands' || (lone === 'asThePlace' && isGroup)
  return takesThousands ? { value: thousand, other: decimal } : { value: decimal, other: thousand }
}

function grouped(text: string): Digits | null {
  const commas = text.replace(new RegExp(SIGN, 'g'), ',')
  return GROUPS.some((pattern) => pattern.test(commas)) ? sure(Number(commas.replaceAll(',', ''))) : null
}

const sure = (value: number): Digits => ({ value, other: null })
