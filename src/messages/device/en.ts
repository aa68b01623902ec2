import { plural } from '../en/plural.ts'

/** English texts of the view of what this device holds. */
export const device = {
  title: 'On this device',
  lead: 'Use Spendshift without a network, take it along, and see what this browser stores.',
  offline: {
    title: 'Without a network',
    unknown: 'Checking …',
    preparing: (done: string, total: string) =>
      `Getting ready: ${done} of ${total} MB. You can keep working.`,
    ready: (size: string, date: string) =>
      `Ready. Everything is on this device (${size} MB, since ${date}) and opens without a network.`,
    newer: (size: string, date: string) =>
      `A newer version is ready (${size} MB, ${date}). It starts only when you say so.`,
    newerModel: 'It uses another model, so numbers may change.',
    use: 'Use it now',
    failed: {
      network:
        'Not ready: the network did not answer. The part already loaded is safe. Connect, then try again.',
      other:
        'Not ready: something on the network sent another file, as a wifi sign-in page does. Sign in there, then try again.',
      room: 'Not ready: this device is full. Free some space and try again, or take a copy on a stick.',
    },
    impossible: {
      file: 'This is the copy for a stick: one file, no network needed. It changes only when you replace the file.',
      insecure:
        'Not possible here: browsers keep copies only of pages opened over https. Take a copy on a stick instead.',
      unsupported:
        'Not possible here: this browser, or this private window, keeps no copies. Use an ordinary window, or take a copy on a stick.',
    },
    install:
      'Some browsers delete the copy after a week without use. Before a workshop, install the page (browser menu, “Install” or “Add to home screen”) or take a copy on a stick.',
    installNow: 'Install on this device',
  },
  stick: {
    title: 'A copy for a USB stick',
    text: 'One file with everything. Double-click it on any computer with a recent browser: no network, no installation, the same numbers.',
    save: 'Save a copy for a USB stick',
    saving: 'Getting the copy …',
    saved: (size: string) => `Saved: spendshift.html, ${size} MB.`,
    failed: 'The copy could not be loaded. Connect to a network, then try again.',
    here: 'You are using it. To pass it on, copy the file spendshift.html.',
    links:
      'Links made in it open only on that computer. Elsewhere, add the part after the # to the page’s own address.',
  },
  stored: {
    title: 'What is stored on this computer',
    lead: 'All of it stays in this browser: no cookie, no account, nothing sent. Your spend files themselves are not stored.',
    caption: 'Stored in this browser',
    columns: { what: 'What', why: 'What for', size: 'Size' },
    kinds: {
      session: {
        name: 'Your work',
        why: 'The last ten states of your proposals, with their place files.',
      },
      brief: {
        name: 'Your changes to briefs',
        why: 'Titles, notes and parts shown, by place. Not in links.',
      },
      reports: {
        name: 'What was reported after adoption',
        why: 'Years you entered under “After adoption”, by place. Not in links.',
      },
      places: { name: 'Places you kept', why: 'Made from your own files.' },
      workshop: { name: 'Your workshops', why: 'Goals, guesses and reasons, round by round.' },
      look: { name: 'How the page looks', why: 'Light or dark, first steps hidden or not.' },
      other: { name: 'Other data of this page', why: 'From another version.' },
      copy: { name: 'The copy of the page', why: 'To open it without a network.' },
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
      'This browser blocks storage. Copy the link or save a file, or your work is lost when you close the tab. Everything else works.',
    save: 'Save all as a file',
    saveNote: 'Your work and choices, without the copy of the page.',
    file: 'spendshift-stored',
    restore: 'Bring back from a file',
    restored: (count: number) =>
      plural(count, { one: '1 item restored.', other: `${count} items restored.` }),
    notRestored: (file: string) => `${file} was not saved by this page. Nothing was changed.`,
    full: 'Not everything was restored: this browser is full or blocks storage. Delete something, or use another browser.',
    openIt: 'Open it',
    remove: 'Delete all',
    sure: (what: string) => `This deletes ${what} from this browser for good.`,
    yes: 'Delete all now',
    no: 'Keep it',
    removed:
      'Deleted. Work open in this window is saved again once you change it. The copy returns when you next open the page with a network.',
    fresh: 'Start fresh',
  },
}
