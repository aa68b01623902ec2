import type { Profile } from './profile.ts'

/** Signs that stand between several suppliers in one cell, the clearest first. */
const separators = ['；', ' | ', '|', '、', ';']

/**
 * The sign that parts several suppliers in one cell of a column, or null. A comma and a slash are left alone: they
 * are parts of names.
 */
export function separatorOf(profile: Profile): string | null {
  // The sign that ends "&amp;" parts nothing.
  const cells = profile.cells.map((cell) => cell.replace(/&#?\w+;/g, ''))
  return separators.find((sign) => cells.some((cell) => cell.includes(sign))) ?? null
}

/** The names of a cell; a cell of one name gives that. */
export function partedNames(cell: string, separator: string | undefined): string[] {
  if (separator === undefined || !cell.includes(separator)) return [cell.trim()]
  const parts = cell.split(separator).map((part) => part.trim())
  return parts.some((part) => part !== '') ? parts : ['']
}
