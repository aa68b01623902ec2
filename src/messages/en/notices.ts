import { plural } from './plural.ts'

/** What happened, what is safe, what to do. Details quote what could not be read, one line each. */
export const notices = {
  linkPartly: (count: number) =>
    plural(count, {
      one: 'One part of this link could not be read as written. All the rest is as it was shared.',
      other: `${count} parts of this link could not be read as written. All the rest is as it was shared.`,
    }),
  linkOtherData:
    'This link was made with an earlier or later version of the model or of this place’s data. Your levers are as shared; some numbers may differ.',
  linkOtherModel: (was: string, now: string) =>
    `This link was made with model ${was}; the model here is ${now}. Your levers are as shared; some numbers may differ.`,
  linkUnknownPlace: (place: string) =>
    `This link is about “${place}”, which is not here. If it came with a file, open that file first, then the link.`,
  linkUnreadable: 'This link could not be read. The page starts from its usual state.',
  unread: {
    version: (part: string) => `${part}: made with another version of the link format`,
    unknown: (part: string) => `${part}: not known here, left out`,
    number: (part: string) => `${part}: not a number we can read, left out`,
    whole: (part: string) => `${part}: not a whole number, left out`,
    value: (part: string) => `${part}: this word takes no value, left out`,
    beside: (part: string, used: string) => `${part}: cannot stand beside “${used}”, left out`,
    name: (part: string, used: string) =>
      used === ''
        ? `${part}: holds nothing that a name can show, left out`
        : `${part}: longer than a name can be, or with signs that a name cannot show; “${used}” used instead`,
    range: (part: string, used: string) => `${part}: out of range, ${used} used instead`,
    twice: (part: string) => `${part}: given twice, the first one counts`,
    policy: (part: string) => `${part}: not one of this place’s proposals, the usual one used`,
    assumption: (part: string, why: string) => `${part}: ${why}. The file’s own number is used`,
    law: (part: string, known: string) =>
      `${part}: not a country whose law is held here, left out; use one of ${known}`,
    workshop: (part: string) =>
      `${part}: not a workshop this page can read, left out; copy the trainer’s link again, whole`,
    tooLong: (length: string) =>
      `the link is longer than a link can be: only the first ${length} characters were read`,
  },
  scenarioBroken: (file: string) => `The place file ${file} cannot be used. What you had before is kept.`,
  scenarioMissing: (file: string) =>
    `The place file ${file} could not be loaded. What you had before is kept. Check the connection and choose it again.`,
  lawMissing: (country: string) =>
    `The law notes for ${country} could not be loaded. All else works. Check the connection and choose the country again.`,
  problem: (path: string, message: string) => `${path}: ${message}`,
  moreProblems: (count: number) => plural(count, { one: 'and one more', other: `and ${count} more` }),
  fileNotJson: (file: string, why: string) =>
    `${file} is not a place file: it is not valid JSON (${why}). What you had before is kept.`,
  fileGone: (title: string) =>
    `The file of “${title}” is no longer kept in this browser. What you had before is kept. Open the file again from where you saved it.`,
  fileTooLarge: (file: string) => `${file} is too large for a place file. What you had before is kept.`,
  checksMissing:
    'The part of the page that checks files and numbers could not be loaded. What you had before is kept. Check the connection and try again.',
  fileOpened: (title: string) => `“${title}” is open. It stays on this computer: links do not carry it.`,
  storageBlocked:
    'This browser keeps nothing for this page, so your work ends with this window. All else works. To keep it, copy the link.',
  storageFull:
    'There is no room left to keep your work on this computer. All else works. To keep it, copy the link.',
  restored: (when: string) => `You are back where you left off (${when}).`,
  restoredPlain: 'You are back where you left off.',
  restoredPartly: 'Some older states of your work could not be read.',
  restoreFailed: 'What this browser had kept could not be read. The page starts from its usual state.',
  runFailed: (remedy: string) => `The simulation stopped. Your settings are safe. ${remedy}`,
  /** What helps when a part of the page that works in the background was lost twice. */
  remedies: {
    workerLost: 'Close other tabs or programs, then try again.',
    notStarted: 'A part of the page could not be loaded: check the connection, then try again.',
    outOfMemory: 'This computer ran out of memory: close other tabs or programs, then try again.',
  },
  runTooLarge: (contracts: string, most: string) =>
    `This place is too large for this page: a future holds about ${contracts} contract awards, and the page simulates up to ${most}. Use fewer years or categories, or the command line, which has no such limit.`,
  runShortened: (seconds: string, runs: string, usual: string) =>
    `This place has many contract awards: a future takes about ${seconds} seconds here. So ${runs} futures are simulated, not ${usual}.`,
  runRefused: (reason: string) =>
    `These numbers cannot be simulated: ${reason}. The last result stays. Undo the last change.`,
}
