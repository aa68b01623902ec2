import fc from 'fast-check'

const PARTS = [
  ...[
    'access=60',
    'farms=20..20',
    'farms=0..40@2021-2025',
    'farms=2021:10,2024~30',
    'credit=today',
    'pay=30',
  ],
  ...['direct=17600', 'label=1', 'from=quota-alone', 'at=B', 'also=C', 'also=BC', 'B:access=70', 'C:pay=20'],
  ...['name=Farms%20%26%20co%2Fops%20%F0%9F%8C%BE', 'B:name=50%25', 'for=local', 'count', 'value', 'in=2026'],
  ...['over=12.5', 'mechanisms.lapseHazard=0.1', 'groups.farms.entry=0.2..0.3..0.5', 'measured', 'compare'],
  ...['brief', 'law=eu', 'show=price', 'time', 'table', 'seed=7', 'runs=300', 'was=8:27..37@1.1.0'],
]

const VALUES = [
  ...['', '0', '-1', '1.5', '2018.5', '1e3', '0x10', 'NaN', '١٢', '12,5', '12345678901234', '0.00000000001'],
  ...['99999999999999999999', '20..', '..', '1..2..3', 'on', 'false', '%', '%E0%A4', '\ud83c', 'today'],
]

const JUNK = [
  ...[
    '.',
    ')',
    '”',
    '>',
    '*',
    '…',
    '&gt;',
    '%20',
    '%0A',
    '%22',
    '%E2%80%9D',
    '\u200b',
    '/',
    '//',
    '/zzz/zzz/zzz',
  ],
  ...[
    '?utm_source=mail&utm_medium=x',
    '&fbclid=IwAR0',
    '?ref=1',
    '#:~:text=farms',
    '/__proto__=1',
    '%',
    '%F0%9F',
  ],
]

/** What a part of a sound link begins with. */
export const WORDS: ReadonlySet<string> = new Set([...PARTS, 'v'].map((part) => part.split('=')[0] ?? ''))

/**
 * Links as the page writes them, with their parts in any order.
 *
 * @param mark of the model and the place's data.
 */
export const soundLinks = (place: string, mark: string) =>
  fc
    .uniqueArray(fc.constantFrom(...PARTS), { maxLength: 9 })
    .map((parts) => ['v1', place, ...parts, `v=${mark}`].join('/'))

const at = (link: string, where: number) => Math.floor(where * (link.length + 1))
const spot = fc.double({ min: 0, max: 1, noNaN: true })

const signEncoded = fc
  .subarray(['/', '=', ':', '@', '~', ',', '.', '%'], { minLength: 1 })
  .map(
    (signs) => (link: string) =>
      link.replace(/./gsu, (sign) =>
        signs.includes(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : sign
      )
  )

type Damage = (link: string) => string

const damages: fc.Arbitrary<Damage> = fc.oneof(
  signEncoded,
  fc.constant<Damage>((link) => encodeURIComponent(link.replace(/\p{Cs}/gu, '\ufffd'))),
  fc.constantFrom<Damage>(
    (link) => link.toLowerCase(),
    (link) => link.toUpperCase()
  ),
  fc.constantFrom('#', '%23', '“', '(', ' ').map((before) => (link: string) => before + link),
  fc.constantFrom(...JUNK).map((junk) => (link: string) => link + junk),
  spot.map((where) => (link: string) => link.slice(0, at(link, where))),
  fc.tuple(spot, fc.oneof(fc.constantFrom(...JUNK), fc.string({ unit: 'binary', maxLength: 3 }))).map(
    ([where, text]) =>
      (link: string) =>
        link.slice(0, at(link, where)) + text + link.slice(at(link, where))
  ),
  fc.tuple(spot, fc.integer({ min: 1, max: 4 })).map(
    ([where, n]) =>
      (link: string) =>
        link.slice(0, at(link, where)) + link.slice(at(link, where) + n)
  ),
  fc.tuple(spot, fc.constantFrom(...VALUES)).map(([where, value]) => (link: string) => {
    const parts = link.split('/')
    const nth = Math.min(parts.length - 1, Math.floor(where * parts.length))
    parts[nth] = `${parts[nth]?.split('=')[0] ?? ''}=${value}`
    return parts.join('/')
  }),
  spot.map((where) => (link: string) => {
    const parts = link.split('/')
    return [...parts, parts[Math.floor(where * (parts.length - 1))]].join('/')
  })
)

/** Links that were damaged on their way, once or several times. */
export const damagedLinks = (place: string, mark: string) =>
  fc
    .tuple(soundLinks(place, mark), fc.array(damages, { minLength: 1, maxLength: 4 }))
    .map(([link, list]) => list.reduce((each, damage) => damage(each), link))
