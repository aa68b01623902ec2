import type { LeverSpan } from '../../../analysis/matters/lever-span.ts'
import type { Output } from '../../../analysis/matters/output.ts'
import type { Question } from '../../../analysis/question.ts'
import type { SpanKind } from './spans.ts'

/** What the section asks. */
export interface Asked {
  readonly question: Question
  readonly output: Output
  readonly levers: readonly LeverSpan[]
  readonly kind: SpanKind
}

/** Whether an answer belongs to another question than the one asked now. */
export function isOld(answered: Asked | null, asked: Asked): boolean {
  return (
    answered !== null &&
    (answered.question !== asked.question || answered.output !== asked.output || answered.kind !== asked.kind)
  )
}
