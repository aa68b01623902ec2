import { LEVER_IDS } from '../engine/index.ts'
import { isLookedUp, lawOf } from '../state/law.ts'
import type { BriefInput, BriefProposal } from './input.ts'

/** How many rules of a proposal the law of the place allows, how many are to be asked about, how many it bars. */
export function lawfulness({ scenario, language, words }: BriefInput, { levers }: BriefProposal): string {
  const { legal } = language.messages.answers
  const laws = LEVER_IDS.flatMap((id) => {
    const setting = levers[id]
    return setting === undefined ? [] : [lawOf(scenario, id, setting)]
  })
  const beyond = laws.filter((law) => law.beyond).length
  const allowed = laws.filter(
    ({ beyond: over, note }) => !over && isLookedUp(note) && note?.state === 'allowed'
  ).length
  const ask = laws.length - beyond - allowed
  const parts = [
    ...(allowed > 0 ? [legal.allowed(allowed)] : []),
    ...(ask > 0 ? [legal.ask(ask)] : []),
    ...(beyond > 0 ? [legal.change(beyond)] : []),
  ]
  return parts.length === 0 ? words.document.rules.equal : words.document.answers.legal(parts.join(', '))
}
