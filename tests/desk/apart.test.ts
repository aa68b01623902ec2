import { describe, expect, it } from 'vitest'
import { namedApart } from '../../src/desk/apart.ts'

const names = (...given: string[]) =>
  namedApart(given.map((name) => ({ name, blob: new Blob([]) }))).map(({ name }) => name)

describe('files that come at once', () => {
  it('stand beside each other when folders of two years hold one name', () => {
    expect(names('register.csv', 'register.csv', 'other.csv', 'register.csv')).toEqual([
      ...['register.csv', 'register (2).csv', 'other.csv', 'register (3).csv'],
    ])
  })

  it('keep the ending by which their kind is told, and take no name that is given', () => {
    expect(names('a.json.gz', 'a.json.gz', 'list', 'list')).toEqual([
      ...['a.json.gz', 'a (2).json.gz', 'list', 'list (2)'],
    ])
    expect(names('a.csv', 'a.csv', 'a (2).csv')).toEqual(['a.csv', 'a (3).csv', 'a (2).csv'])
  })
})
