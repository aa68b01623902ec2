/** What the page says of a number that was typed. */
export const typed = {
  readAs: (text: string, value: string) => `“${text}” read as ${value}.`,
  empty: 'Type a number.',
  noNumber: 'There are no digits in it. Type a number.',
  several: 'It holds more than one number. Type one.',
  signs: 'The commas, points or spaces do not fit. Type the digits alone, such as 12500.',
  /** What a word or a sign is that cannot stand beside the digits; then what can. */
  word: (word: string, remedy: string) => `“${word}” cannot be read here. ${remedy}`,
  remedy: {
    percent: 'Type a percentage in digits, such as 30 or 12.5.',
    money: 'Type the amount in digits, or with a size: 25k, 2m, 5 lakh, 2 crore.',
    count: 'Type digits, or a size: 25k, 2m, 5 lakh.',
    days: 'Type days in digits, such as 30.',
    years: 'Type years in digits, such as 2.',
    plain: 'Type digits, such as 0.35 or 35%.',
  },
  twoSizes: (word: string) =>
    `“${word}” means one size in some countries and a larger one in others. Type k, m or bn instead.`,
}
