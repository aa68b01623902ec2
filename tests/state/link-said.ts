import { leverById } from '../../src/engine/index.ts'
import { cleanName } from '../../src/state/clean-words.ts'
import { leverOfCode } from '../../src/state/link-codes.ts'
import type { ReadLink } from '../../src/state/link.ts'
import { partText, type LinkPart } from '../../src/state/link-text.ts'
import { endOf, todaySetting } from '../../src/state/proposal.ts'
import { town } from './town.ts'

/** Whether a part of a link to the town is among what was not read, or the state holds just what it says. */
export function isSaid(part: LinkPart, { edit, unread, tab, view, measure, published }: ReadLink): boolean {
  const text = partText(part)
  const short = (each: string) =>
    each
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, 30)
  const key = part.value === null ? part.key : `${part.key}=`
  if (unread.some((each) => [text, key, part.key].some((one) => short(each.part).startsWith(short(one)))))
    return true
  const { key: word, value } = part
  if (value === null || value === '') return [tab, view, 'measured', 'count', 'value'].includes(word)
  const number = Number(value)
  const lever = leverOfCode.get(word)
  if (lever !== undefined) {
    if (value === 'today' || !/^-?[\d.]+$/.test(value) || value.includes('..')) return true
    const { unit } = leverById(lever)
    const end = endOf(edit.changes[lever] ?? todaySetting(town, lever))
    return (
      Math.abs(end * (unit === 'share' || unit === 'ratio' ? 100 : 1) - number) <= 1e-9 * Math.abs(number)
    )
  }
  switch (word) {
    case 'seed':
      return edit.seed === number
    case 'runs':
      return edit.runs === number
    case 'in':
      return edit.focus.year === number
    case 'over':
      return Math.abs(edit.focus.target * 100 - number) < 1e-9
    case 'name':
      return edit.name === value && cleanName(value) === value
    case 'law':
      return edit.law === value
    case 'show':
      return measure !== null
    case 'was':
      return published !== null
    default:
      return /^[A-C]:|^(from|at|also|for|v)$|\./.test(word)
  }
}
