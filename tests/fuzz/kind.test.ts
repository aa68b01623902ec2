import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accepted, kindOf, refusal, silent } from './kind.ts'
import { tryCase } from './run-kind.ts'
import { unsaid } from './said.ts'
import { createTable, formatTable } from './table.ts'

/*
 * The tool itself: it must see a fault when there is one.
 */

const one = (run: () => ReturnType<typeof silent>) => kindOf('k', 1, fc.constant('x'), run).cases(1)

describe('an input', () => {
  it.each([
    ['accepted', () => accepted],
    ['silent', () => silent('is another number')],
    ['refused', () => refusal('years', '99 is too high: give a whole number')],
    ['unclear', () => refusal('', '99 is too high: give a whole number')],
    ['unclear', () => refusal('years', '99 is too high')],
    [
      'crash',
      () => {
        throw new TypeError('x is undefined')
      },
    ],
  ])('is found to be %s', async (outcome, run) => {
    for (const each of one(run)) expect((await tryCase(each)).outcome).toBe(outcome)
  })

  it('that takes too long is a hang', async () => {
    const busy = () => {
      const begun = process.cpuUsage()
      for (let spent = 0; spent < 2.1e6;) {
        const { user, system } = process.cpuUsage(begun)
        spent = user + system
      }
      return accepted
    }
    for (const each of one(busy)) expect((await tryCase(each)).outcome).toBe('hang')
  })

  it('of a seed is the same each time', () => {
    const numbers = kindOf('k', 9, fc.integer(), () => accepted)
    const shown = (seed: number) => numbers.cases(seed).map((each) => each.show())
    expect(shown(3)).toEqual(shown(3))
    expect(shown(3)).not.toEqual(shown(4))
  })
})

describe('what was read', () => {
  it('differs from what was said where a field is lost or bent', () => {
    expect(unsaid({ a: [1, { b: 2 }] }, { a: [1, { b: 2, c: 3 }], d: 4 })).toBe('')
    expect(unsaid({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe('/a/1/b')
    expect(unsaid({ a: [1, 2] }, { a: [1] })).toBe('/a')
    expect(unsaid({ a: null }, {})).toBe('/a')
  })
})

describe('the table', () => {
  it('counts by kind and in all, and knows a fault', () => {
    const table = createTable(['files', 'links'])
    const add = (kind: string, outcome: 'accepted' | 'refused' | 'hang') =>
      table.add(kind, { outcome, what: '', milliseconds: 1 })
    add('files', 'accepted')
    add('files', 'refused')
    expect(table.hasFault()).toBe(false)
    add('links', 'hang')
    expect(table.hasFault()).toBe(true)
    expect(formatTable(table.rows()).split('\n').slice(2)).toEqual([
      '| files | 2 | 1 | 1 | 0 | 0 | 0 | 0 |',
      '| links | 1 | 0 | 0 | 0 | 0 | 1 | 0 |',
      '| all | 3 | 1 | 1 | 0 | 0 | 1 | 0 |',
      '',
    ])
  })
})
