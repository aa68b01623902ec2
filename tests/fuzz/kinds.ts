import type { Kind } from './kind.ts'
import { linkKinds } from './links.ts'
import { partKinds } from './parts.ts'
import { policyKinds } from './policies.ts'
import { scenarioKinds } from './scenarios.ts'
import { spendKinds } from './spend.ts'

/** Everything that comes from outside. */
export const kinds: readonly Kind[] = [
  ...scenarioKinds,
  ...policyKinds,
  ...linkKinds,
  ...spendKinds,
  ...partKinds,
]
