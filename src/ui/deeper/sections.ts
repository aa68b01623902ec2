import { analysisWords } from '../../messages/analysis/index.ts'
import CreditSection from './credit/CreditSection.svelte'
import MattersSection from './matters/MattersSection.svelte'
import FailsSection from './fails/FailsSection.svelte'
import ReachSection from './reach/ReachSection.svelte'
import MotionSection from './motion/MotionSection.svelte'
import OpponentSection from './opponent/OpponentSection.svelte'
import AdoptionSection from './adoption/AdoptionSection.svelte'
import type { Component } from 'svelte'

/** One analysis of the view: its room on the page and its title in the page's language. */
export interface DeeperSection {
  /** The id of its `Section`. */
  readonly id: string
  readonly title: () => string
  readonly Content: Component
  /** It speaks of an effect, which a proposal equal to today's rules does not have. */
  readonly needsChange: boolean
}

/** The analyses in the order of the page. */
export const SECTIONS: readonly DeeperSection[] = [
  {
    id: 'motion',
    title: () => analysisWords().motion.title,
    Content: MotionSection,
    needsChange: false,
  },
  {
    id: 'matters',
    title: () => analysisWords().matters.title,
    Content: MattersSection,
    needsChange: false,
  },
  {
    id: 'credit',
    title: () => analysisWords().credit.title,
    Content: CreditSection,
    needsChange: true,
  },
  {
    id: 'fails',
    title: () => analysisWords().fails.title,
    Content: FailsSection,
    needsChange: true,
  },
  {
    id: 'reach',
    title: () => analysisWords().reach.title,
    Content: ReachSection,
    needsChange: false,
  },
  {
    id: 'opponent',
    title: () => analysisWords().opponent.title,
    Content: OpponentSection,
    needsChange: true,
  },
  {
    id: 'adoption',
    title: () => analysisWords().adoption.title,
    Content: AdoptionSection,
    needsChange: false,
  },
]
