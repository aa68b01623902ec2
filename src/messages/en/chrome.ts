import { plural } from './plural.ts'

/** The frame of the page: header, buttons, tabs, lever controls. */
export const chrome = {
  name: 'Spendshift',
  tagline: 'See what buying rules could do before you change them.',
  documentTitle: (place: string) => `${place} · Spendshift`,
  skipToResult: 'Skip to the result',
  skipToLevers: 'Skip to the levers',
  nav: { label: 'Views' },
  regions: { levers: 'Levers', notices: 'Messages' },
  place: {
    choose: 'Choose a place',
    openFile: 'Open a place file',
    years: (from: string, to: string) => `${from}–${to}`,
    authority: 'Who buys',
  },
  proposal: {
    name: 'Name of the proposal',
    nameOf: (letter: string) => `Proposal ${letter}`,
    presets: 'Start from',
    presetReplaces: 'A start replaces your levers; a copy does not. You can undo both.',
  },
  actions: {
    undo: 'Undo',
    redo: 'Redo',
    copyLink: 'Copy link',
    copied: 'Link copied',
    share: 'Share',
    copyFailed: 'The link could not be copied. Select it and copy it.',
    retry: 'Try again',
    dismiss: 'Dismiss',
    close: 'Close',
    details: 'Details',
  },
  tabs: { label: 'How to show the result', dots: 'Dots', time: 'Over time', table: 'Table' },
  target: {
    label: 'Target',
    hint: 'Drag the line, use the arrow keys, or type a number.',
    valueText: (target: string, dots: string) => `${target}. ${dots}`,
  },
  lever: {
    today: (value: string) => `today ${value}`,
    worksWith: 'Works with',
    legalTerm: 'Also called',
    /** What a screen reader says for a slider. */
    valueText: (value: string, today: string) => `${value}, today ${today}`,
    outOfRange: (low: string, high: string) => `Allowed here: ${low} to ${high}.`,
    useNearest: (value: string) => `Use ${value}`,
    yes: 'on',
    no: 'off',
    units: {
      days: (count: number, text: string) => plural(count, { one: `${text} day`, other: `${text} days` }),
      moreYears: (count: number, text: string) =>
        plural(count, { one: `+${text} year`, other: `+${text} years` }),
      noMoreYears: 'no more years',
    },
  },
  law: {
    allowed: 'Allowed now',
    conditions: 'Allowed with conditions',
    needsLawChange: 'Needs a law change',
    checked: (date: string) => `checked ${date}`,
    notAdvice: 'Not legal advice.',
    wayRound: 'A lawful alternative',
    source: 'Source',
  },
  progress: {
    running: (done: string, total: string) => `${done} of ${total} futures so far`,
  },
  device: {
    preparing: 'Getting ready',
    partly: (done: string, total: string) => `${done} of ${total} MB`,
    ready: 'Ready offline',
    held: (size: string, date: string) => `${size} MB, ${date}`,
    failed: 'Not ready offline',
    impossible: 'Needs a network',
    file: 'Needs no network',
    newer: 'A new version is here.',
    newerModel: 'A new version is here. It uses another model, so numbers may change.',
    useNewer: 'Use it now',
    later: 'Later',
  },
}
