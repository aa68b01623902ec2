import { readShareMetric } from '../../engine/index.ts'
import type { Language } from '../../messages/catalogue.ts'
import type { ReadProposal } from '../../messages/motion/read-proposal-en.ts'
import { whoText } from '../../messages/sentences/measure.ts'
import type { SessionView } from '../../state/session-view.ts'
import { reachedBy } from '../../state/lever-reach.ts'

/** What was taken for granted or left out in a motion, each in a sentence. */
export function motionNotes(
  language: Language,
  { scenario }: Pick<SessionView, 'scenario'>,
  { ask, rules, open, problems }: ReadProposal
): readonly string[] {
  const { messages, format } = language
  const words = messages.question.notes
  const who = (trait: keyof typeof messages.traits) => messages.traits[trait].subject
  const traits = readShareMetric(ask?.metric ?? '')?.traits ?? []
  const notes = problems.flatMap((problem): readonly string[] => {
    switch (problem.kind) {
      case 'noSide':
        return [words.noSide]
      case 'bothAtOnce':
        return [words.bothAtOnce(whoText(language, traits).subject, format.list(problem.traits.map(who)))]
      case 'alsoNotHere':
      case 'notHere':
        return [words.notHere(who(problem.trait))]
      case 'yearOutside': {
        const last = scenario.startYear + scenario.years - 1
        return [
          words.yearOutside(format.year(problem.year), format.year(scenario.startYear), format.year(last)),
        ]
      }
      case 'tooMany':
        return [words.tooMany(format.chosenShare(problem.percent / 100))]
      default:
        return []
    }
  })
  const wider = rules.flatMap(({ lever, who: named }) => {
    if (named === null) return []
    const reached = reachedBy(scenario, lever)
    const { label } = messages.levers[lever]
    if (reached.length === 0) return [words.everyone(label, who(named))]
    return reached.some((trait) => trait !== named) ? [words.wider(label, format.list(reached.map(who)))] : []
  })
  return [
    ...(ask === null && rules.length === 0 && open.length === 0 ? [words.nothing] : []),
    ...(ask?.side === 'atMost' ? [words.atMost] : []),
    ...(ask !== null && traits.length === 0 ? [words.otherMeasure] : []),
    ...notes,
    ...new Set(wider),
  ]
}
