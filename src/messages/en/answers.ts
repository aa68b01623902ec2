/** The four answers under the sentence. */
export const answers = {
  label: 'Four answers',
  works: {
    question: 'Does it work?',
    answer: (k: string) => `${k} of 10 futures`,
    all: 'all futures we ran',
    nearlyAll: 'nearly all futures',
    almostNone: 'almost no future',
    today: (chance: string) => `today’s rules: ${chance}`,
  },
  adds: {
    question: 'What does it add?',
    answer: (points: string) => `${points} points`,
    same: 'nothing we can tell',
    ahead: (chance: string) => `ahead ${chance}`,
  },
  costs: {
    question: 'What does it cost?',
    same: 'the same spending',
    aYear: (share: string) => `a year; ${share} of spending`,
    read: 'Spending is all that is paid in the year.',
  },
  legal: {
    question: 'Is it legal?',
    none: 'nothing to allow',
    noneNote: 'no rule differs from today’s',
    allowed: (count: number) => `${count} allowed`,
    conditions: (count: number) => `${count} allowed with conditions`,
    /** Behind those that are allowed as they stand. */
    withConditions: (count: number) => `${count} with conditions`,
    ask: (count: number) => `${count} to ask`,
    change: (count: number) => `${count} beyond the law`,
    source: 'the law of this place, rule by rule',
    country: (name: string) => `law: ${name}`,
    unknown: 'no law found: three questions to ask',
    choose: 'no law chosen: choose a country',
  },
} as const
