import type { Language } from '../../messages/catalogue.ts'
import type { BackTest } from './back-tests.ts'

export interface BackTestWords {
  readonly observed: string
  readonly simulated: string
  readonly result: string
}

export function backTestWords(language: Language, test: BackTest, currency: string): BackTestWords {
  const { observed, tolerance, p10, p90, mustFail } = test
  const words = language.messages.pages.method.tests
  const value = (number: number) => valueText(language, test.unit, number, currency)
  const spread = () => {
    const distance = test.unit === 'share' ? pointsText(language, tolerance) : value(tolerance)
    return tolerance === 0 ? value(observed) : words.plusMinus(value(observed), distance)
  }
  if (test.above !== undefined) return eventWords(language, test)
  return {
    observed: mustFail ? words.atMost(value(observed + tolerance)) : spread(),
    simulated: rangeText(language, test, p10, p90, currency),
    result: resultText(language, test),
  }
}

function eventWords(language: Language, test: BackTest): BackTestWords {
  const { tried } = language.messages
  return {
    observed: test.observed === 1 ? tried.happened : tried.didNot,
    simulated: tried.chance(language.format.chosenShare(test.mean)),
    result: resultText(language, test),
  }
}

function resultText({ messages }: Language, test: BackTest): string {
  const verdict = verdictText(messages, test)
  return test.hit || test.kind === undefined ? verdict : `${verdict}; ${messages.tried.kinds[test.kind]}`
}

function verdictText(messages: Language['messages'], { mustFail, verdict }: BackTest): string {
  const { results } = messages.pages.method.tests
  if (mustFail) return verdict === 'hit' ? results.fails : results.doesNotFail
  return results[verdict]
}

function valueText({ format }: Language, unit: BackTest['unit'], value: number, currency: string): string {
  if (unit === 'share') return format.chosenShare(value)
  if (unit === 'currency') return format.money(value, currency)
  return unit === 'ratio' ? format.decimal(value, 2) : format.decimal(value)
}

function pointsText({ format, messages }: Language, distance: number): string {
  return messages.pages.method.tests.points(format.decimal(100 * distance))
}

function rangeText(
  language: Language,
  { unit }: BackTest,
  low: number,
  high: number,
  currency: string
): string {
  const { format } = language
  if (unit === 'currency') return format.moneyRange(low, high, currency)
  if (unit === 'share') return format.range(low, high)
  return `${valueText(language, unit, low, currency)}–${valueText(language, unit, high, currency)}`
}
