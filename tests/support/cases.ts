import fc from 'fast-check'

/**
 * Property tests try the same cases each time, so that a change is not blamed for what it has not done. With
 * `CASES=random` they try others, and with `CASES=` a number those of that seed: to be done now and then.
 */
const cases = process.env['CASES'] ?? '1'
if (cases !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(cases) })
