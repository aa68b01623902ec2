import { describe, expect, it } from 'vitest'
import { LEVER_IDS } from '../../src/engine/index.ts'
import { LAW_KIND, LAW_KINDS } from '../../src/messages/law/kinds.ts'
import { legalWords } from '../../src/messages/law/index.ts'
import { legalQuestions } from '../../src/messages/law/questions.ts'

const words = legalWords()
const ask = words.questions

describe('questions for the legal officer', () => {
  it('are three of one kind of rule', () => {
    expect(legalQuestions(words, ['reserveBelow', 'setAside.small'])).toEqual({
      title: 'Three questions for your legal officer',
      items: ask.reservation,
    })
  })

  it('are of each kind first, then more of the same, up to three', () => {
    expect(legalQuestions(words, ['paymentDays', 'reserveBelow'])?.items).toEqual([
      ask.reservation[0],
      ask.payment[0],
      ask.reservation[1],
    ])
  })

  it('leave no kind out where there are more than three', () => {
    const four = legalQuestions(words, ['inHouse', 'reserveBelow', 'lotSplit', 'socialWeight'])
    expect(four).toEqual({
      title: 'Questions for your legal officer',
      items: [ask.reservation[0], ask.criteria[0], ask.lots[0], ask.inHouse[0]],
    })
  })

  it('are none where every rule has its note', () => {
    expect(legalQuestions(words, [])).toBeNull()
  })

  it('are ready for every lever, each a question of its own', () => {
    for (const lever of LEVER_IDS) expect(legalQuestions(words, [lever])?.items).toHaveLength(3)
    expect(new Set(Object.values(LAW_KIND))).toEqual(new Set(LAW_KINDS))
    const all = Object.values(ask).flat()
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((question) => !question.endsWith('?'))).toEqual([])
  })
})
