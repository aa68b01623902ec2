import { describe, expect, it } from 'vitest'
import type { Credit, Share } from '../../src/analysis/credit/credit.ts'
import type { Fails } from '../../src/analysis/fails/fails.ts'
import type { Decisive } from '../../src/analysis/matters/decisive.ts'
import type { Motion } from '../../src/analysis/motion/motion.ts'
import type { ReachResult } from '../../src/analysis/reach/types.ts'
import { analysis } from '../../src/messages/analysis/en.ts'
import {
  asItStandsLine,
  creditLine,
  failsLine,
  mattersLine,
  motionLine,
  partLine,
  reachLine,
  tradeLine,
} from '../../src/messages/analysis/answer-lines.ts'
import type { NamedInput } from '../../src/messages/analysis/fails-sentences.ts'
import { plainText } from '../../src/messages/rich.ts'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { english } from './english.ts'

const words = analysis.questions
const name = (path: string): NamedInput => ({
  inSentence: `“${path}”`,
  owner: '',
  name: path,
  write: (value) => `${100 * value}%`,
})

describe('what matters most, in a line', () => {
  const end = (hits: number, middle: number) => ({ value: 1, hits, runs: 400, middle })
  const found: Decisive = {
    ...{ kind: 'found', name: 'entry', low: end(40, 0.12), high: end(320, 0.27) },
    ...{ p10: 0.1, p90: 0.3 },
  }
  const say = (part: Partial<Decisive>) =>
    plainText(mattersLine(english, words, { ...found, ...part }, { target: 0.2, name }))

  it('tells how often the target is passed at both ends of the unknown', () => {
    expect(say({})).toBe('“entry”: if low, 1 of 10 futures pass 20%; if high, 8 of 10.')
    expect(say({ low: end(0, 0.1), high: end(400, 0.4) })).toBe(
      '“entry”: if low, almost no futures pass 20%; if high, all.'
    )
  })

  it('tells the share where the target is passed as often at both ends', () => {
    expect(say({ low: end(400, 0.3), high: end(400, 0.45) })).toBe(
      '“entry”: if low, the share is about 30%; if high, 45%.'
    )
  })

  it('says when no unknown stands out, and when nothing differs', () => {
    expect(say({ kind: 'none', low: null, high: null })).toMatch(/^No single unknown: luck/)
    expect(say({ kind: 'same', low: null, high: null })).toBe('Nothing: every future gives the same answer.')
  })
})

describe('when it fails, in a line', () => {
  const limit = { name: 'entry', low: null, high: 0.12, p: 0.001, cameBack: 9 }
  const group = { limits: [limit, { ...limit, name: 'price' }], inside: 500, hits: 400 }
  const found = {
    ...{ kind: 'found', seek: 'short', against: 'target', carriedOut: 'full' },
    ...{ runs: 2000, hits: 600, short: 600, inputs: 100, groups: [group], chosen: 0 },
  } as unknown as Fails
  const say = (part: Partial<Fails>) => plainText(failsLine(english, analysis, { ...found, ...part }, name))

  it('tells how often, and the strongest limit alone', () => {
    expect(say({})).toBe('It falls short in 3 of 10 futures, mostly when “entry” is at most 12%.')
    expect(say({ groups: [{ ...group, hits: 250 }] })).toContain(', more often when “entry”')
  })

  it('tells of the futures that get there where those are fewer', () => {
    expect(say({ seek: 'reached', short: 1400 })).toBe(
      'Only 3 of 10 futures get there, mostly when “entry” is at most 12%.'
    )
  })

  it('says when nothing is shared, when none falls short, and when all do', () => {
    expect(say({ kind: 'nothing', groups: [], chosen: -1 })).toBe(
      'It falls short in 3 of 10 futures; luck and many small things decide.'
    )
    expect(say({ short: 0 })).toMatch(/^In none of the futures we ran/)
    expect(say({ short: 2000 })).toMatch(/^In every future we ran/)
  })

  it('is set beside the whole proposal where it is carried out only in part', () => {
    const full = { target: 0.2, chance: chanceOf(1500, 2000) }
    expect(plainText(partLine(english, words, { short: 70, runs: 100 }, full))).toBe(
      'Then 3 of 10 futures pass 20%; in full, 7 of 10.'
    )
  })
})

