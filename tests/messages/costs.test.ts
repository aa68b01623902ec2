import { describe, expect, it } from 'vitest'
import { analysisWords } from '../../src/messages/analysis/index.ts'
import { briefWords } from '../../src/messages/brief/index.ts'
import { english } from './english.ts'

const { messages } = english
const analysis = analysisWords()
const brief = briefWords()

/** Every text of a catalogue, those with numbers in them as they are written in its file. */
function texts(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return [String(part)]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(texts) : []
}

describe('what a proposal costs', () => {
  it('has one name in Compare, brief, trade-offs and lists of measures', () => {
    const { bill, price } = messages.costs
    expect(analysis.compare.giveUp.bill).toBe(bill.name)
    expect(messages.metrics.plain['spend.total']).toBe(bill.name)
    expect(brief.fiscal.columns['spend.total']).toBe(bill.name)
    expect([
      analysis.reach.trade.measures.cost,
      analysis.reach.routes.cost,
      messages.pages.places.columns.cost,
    ]).toEqual([bill.change, bill.change, bill.change])
    expect(messages.metrics.plain['price.index']).toBe(`${price.name}, against the usual price`)
  })

  it('is told with its meaning where both stand near each other', () => {
    expect(analysis.compare.giveUp.lead('2028')).toContain('Spending is all that is paid in the year.')
    expect(brief.fiscal.caption('2026')).toContain('it is not the price of the same work')
    const { bill, answer } = analysis.opponent.objections.each.price
    expect(`${bill('x')} ${answer('y', 'z')}`).toMatch(
      /Spending, all that is paid in the year, .*price of the same work/
    )
  })

  it('is never called by a name that could mean either', () => {
    // The cost of a group, of running tenders or of a failed contract is another thing, and says whose it is.
    const either =
      /extra cost(?! per doubling)|total spending|price paid|\bit costs (?!in)|\bits cost\b|costs? (about|between) /i
    expect([messages, analysis, brief].flatMap(texts).filter((text) => either.test(text))).toEqual([])
  })
})
