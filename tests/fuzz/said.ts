/**
 * The first place where something read differs from what the input says there: every field of the input must come back
 * as it was. Empty when all is there; what is read may say more, since defaults are filled in.
 */
export function unsaid(input: unknown, read: unknown, path = ''): string {
  if (typeof input !== 'object' || input === null)
    return Object.is(input, read) || input === read ? '' : path || '(file)'
  if (typeof read !== 'object' || read === null) return path || '(file)'
  if (Array.isArray(input) && (!Array.isArray(read) || read.length !== input.length)) return path
  for (const [name, value] of Object.entries(input)) {
    const found = unsaid(
      value,
      Object.hasOwn(read, name) ? Reflect.get(read, name) : undefined,
      `${path}/${name}`
    )
    if (found !== '') return found
  }
  return ''
}