describe('which rule brings what, in a line', () => {
  const share = (mean: number): Share => ({ mean, error: 0.01, p10: mean - 0.05, p90: mean + 0.05 })
  const credit = (whole: number, ...parts: readonly number[]) =>
    ({
      whole: share(whole),
      levers: parts.map((part, i) => ({ lever: ['access', 'support', 'label'][i], part: share(part) })),
    }) as unknown as Credit
  const say = (result: Credit) => plainText(creditLine(english, words, result, (id) => id))

  it('names the rule with the largest part, and the whole', () => {
    expect(say(credit(0.14, 0.09, 0.05))).toBe('“access” brings most: +9 of +14 points on average.')
    expect(say(credit(0.14, 0.14))).toBe('All of it comes from “access”: +14 points on average.')
  })

  it('does not say that a rule brings what it takes', () => {
    expect(say(credit(0.02, -0.05, 0.07))).toBe('“access” weighs most: −5 points on average; all rules +2.')
  })

  it('says when no rule moves anything', () => {
    const nothing = { mean: 0, error: 0, p10: 0, p90: 0 }
    const still = { whole: nothing, levers: [{ lever: 'access', part: nothing }] } as unknown as Credit
    expect(say(still)).toBe('No rule moves this share in any future we ran.')
  })
})

describe('what it would take, in a line', () => {
  const goal = { side: 'above', threshold: 0.2, probability: 0.8 } as const
  const move = (id: string, to: number) => ({ id, to, from: 0, setting: to, part: 1 })
  const say = (result: object) =>
    plainText(reachLine(english, words, { goal, ...result } as unknown as ReachResult, 'EUR'))

  it('names the rule that is enough, or those that are together', () => {
    expect(say({ kind: 'reached', routes: { oneLever: { moves: [move('access', 0.6)] } } })).toMatch(
      /^One rule is enough for 20% in 8 of 10 futures: Help to bid.*, 60%\.$/
    )
    const fewest = { moves: [move('access', 0.6), move('support', 0.4)] }
    expect(say({ kind: 'reached', routes: { fewest } })).toMatch(
      /^Two rules together pass 20% in 8 of 10 futures: Help to bid.* and /
    )
    expect(say({ kind: 'reached', routes: {} })).toMatch(/^No rule alone/)
  })

  it('says when today’s rules are enough, and how far the best comes where nothing is', () => {
    const report = { hits: 90, runs: 100, measure: { p10: 0.1, p50: 0.2, p90: 0.3 } }
    expect(say({ kind: 'already', start: { report } })).toBe(
      'Nothing: today’s rules already pass 20% in 9 of 10 futures.'
    )
    const best = { moves: [move('access', 1)], level: 0.14, report }
    expect(say({ kind: 'notReachable', best })).toBe(
      'Out of reach within today’s law: at best 14% in 8 of 10 futures.'
    )
    expect(say({ kind: 'notReachable', best: { ...best, moves: [] } })).toMatch(/^Out of reach: none/)
  })

  it('begins with what the proposal itself passes as often', () => {
    expect(plainText(asItStandsLine(english, words, 0.163, { target: 0.2, width: 0.2 }))).toBe(
      'Now it passes 16% in 8 of 10 futures; the target is 20%.'
    )
  })
})

describe('gain, bill and years, in a line', () => {
  it('never tells the gain without the bill', () => {
    const gain = { p10: 0.04, p90: 0.14 }
    expect(plainText(tradeLine(english, words, gain, { p10: -0.03, p90: 0.05 }))).toBe(
      '+4 to +14 points, for −3% to +5% in spending (8 of 10 futures).'
    )
    expect(plainText(tradeLine(english, words, gain, null))).toBe(
      '+4 to +14 points, for the same spending (8 of 10 futures).'
    )
  })

  it('tells from when on half of the futures keep the motion', () => {
    const motion = (halfOnce: number | null, halfStay: number | null) =>
      ({ years: [2026, 2035], proposal: { halfOnce, halfStay } }) as unknown as Motion
    const say = (found: Motion) => plainText(motionLine(english, words, found))
    expect(say(motion(2028, 2030))).toBe('At least half of futures meet it from 2030 on.')
    expect(say(motion(2028, null))).toBe('Half meet it by 2028; fewer do in 2035.')
    expect(say(motion(null, null))).toBe('Fewer than half of futures meet it by 2035.')
  })
})
