/** The line in which a motion is typed, and what became of its words. */
export const question = {
  /** The question in one line, with a menu on each of its words: "At least 25% of spending goes to …". */
  line: {
    label: 'The question',
    atLeast: 'At least',
    share: 'Share asked for',
    counted: 'Counted by',
    value: 'of spending',
    count: 'of contracts',
    goesTo: (by: 'value' | 'count') => (by === 'value' ? 'goes to' : 'go to'),
    who: 'Who',
    together: 'Counted together, each supplier once:',
    by: 'by',
    year: 'Year',
  },
  label: 'Your motion',
  hint: 'Type or paste it: at least 25% local by 2030; 20% reserved for local firms',
  use: 'Try it',
  /** The name of a proposal that was read from a motion. */
  name: 'The motion',
  read: 'Its rules',
  rule: (label: string, value: string) => `${label}: ${value}`,
  asToday: (rule: string) => `${rule}, as today`,
  remove: (rule: string) => `Take out: ${rule}`,
  open: {
    noNumber: (phrase: string) => `“${phrase}”: how much?`,
    unknown: (phrase: string) => `“${phrase}”: which rule?`,
    several: (phrase: string) => `“${phrase}”: one target and one group at a time`,
    noGroup: (phrase: string) => `“${phrase}”: for whom?`,
    outside: (phrase: string) => `“${phrase}”: beyond what this rule can take`,
    amount: (phrase: string, currency: string) => `“${phrase}”: give the amount in ${currency}`,
  },
  choose: 'Choose a rule',
  leave: 'Leave it out',
  forget: 'Close',
  notes: {
    nothing:
      'No rule and no target was found. Name a share (“25% local by 2030”) or a rule (“20% reserved for small firms”).',
    noSide: 'It does not say “at least” or “at most”: at least is taken.',
    atMost: 'The sentence below counts the futures that break the limit.',
    otherMeasure: 'Its target is not a share of spending: ask about it under Questions.',
    bothAtOnce: (counted: string, others: string) =>
      `The target counts all ${counted}. Those that are also ${others} cannot be counted separately.`,
    yearOutside: (year: string, first: string, last: string) =>
      `${year} is outside this place’s years: name one from ${first} to ${last}.`,
    notHere: (who: string) => `No supplier here counts as ${who}.`,
    tooMany: (percent: string) => `${percent} is more than 100%.`,
    wider: (label: string, whom: string) => `“${label}” applies to ${whom} alike.`,
    everyone: (label: string, who: string) => `“${label}” applies to all suppliers, not only ${who}.`,
  },
} as const
