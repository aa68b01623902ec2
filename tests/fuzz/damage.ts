import fc from 'fast-check'

export type Damage = (bytes: Uint8Array) => Uint8Array

/** A place in a file, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (bytes: { readonly length: number }, where: number): number => Math.floor(where * bytes.length)

const inText = (change: (text: string) => string): Damage => {
  return (bytes) => new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
}

const SIGNS = ['"', ',', ';', '\n', '\0', '-', '.', '9', '0', '{', '}', '[', ']', '\ufeff', 'e', '\u202e']

/** What a disk, a cable or an editor does to a file. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([where, flip]): Damage => {
    return (bytes) => bytes.map((byte, i) => (i === at(bytes, where) ? byte ^ flip : byte))
  }),
  place.map(
    (where): Damage =>
      (bytes) =>
        bytes.slice(0, at(bytes, where))
  ),
  fc.tuple(place, place).map(([a, b]): Damage => (bytes) => {
    const copy = bytes.slice()
    const [one = 0, other = 0] = [bytes[at(bytes, a)], bytes[at(bytes, b)]]
    copy[at(bytes, a)] = other
    copy[at(bytes, b)] = one
    return copy
  }),
  fc.tuple(place, fc.nat({ max: 40 })).map(([where, length]): Damage => (bytes) => {
    const start = at(bytes, where)
    return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(start + length)])
  }),
  fc
    .tuple(place, fc.nat({ max: 9 }))
    .map(([where, digit]) =>
      inText(
        (text) => text.slice(0, at(text, where)) + text.slice(at(text, where)).replace(/\d/, String(digit))
      )
    ),
  fc
    .tuple(place, fc.constantFrom(...SIGNS))
    .map(([where, sign]) =>
      inText((text) => text.slice(0, at(text, where)) + sign + text.slice(at(text, where)))
    ),
  place.map((where) =>
    inText((text) => {
      const lines = text.split('\n')
      return lines.toSpliced(at(lines, where), 1).join('\n')
    })
  ),
  fc.constant(inText((text) => `${text.trimEnd()}\r\n`)),
  fc.constant(inText((text) => `\ufeff${text}`))
)

/** Values that stand where no file should have them. */
const ODD: readonly unknown[] = [
  ...[null, true, '', 'x', [], {}, -1, 0, 0.5, 1, 1e15, 1e308, -1e308, 5e-324, 1e-7, 2 ** 53, '1', '0.3'],
  ...[
    [1, 2],
    { value: 1 },
    { value: 1, low: 2, high: 0 },
    { low: 1 },
    'constructor',
    '__proto__',
    '\u202e',
    '<b>',
  ],
]

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** One thing changed somewhere in a JSON value: a value, a name, a field more or less. */
export const jsonDamage: fc.Arbitrary<(json: unknown) => unknown> = fc
  .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), fc.constantFrom(...ODD), fc.nat({ max: 4 }))
  .map(
    ([path, odd, how]) =>
      (json) =>
        changeAt(json as Json, path, odd as Json, how)
  )

function changeAt(json: Json, [step = 0, ...path]: readonly number[], odd: Json, how: number): Json {
  if (typeof json !== 'object' || json === null) return typeof json === 'number' && how > 2 ? json * 1e6 : odd
  const keys = Object.keys(json)
  const key = keys[step % Math.max(1, keys.length)]
  if (key === undefined) return odd
  const child = Reflect.get(json, key) as Json
  const inside = path.length > 0 && typeof child === 'object' && child !== null
  if (Array.isArray(json)) {
    const list = json as readonly Json[]
    if (inside) return list.with(Number(key), changeAt(child, path, odd, how))
    if (how === 0) return list.toSpliced(Number(key), 1)
    if (how === 1) return [...list, child]
    return list.with(Number(key), how === 2 ? odd : changeAt(child, path, odd, how))
  }
  const { [key]: _, ...rest } = json as Record<string, Json>
  if (inside || how > 2) return { ...rest, [key]: changeAt(child, path, odd, how) }
  if (how === 0) return rest
  return how === 1 ? { ...rest, [`${key}s`]: child } : { ...rest, [key]: odd }
}
