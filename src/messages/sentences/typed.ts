import type { Language } from '../catalogue.ts'
import type { NumberFault, NumberKind } from '../numbers/read-number.ts'

/** Why a typed number was not taken, and what to type instead. */
export function numberFaultText({ messages }: Language, fault: NumberFault, kind: NumberKind): string {
  const words = messages.typed
  switch (fault.kind) {
    case 'word':
      return words.word(fault.word, words.remedy[kind])
    case 'twoSizes':
      return words.twoSizes(fault.word)
    default:
      return words[fault.kind]
  }
}
