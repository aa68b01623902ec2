/** What the undo and redo keys do. */
export interface HistoryKeys {
  undo(): void
  redo(): void
}

/**
 * Ctrl+Z (⌘Z) undoes, Ctrl+Shift+Z or Ctrl+Y redoes; while text is being typed the field keeps these keys for itself.
 */
export function historyKeys(event: KeyboardEvent, keys: HistoryKeys): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return
  const key = event.key.toLowerCase()
  const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)
  if (key !== 'z' && !redo) return
  event.preventDefault()
  if (redo) keys.redo()
  else keys.undo()
}

/**
 * Alt+P opens the projector window. Not P alone: a single letter would act on those who speak to their computer (WCAG 2.1.4).
 */
export function projectorKey(event: KeyboardEvent, open: () => void): void {
  // By its place on the keyboard: with Alt some write another sign there.
  if (event.code !== 'KeyP' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  open()
}

const NOT_TEXT = new Set(['range', 'radio', 'checkbox', 'button', 'file'])

function typesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type)
  return target instanceof HTMLTextAreaElement
}
