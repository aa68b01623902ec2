/** Something wrong in a file: where, and in plain words what is wrong and what is allowed. */
export interface Problem {
  /** Such as `groups[1].entry`; `(file)` when the whole file is meant. */
  readonly path: string
  readonly message: string
}

/** A path as people write it: `groups[1].entry`, with names that hold dots or spaces in quotes. */
export function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(file)'
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[$\w-]+$/.test(name)) return `${text}[${JSON.stringify(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

/** A value as it may stand in a message: short, on one line. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
