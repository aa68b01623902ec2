/** What frames every analysis behind a question. */
export const deeper = {
  bar: {
    label: 'The question',
    proposal: 'Proposal',
  },
  equalsToday: 'This proposal equals today’s rules. Move a lever or start from a case in Explore.',
  toExplore: 'Go to Explore',
  work: {
    start: 'Work it out',
    again: 'Work it out again',
    refine: 'Make it more exact',
    stop: 'Stop',
    running: 'Working it out …',
    part: (share: string) => `Working it out: ${share}`,
    soFar: 'First answer; refining …',
    stopped: 'Stopped. The answer so far is shown.',
    failed: 'This could not be worked out. Your settings are safe. Try again, or use another proposal.',
    lost: (remedy: string) => `This could not be worked out. Your settings are safe. ${remedy}`,
    old: 'This answer belongs to an earlier question.',
  },
}
