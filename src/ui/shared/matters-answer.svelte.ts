import type { Question } from '../../analysis/question.ts'

/** What matters most, in sentences, as it was last worked out under Questions or in the brief, which takes it along. */
class MattersAnswer {
  #kept: { readonly question: Question; readonly sentences: readonly string[] } | null = $state.raw(null)

  keep(question: Question, sentences: readonly string[]): void {
    this.#kept = { question, sentences }
  }

  /** The sentences for a question; none when another was asked. */
  of(question: Question): readonly string[] {
    return this.#kept?.question === question ? this.#kept.sentences : []
  }
}

export const mattersAnswer = new MattersAnswer()
