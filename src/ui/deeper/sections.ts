import type { Component } from 'svelte'
import type { QuestionId } from '../../state/questions.ts'
import AdoptionSection from './adoption/AdoptionSection.svelte'
import CreditSection from './credit/CreditSection.svelte'
import FailsSection from './fails/FailsSection.svelte'
import PartSection from './fails/PartSection.svelte'
import MattersSection from './matters/MattersSection.svelte'
import MotionSection from './motion/MotionSection.svelte'
import OpponentSection from './opponent/OpponentSection.svelte'
import ReachSection from './reach/ReachSection.svelte'
import TradeSection from './reach/TradeSection.svelte'

/** One question of the view, and what is behind its answer. */
export interface QuestionPart {
  readonly id: QuestionId
  readonly Content: Component
  /** It speaks of an effect, which a proposal equal to today's rules does not have. */
  readonly needsChange: boolean
}

/** The questions in the order of the page. */
export const QUESTIONS: readonly QuestionPart[] = [
  { id: 'matters', Content: MattersSection, needsChange: false },
  { id: 'fails', Content: FailsSection, needsChange: true },
  { id: 'reach', Content: ReachSection, needsChange: false },
  { id: 'opponent', Content: OpponentSection, needsChange: true },
  { id: 'part', Content: PartSection, needsChange: true },
  { id: 'credit', Content: CreditSection, needsChange: true },
  { id: 'trade', Content: TradeSection, needsChange: true },
]

/** What is gone on with once they are answered: the proposal's wording, and what came of it. */
export const TOOLS: readonly QuestionPart[] = [
  { id: 'motion', Content: MotionSection, needsChange: false },
  { id: 'adoption', Content: AdoptionSection, needsChange: false },
]
