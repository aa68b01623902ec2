import type { LawKind } from './kinds.ts'

/** Three questions for each kind of rule, the one that decides first. */
const questions: Readonly<Record<LawKind, readonly [string, string, string]>> = {
  reservation: [
    'Which threshold applies to this contract, and does the rule stay below it?',
    'Which power lets us close a competition to other suppliers, and whom may we admit?',
    'How do we show that no contract was split to stay below the threshold?',
  ],
  directAward: [
    'Up to what value may we award without a competition, by law and under our standing orders?',
    'Which purchases must be added up when we test that value?',
    'What must we publish after a direct award, and when?',
  ],
  criteria: [
    'Is the criterion linked to the subject matter of the contract?',
    'Does it treat suppliers from elsewhere alike, or does it turn on where a bidder is based?',
    'What must the notice say of its weight and of how we score it?',
  ],
  lots: [
    'Must we add up the lots when we value the contract?',
    'May we limit the lots that one bidder can win?',
    'What reasons must we record for dividing the contract?',
  ],
  term: [
    'What is the longest term that we may agree without a fresh competition?',
    'On what grounds may we end a contract in force, and what is due then?',
    'Would an extension count as a substantial change?',
  ],
  payment: [
    'Which payment period and which securities does the law set at this value?',
    'May we pay sooner, and waive a security, for some suppliers or only for all?',
    'Must the same terms be passed down to subcontractors?',
  ],
  bought: [
    'May the specification ask for this practice, and which equivalent proof must we accept?',
    'Is the requirement proportionate, and can suppliers from elsewhere meet it?',
    'May we pay more than the usual price for it, and who approves that?',
  ],
  inHouse: [
    'Do we have the power to deliver this service ourselves?',
    'Would staff transfer to us when the contract ends?',
    'If our own company delivers it, does it meet the control test?',
  ],
  help: [
    'Does the help count as a subsidy or state aid, and what follows?',
    'Is it open to every supplier who meets the same test?',
    'May those whom we helped bid without an unfair advantage?',
  ],
  running: [
    'Who must approve this rule, and can a later council undo it?',
    'Does it bind contracts that are already signed?',
    'Which documents may monitors and residents see?',
  ],
}

/** What to ask where no law is known. */
export const legal = {
  ask: 'Three questions for your legal officer',
  askMore: 'Questions for your legal officer',
  questions,
} as const
