export type Cell = string | number

export const table = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Text from a file that stays text: no cell, mark-up or line of its own. */
export const cell = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\|<>*_`[\]]/g, (mark) => `\\${mark}`)

export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`

/** A score: three decimals; a dash for none. */
export const scoreText = (score: number | null): string => (score === null ? '–' : score.toFixed(3))
