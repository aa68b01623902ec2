/** What the page asks of a lever's reach. */
export { hasObject, reachesAnyone } from '../scenario/lever-reach.ts'
