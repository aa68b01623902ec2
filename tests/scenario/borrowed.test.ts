import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/**
 * Sources that measured another country or another market, with the places that they are about all the same. A number
 * taken from one of them elsewhere is borrowed: grade C at best, and as wide as an assumption.
 */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  'afic-2023': ['tanzania-mainland'],
  'allafrica-2022': ['tanzania-mainland'],
  'citymart-2019': ['us-city'],
  'csis-2019': [],
  'czech-bids-2012': [],
  'ec-sme': [],
  'el-ciudadano-2018': [],
  'em-contagem-2020': [],
  'euobserver-2023': [],
  'ifms-2026': [],
  'ilsr-preferences': [],
  'santa-ana-2012': [],
}

/** Cited by several places, and about each of them. */
const ABOUT_ALL = ['assumption', 'recalled', 'tni-toolkit-2023']

interface Graded {
  readonly place: string
  readonly field: string
  readonly grade: string
  readonly source: string
  readonly value: number
  readonly low?: number
  readonly high?: number
}

const numbers = ['', 'held-out/'].flatMap((folder) => {
  const home = new URL(`../../scenarios/${folder}`, import.meta.url)
  return readdirSync(home)
    .filter((name) => name.endsWith('.json') && name !== 'scenario.schema.json')
    .flatMap((name) =>
      graded(JSON.parse(readFileSync(new URL(name, home), 'utf8')), name.slice(0, -'.json'.length))
    )
})

/** Every number with a grade and a source in the tree, observed ones included. */
function graded(tree: unknown, place: string, field = ''): Graded[] {
  if (typeof tree !== 'object' || tree === null) return []
  const { value, observed, grade, source } = tree as Record<string, unknown>
  const number = value ?? observed
  const found = typeof number === 'number' && typeof grade === 'string' && typeof source === 'string'
  const own = found ? [{ ...(tree as Graded), place, field, value: number }] : []
  const nameOf = (key: string) => (Array.isArray(tree) ? field : key)
  return [...own, ...Object.entries(tree).flatMap(([key, each]) => graded(each, place, nameOf(key)))]
}

const borrowed = numbers.filter(({ source, place }) => ABOUT[source]?.includes(place) === false)

it('knows of every source that several places cite what it is about', () => {
  const known = [...Object.keys(ABOUT), ...ABOUT_ALL]
  const sources = [...new Set(numbers.map(({ source }) => source))].filter(
    (source) => !known.includes(source)
  )
  const places = (source: string) =>
    new Set(numbers.filter((each) => each.source === source).map(({ place }) => place))
  expect(sources.filter((source) => places(source).size > 1)).toEqual([])
})

it('grades no borrowed number better than C', () => {
  expect(borrowed.length).toBeGreaterThan(40)
  expect(borrowed.filter(({ grade }) => grade !== 'C' && grade !== 'D')).toEqual([])
})

it('gives a borrowed number at least the middling width of an assumption on the same field', () => {
  const width = ({ value, low = value, high = value }: Graded) => (high - low) / Math.abs(value)
  const middling = (field: string) => {
    const widths = numbers
      .filter(
        (each) => each.grade === 'D' && each.field === field && each.low !== undefined && each.value !== 0
      )
      .map(width)
      .toSorted((a, b) => a - b)
    return widths[Math.floor(widths.length / 2)] ?? 0
  }
  const uncertain = borrowed.filter(({ low, grade }) => low !== undefined && grade === 'C')
  expect(uncertain.filter((each) => width(each) < middling(each.field))).toEqual([])
})
