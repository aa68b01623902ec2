import { LEVER_IDS } from '../engine/index.ts'
import { verdictsText } from '../messages/sentences/verdicts.ts'
import { lawOf, verdictOf } from '../state/law.ts'
import type { BriefInput, BriefProposal } from './input.ts'

/** How many rules of a proposal the law allows, how many under conditions or not at all, how many are to be asked about. */
export function lawfulness(input: BriefInput, { levers }: BriefProposal): string {
  const { scenario, language, words, lawPack } = input
  const verdicts = LEVER_IDS.flatMap((id) => {
    const setting = levers[id]
    return setting === undefined ? [] : [verdictOf(lawOf(scenario, id, setting, lawPack))]
  })
  const text = verdictsText(language, verdicts)
  return text === '' ? words.document.rules.equal : words.document.answers.legal(text)
}
