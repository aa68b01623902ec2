/** The questions behind the answer, in the order of the page; each word is part of a link's format: never change one. */
export const QUESTION_IDS = [
  'matters',
  'fails',
  'reach',
  'opponent',
  'part',
  'credit',
  'trade',
  'motion',
  'adoption',
] as const

export type QuestionId = (typeof QUESTION_IDS)[number]
