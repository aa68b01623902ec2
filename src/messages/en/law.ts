/** Whose law is chosen, and what is said of it. */
export const law = {
  label: 'Law',
  choose: 'choose a country',
  ofCountry: (name: string) => `Law: ${name}, not checked for this council.`,
  /** Stands beside a note, where the head of the list does not say it. */
  fromCountry: (name: string) => `${name}, not checked for this council`,
  waiting: (name: string) => `Loading the law (${name}) …`,
  money: (theirs: string, ours: string) =>
    `It counts in ${theirs} and this place in ${ours}: amounts are not compared.`,
  checkedRules: 'What the law says of each rule you moved',
  unknown: 'Nothing found on this rule',
} as const
