import { plainCell } from './yes-no.ts'

const notLet =
  /^(closed|open|planned|planning|cancel\w*|withdrawn|unsuccessful|not awarded|no award|desierto|desierta|cancelad\w*|deserto|fracassad\w*|annule\w*|infructueux|sans suite|pending|draft|evaluation|流標|廢標|无法决标|無法決標|废标|流标)\b|流標|廢標|無法決標|废标|流标/

/** Whether the words of a status say that nothing was let: false if so, undefined when they do not. */
export function isLet(status: string): false | undefined {
  return status !== '' && notLet.test(plainCell(status)) ? false : undefined
}
