import { analysisWords } from '../../../messages/analysis/index.ts'
import {
  leverMattersSentence,
  mattersSentence,
  topNumberSentence,
} from '../../../messages/analysis/matters-sentences.ts'
import { language, t } from '../../../messages/messages.svelte.ts'
import { plainText } from '../../../messages/rich.ts'
import type { SessionView } from '../../../state/session-view.ts'
import { mattersAnswer } from '../../shared/matters-answer.svelte.ts'
import { numberNames } from './number-names.ts'
import type { Together } from './together.svelte.ts'

export const leverName = (id: string): string => t().levers[id as keyof ReturnType<typeof t>['levers']].label

/** Keeps what matters most, in sentences, for the brief, once it is whole. To be called while a component is made. */
export function keepAnswer(together: Together, session: SessionView): void {
  $effect(() => {
    const { asked, phase } = together
    const unknowns = together.unknowns.result
    if (!unknowns || !asked || asked.output !== 'answer' || phase !== 'done') return
    const levers = together.levers.result
    const words = analysisWords().matters
    const { whole } = numberNames(language(), session)
    const said = [
      mattersSentence(language(), words, unknowns, whole),
      topNumberSentence(language(), words, unknowns, whole),
      ...(levers ? [leverMattersSentence(language(), words, levers, leverName)] : []),
    ]
    const sentences = said.map((parts) => plainText(parts)).filter((text) => text !== '')
    mattersAnswer.keep(asked.question, sentences)
  })
}
