/** What frames every analysis behind a question. */
export const deeper = {
  bar: {
    label: 'The question',
    proposal: 'Proposal',
  },
  equalsToday:
    'This proposal equals today’s rules, so there is no effect to look into. Move a lever in Explore, or start from a case there.',
  toExplore: 'Go to Explore',
  work: {
    start: 'Work it out',
    again: 'Work it out again',
    refine: 'Make it more exact',
    stop: 'Stop',
    running: 'Working it out …',
    part: (share: string) => `Working it out: ${share}`,
    soFar: 'A first answer; it is being made more exact.',
    stopped: 'Stopped. What is shown is what was known by then.',
    failed: 'This could not be worked out. What you set is safe. Try again, or use another proposal.',
    lost: (remedy: string) => `This could not be worked out. What you set is safe. ${remedy}`,
    old: 'This answer belongs to an earlier question.',
  },
}
