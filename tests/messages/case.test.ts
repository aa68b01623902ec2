import { describe, expect, it } from 'vitest'
import {
  OBJECTIONS,
  type ObjectionId,
  type OwnNumbers,
  type Reading,
} from '../../src/analysis/opponent/objections.ts'
import type { ClaimKind } from '../../src/analysis/opponent/strongest.ts'
import { caseText } from '../../src/messages/analysis/case-sentences.ts'
import { analysis } from '../../src/messages/analysis/en.ts'
import { plainText } from '../../src/messages/rich.ts'
import { english } from './english.ts'

const reading: Reading = {
  today: { p10: 0.02, p90: 0.05 },
  proposal: { p10: 0.199, p90: 0.34 },
  difference: { p10: 0.05, p90: 0.25 },
  ...{ mean: 0.2, meanToday: 0.03, above: 1900, runs: 2000 },
}
const own: OwnNumbers = {
  read: () => reading,
  measure: 'share.trait.local',
  leak: null,
  laws: [
    { lever: 'a', state: 'needsLawChange', law: 'Law 1' },
    { lever: 'b', state: 'allowed', law: 'Law 2' },
  ],
  elections: true,
}
const tell = (objection: ObjectionId | null, claim: ClaimKind = 'ahead', measure = 'share.trait.local') => {
  const text = caseText(english, analysis, {
    strongest: { claim, objection },
    own: { ...own, measure },
    parts: { bill: 0.12, passedOn: 0.3, lostJobs: 0.5 },
    ...{ evidence: objection === 'price' ? 'nakabayashi-2013' : null, metric: measure, year: 2028 },
  })
  if (!text) throw new Error('no case')
  return {
    claim: plainText(text.claim),
    quote: text.quote,
    objection: plainText(text.objection),
    reply: plainText(text.reply),
    found: text.found,
  }
}

describe('claim, objection and reply', () => {
  it('claim what 9 of 10 futures pass, never rounded up', () => {
    expect(tell('price').claim).toBe(
      'In 9 of 10 futures local suppliers get more than 19% of spending in 2028: +5 to +25 points against today’s rules (8 of 10), ahead in 9 of 10 futures.'
    )
    expect(tell('price', 'unclear').claim).toMatch(/We cannot tell it from today’s rules/)
    expect(tell('price', 'behind').claim).toMatch(/today’s rules bring more/)
    expect(tell('price', 'same').claim).toMatch(/the same as under today’s rules\.$/)
  })

  it('meet the objection with a number and, where there is one, with what was found elsewhere', () => {
    expect(tell('price').objection).toBe('In 1 of 10 futures spending rises by 12% or more.')
    expect(tell('price').found).toMatch(/^Elsewhere: Public works in Japan/)
    expect(tell('court').found).toBe('')
    expect(tell('court')).toMatchObject({
      objection: '1 of its 2 rules need a change of the law.',
      reply: 'The other 1 need none that we know of and can start first.',
    })
  })

  it.each(OBJECTIONS)('are whole sentences with numbers: %s', (id) => {
    const { quote, objection, reply } = tell(id)
    expect(quote).toMatch(/^“.*”$/)
    expect(objection).toMatch(/\d/)
    expect(`${objection} ${reply}`).not.toMatch(/NaN|undefined|Infinity/)
    expect(reply).toMatch(/\.$/)
  })

  it('have no reply where no objection finds a number', () => {
    expect(tell(null)).toMatchObject({ quote: '', reply: '' })
    expect(tell(null).objection).toMatch(/none of the usual objections/)
  })
})
