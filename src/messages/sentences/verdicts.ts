import type { Language } from '../catalogue.ts'

/** What can be said of a rule before a court. */
type Verdict = 'allowed' | 'conditions' | 'needsLawChange' | 'ask'

/** "3 allowed, 1 with conditions, 2 to ask"; empty where no rule is at issue. */
export function verdictsText({ messages }: Language, verdicts: readonly Verdict[]): string {
  const words = messages.answers.legal
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length
  const [allowed, conditions] = [count('allowed'), count('conditions')]
  const [change, ask] = [count('needsLawChange'), count('ask')]
  const parts = [
    ...(allowed > 0 ? [words.allowed(allowed)] : []),
    ...(conditions > 0 ? [(allowed > 0 ? words.withConditions : words.conditions)(conditions)] : []),
    ...(change > 0 ? [words.change(change)] : []),
    ...(ask > 0 ? [words.ask(ask)] : []),
  ]
  return parts.join(', ')
}
