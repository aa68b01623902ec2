import { plural } from '../en/plural.ts'

/** English texts of the view of what this device holds. */
export const device = {
  title: 'On this device',
  lead: 'What this page keeps in this browser, how it runs without a network, and how to take it along.',
  offline: {
    title: 'Without a network',
    unknown: 'Looking at what is here …',
    preparing: (done: string, total: string) =>
      `Getting ready: ${done} of ${total} MB are here. You can go on working.`,
    ready: (size: string, date: string) =>
      `Ready. The whole page is on this device: every view, all places, the fonts and the copy for a stick; ${size} MB, complete since ${date}. It opens from here and asks the network for nothing.`,
    newer: (size: string, date: string) =>
      `A newer version is here too (${size} MB, ${date}). It is used when you say so, never by itself.`,
    newerModel: 'Its model is another one: numbers may differ from those you have seen.',
    use: 'Use it now',
    failed: {
      network:
        'Not ready: the network gave no answer. What has come so far is kept. Try again where there is a network.',
      other:
        'Not ready: something between here and the host sent another file than the page’s own, as the sign-in page of a wifi does. Sign in there, then try again.',
      room: 'Not ready: this device has no room left for a copy. Free some space, then try again; or take a copy on a stick.',
    },
    impossible: {
      file: 'This is the copy for a stick: one file that holds everything. It needs no network, and it changes only when you put another file in its place.',
      insecure:
        'Not possible here: browsers keep copies only of pages that come over https or from this machine. Take a copy on a stick instead.',
      unsupported:
        'Not possible here: this browser keeps no copy of a page, as in a private window. Open the page in an ordinary window, or take a copy on a stick.',
    },
    install:
      'Some browsers delete what a page keeps if it is not opened for a week. Install the page (browser menu, “Install” or “Add to home screen”) or take a copy on a stick before a workshop.',
    installNow: 'Install on this device',
  },
  stick: {
    title: 'A copy for a USB stick',
    text: 'One file that holds the whole page. Open it with a double click on any computer with a recent browser: no network, no installation, the same numbers.',
    save: 'Save a copy for a USB stick',
    saving: 'Getting the copy …',
    saved: (size: string) => `Saved: spendshift.html, ${size} MB.`,
    failed: 'The copy could not be fetched. Try again where there is a network.',
    here: 'You are using it. To pass it on, copy the file spendshift.html itself.',
    links:
      'Links made in it lead to that file on that computer. To open one elsewhere, take what follows the # to the page there.',
  },
  stored: {
    title: 'What is stored on this computer',
    lead: 'All of it stays in this browser. No cookie, no account, nothing is sent. A council’s own files are read in the page and not kept.',
    caption: 'What this page keeps in this browser',
    columns: { what: 'What', why: 'What for', size: 'Size' },
    kinds: {
      session: {
        name: 'Your work',
        why: 'The last ten states of your proposals, and the place files that they need.',
      },
      brief: {
        name: 'What you added to briefs',
        why: 'Titles, notes, and which parts are shown, place by place. No link carries them.',
      },
      reports: {
        name: 'What was reported after adoption',
        why: 'Years that you entered under “After adoption”, place by place. No link carries them.',
      },
      places: { name: 'Places you kept', why: 'Places made of your own files that you asked to keep.' },
      workshop: { name: 'Your workshops', why: 'Goals, guesses and reasons, round by round.' },
      look: { name: 'How the page looks', why: 'Light or dark, and whether the first steps are hidden.' },
      other: { name: 'Other data of this page', why: 'Kept by another version of this page.' },
      copy: { name: 'The copy of the page', why: 'So that it opens without a network.' },
    },
    work: {
      title: (count: string) => `Go back to earlier work (${count})`,
      named: (name: string) => `“${name}”`,
      moved: (levers: number) => plural(levers, { one: '1 lever moved', other: `${levers} levers moved` }),
      forget: (what: string) => `Delete: ${what}`,
    },
    kilobytes: (size: string) => `${size} kB`,
    megabytes: (size: string) => `${size} MB`,
    none: 'Nothing.',
    blocked:
      'This browser lets the page keep nothing. All else works; your work ends with this window unless you copy the link or save a file.',
    save: 'Save all as a file',
    saveNote: 'Your work and choices; the copy of the page itself is left out.',
    file: 'spendshift-stored',
    restore: 'Bring back from a file',
    restored: (count: number) =>
      plural(count, { one: '1 thing was brought back.', other: `${count} things were brought back.` }),
    notRestored: (file: string) => `${file} is not a file that this page saved. Nothing was changed.`,
    full: 'Not all of it could be brought back: this browser has no room left or keeps nothing.',
    openIt: 'Open it',
    remove: 'Delete all',
    sure: (what: string) => `This deletes ${what} from this browser. It cannot be undone.`,
    yes: 'Delete all now',
    no: 'Keep it',
    removed:
      'Deleted. What is open in this window is still here, and is kept again when you change something; the copy of the page comes back when you next open it with a network.',
    fresh: 'Start fresh',
  },
}
