import { plural } from './plural.ts'

/** What happened, what is safe, what to do. Details quote what could not be read, one line each. */
export const notices = {
  linkPartly: (count: number) =>
    plural(count, {
      one: 'One part of this link could not be read. Everything else is as shared.',
      other: `${count} parts of this link could not be read. Everything else is as shared.`,
    }),
  linkOtherData:
    'This link was made with another version of the model or of this place’s data. Your levers are as shared; some numbers may differ.',
  linkOtherModel: (was: string, now: string) =>
    `This link was made with model ${was}; the model here is ${now}. Your levers are as shared; some numbers may differ.`,
  linkUnknownPlace: (place: string) =>
    `The place “${place}” in this link is not here. If it came with a file, open the file, then the link.`,
  linkUnreadable: 'This link could not be read. You see the usual start.',
  unread: {
    version: (part: string) => `${part}: from another version of the link format`,
    unknown: (part: string) => `${part}: unknown here, left out`,
    number: (part: string) => `${part}: not a number, left out`,
    whole: (part: string) => `${part}: not a whole number, left out`,
    value: (part: string) => `${part}: this word takes no value, left out`,
    beside: (part: string, used: string) => `${part}: does not go with “${used}”, left out`,
    name: (part: string, used: string) =>
      used === ''
        ? `${part}: no readable name, left out`
        : `${part}: too long, or with signs a name cannot show; “${used}” used instead`,
    range: (part: string, used: string) => `${part}: out of range, ${used} used instead`,
    twice: (part: string) => `${part}: given twice, the first one counts`,
    policy: (part: string) => `${part}: not a proposal of this place, the usual one used`,
    assumption: (part: string, why: string) => `${part}: ${why}. The file’s number is used`,
    law: (part: string, known: string) => `${part}: no law notes for it, left out; use one of ${known}`,
    workshop: (part: string) => `${part}: unreadable workshop, left out; copy the trainer’s whole link again`,
    tooLong: (length: string) => `the link is too long: only the first ${length} characters were read`,
  },
  scenarioBroken: (file: string) => `The place file ${file} cannot be used. Your work is safe.`,
  scenarioMissing: (file: string) =>
    `The place file ${file} could not be loaded. Your work is safe. Check the connection and choose it again.`,
  lawMissing: (country: string) =>
    `The law notes for ${country} could not be loaded. Everything else works. Check the connection and choose the country again.`,
  problem: (path: string, message: string) => `${path}: ${message}`,
  moreProblems: (count: number) => plural(count, { one: 'and one more', other: `and ${count} more` }),
  fileNotJson: (file: string, why: string) =>
    `${file} is not a place file: it is not valid JSON (${why}). Your work is safe.`,
  fileGone: (title: string) =>
    `This browser no longer holds the file of “${title}”. Your work is safe. Open the file again from where you saved it.`,
  fileTooLarge: (file: string) => `${file} is too large for a place file. Your work is safe.`,
  checksMissing:
    'Files and numbers cannot be checked: a part of the page could not be loaded. Your work is safe. Check the connection and try again.',
  fileOpened: (title: string) => `“${title}” is open. It stays on this computer and is not in links.`,
  storageBlocked:
    'This browser blocks storage: your work is lost when you close the tab. Copy the link to save it. Everything else works.',
  storageFull:
    'No room is left on this computer to save your work. Copy the link to save it. Everything else works.',
  restored: (when: string) => `You are back where you left off (${when}).`,
  restoredPlain: 'You are back where you left off.',
  restoredPartly: 'Some older states of your work could not be read.',
  restoreFailed: 'Your saved work could not be read. You see the usual start.',
  runFailed: (remedy: string) => `The simulation stopped. Your settings are safe. ${remedy}`,
  /** What helps when a part of the page that works in the background was lost twice. */
  remedies: {
    workerLost: 'Close other tabs or programs, then try again.',
    notStarted: 'A part of the page could not be loaded: check the connection, then try again.',
    outOfMemory: 'This computer ran out of memory: close other tabs or programs, then try again.',
  },
  runTooLarge: (contracts: string, most: string) =>
    `This place is too large to simulate here: about ${contracts} contract awards in a future, with a limit of ${most}. Use fewer years or categories, or the command line, which has no limit.`,
  runShortened: (seconds: string, runs: string, usual: string) =>
    `This place is large: a future takes about ${seconds} seconds here. So we simulate ${runs} futures, not ${usual}.`,
  runRefused: (reason: string) =>
    `These numbers cannot be simulated: ${reason}. Undo the last change. The last result stays.`,
}
