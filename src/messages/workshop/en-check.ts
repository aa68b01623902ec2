/** English texts of the check before a workshop: what is well, or what to do. */
export const check = {
  title: 'Check before you start',
  well: 'Ready',
  todo: 'To do',
  offline: {
    ready: 'The page opens without a network.',
    stick: 'The page runs from a stick: it needs no network.',
    wait: 'The copy for offline use is not complete yet. Stay online until the head of the page says “Ready offline”.',
    cannot: 'This browser keeps no copy for offline use. Save the page for a stick under “On this device”.',
  },
  languages: (list: string) => `Languages on this device: ${list}.`,
  storage: {
    ready: 'Rounds are kept on this device: after a crash they go on.',
    cannot: 'This browser keeps nothing, as in a private window. Save the record after each round.',
  },
  camera: {
    ready: 'A camera can be asked for, to read the tables’ QR codes.',
    cannot: 'No camera can be used here. Tables hand in a link or a file.',
  },
  projector: 'Open the projector window once on the projector: the browser may ask you to allow pop-ups.',
  projectorCannot:
    'This browser cannot follow in a second window. Show this window on the projector instead.',
  clock: (now: string) => `The clock says ${now}. The minutes of a round follow it.`,
  printer: 'Print the kit today. A4 and Letter both fit, and black and white is enough.',
}
