/**
 * Test files that put something in place of a module or a global, which would stay for the files after them: each of
 * these runs in a process of its own, all others share theirs and load every module once.
 */
export const ALONE = [
  'tests/engine/open-block.test.ts',
  'tests/spend/calibrate/one-value.test.ts',
  'tests/state/law-choice.test.ts',
  'tests/state/session-places.test.ts',
  'tests/ui/pages.test.ts',
]
