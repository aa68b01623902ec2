import { describe, expect, it } from 'vitest'
import type { Meeting, Motion } from '../../src/analysis/motion/motion.ts'
import { wilson } from '../../src/analysis/motion/wilson.ts'
import { analysis } from '../../src/messages/analysis/en.ts'
import {
  blockerSentence,
  chanceSentence,
  chartSummary,
  claimText,
  copiedMotion,
  PERCENT_MEASURES,
  ofText,
  problemSentences,
  todaySentence,
  whenSentence,
} from '../../src/messages/analysis/motion-sentences.ts'
import { readMotion } from '../../src/messages/analysis/read-motion-en.ts'
import { languageOf } from '../../src/messages/catalogue.ts'
import { plainText } from '../../src/messages/rich.ts'

const language = languageOf('en')
const words = analysis.motion
const years = [2026, 2027, 2028]

const meeting = (hits: number, change: Partial<Meeting> = {}): Meeting => ({
  hits,
  interval: wilson(hits, 2000),
  inYear: [0, Math.round(hits / 2), hits],
  halfOnce: 2027,
  halfStay: 2028,
  ...change,
})

const motion = (proposal: number | Meeting, today: number | Meeting = 40): Motion => ({
  clause: { measure: { metric: 'share.trait.local', year: 2028 }, side: 'atLeast', threshold: 0.3 },
  runs: 2000,
  years,
  proposal: typeof proposal === 'number' ? meeting(proposal) : proposal,
  today: typeof today === 'number' ? meeting(today) : today,
})

const chance = (given: Motion) => plainText(chanceSentence(language, words, given))
const today = (given: Motion) => todaySentence(language, words, given)
const when = (given: Motion) => whenSentence(language, words, given)

describe('a motion in words', () => {
  it('says what it promises, whatever it is about', () => {
    const { clause } = motion(0)
    expect(claimText(language, words, clause)).toBe(
      'At least 30% of spending goes to local suppliers by 2028.'
    )
    const price = {
      ...clause,
      side: 'atMost',
      threshold: 1.05,
      measure: { metric: 'price.index', year: 2027 },
    } as const
    expect(claimText(language, words, price)).toBe(
      'At most 105% of the usual price is paid for the same work by 2027.'
    )
    expect(ofText(language, words, 'share.trait.familyFarm.count')).toBe('of contracts go to family farms')
    for (const metric of PERCENT_MEASURES) expect(ofText(language, words, metric)).not.toBe(metric)
  })

  it('says how often it is kept, and the error of counting', () => {
    expect(chance(motion(1400))).toBe(
      'In 7 of 10 futures the proposal meets this in 2028 (2,000 futures simulated).'
    )
  })

  it('is never certain and never none out of ten', () => {
    expect(chance(motion(0))).toBe(
      'In almost none of the futures does the proposal meet this in 2028 (2,000 futures simulated).'
    )
    expect(chance(motion(2000))).toMatch(
      /^In all 2,000 futures we ran the proposal meets this in 2028 \(2,000/
    )
    expect(chance(motion(1980))).toMatch(/^In nearly all futures/)
  })

  it('puts today’s rules beside it, and says when there is no difference, or a loss', () => {
    expect(today(motion(1400))).toBe('Under today’s rules: in almost none.')
    expect(today(motion(1400, 1410))).toContain('no difference we can tell')
    expect(today(motion(900, 1400))).toContain('Today’s rules meet it more often.')
  })

  it('says when it is already so', () => {
    expect(today(motion(1900, meeting(1500, { halfOnce: 2026, halfStay: 2026 })))).toContain(
      'already meet it in 2026'
    )
    expect(today(motion(1900, meeting(1500)))).not.toContain('already')
  })

  it('says by when half get there, and whether they stay', () => {
    expect(when(motion(1400))).toBe(
      'From 2028 on, at least half of futures meet it every year; half have met it once by 2027.'
    )
    expect(when(motion(meeting(1400, { halfStay: 2027 })))).toMatch(/^Half of futures have met it by 2027/)
    expect(when(motion(meeting(700, { halfStay: null })))).toContain('fewer than half still do')
    expect(when(motion(meeting(7, { halfOnce: null, halfStay: null })))).toBe(
      'By 2028, fewer than half of futures have met it even once.'
    )
  })

  it('names what goes with missing it', () => {
    const blocker = { metric: 'reserved.unfilled.share', missed: 0.432, met: 0.2 }
    expect(blockerSentence(language, words, blocker)).toBe(
      'Where it is missed, 43% of reserved contracts find too few bidders on average; where it is met, 20%.'
    )
    expect(blockerSentence(language, words, { ...blocker, metric: 'need.unmet.share', met: null })).toBe(
      'Where it is missed, 43% of needs are left unmet on average.'
    )
    expect(blockerSentence(language, words, { ...blocker, metric: 'unknown' })).toBe('')
  })

  it('can be copied whole, and drawn in words', () => {
    const text = copiedMotion(language, words, motion(1400), 'Town. https://example.org')
    expect(text.split('\n')).toHaveLength(5)
    expect(text).toContain('In 7 of 10 futures')
    expect(chartSummary(language, words, motion(1400))).toBe(
      'Under the proposal 0% in 2026 and 70% in 2028; under today’s rules 2% in 2028.'
    )
  })
})

describe('a motion as typed', () => {
  const place = {
    traits: ['local', 'small', 'familyFarm', 'cooperative'],
    firstYear: 2026,
    lastYear: 2036,
  } as const
  const read = (text: string) => readMotion(text, place)
  it('is refused where it does not fit the place, with what to do', () => {
    const { motion: found, problems } = read('at least 130% for women-led firms by 1999 hooray')
    expect(found).toBeNull()
    expect(problemSentences(language, words, problems, place, 2030)).toEqual([
      '1999 is out of range. Name a year from 2026 to 2036.',
      'This place lists no women-led firms. Choose a group from the list.',
      '130% is too high. Name at most 100%.',
      'Not understood: “hooray”.',
    ])
  })

  it('says what was taken for granted', () => {
    const { problems } = read('25% local co-ops')
    expect(problemSentences(language, words, problems, place, 2030)).toEqual([
      'It names no year: we use 2030.',
      'We cannot count suppliers that are both. Left out: local suppliers.',
      'It says neither “at least” nor “at most”: we use at least.',
    ])
  })
})
