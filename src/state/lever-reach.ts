/** What the page asks of a lever's reach. */
export { hasObject, reachesAnyone, whomFor } from '../scenario/lever-reach.ts'
