import { describe, expect, it } from 'vitest'
import { publishedSentence } from '../../src/brief/published.ts'
import { publishedDigits } from '../../src/brief/receipt.ts'
import { brief } from '../../src/messages/brief/en.ts'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { language } from './town-brief.ts'

const say = (published: Parameters<typeof publishedSentence>[2]['published'], model = '1.2.0') => {
  const now = publishedDigits(chanceOf(1400, 2000), { p10: 0.249, p90: 0.361 })
  return publishedSentence(language, brief.page.published, { published, now, model })
}

describe('digits as first published', () => {
  it('are said to be the same, whatever the model is called', () => {
    expect(say({ tenths: 7, low: '25', high: '36', model: '1.0.0' })).toBe(
      '7 of 10 futures, most of them 25–36%. The digits here are the same.'
    )
  })

  it('stand beside those of now, with what differs and by how much', () => {
    expect(say({ tenths: 8, low: '27', high: '37', model: '1.1.0' })).toBe(
      '8 of 10 futures, most of them 27–37%. Now: 7 of 10 futures, most of them 25–36%. The range’s ends differ by −2 and −1 points. Link made with model 1.1.0; the model here is 1.2.0.'
    )
  })

  it('name the place’s data where the model is the same', () => {
    expect(say({ tenths: 'all', low: '27', high: '37', model: '1.2.0' })).toMatch(
      /^all futures.+the place’s data differ\.$/
    )
  })

  it('are written with the decimals that are shown', () => {
    expect(publishedDigits(chanceOf(0, 100), { p10: 0.0123, p90: 0.0261 })).toMatchObject({
      tenths: 0,
      low: '1.2',
      high: '2.6',
    })
  })
})
