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

const NOT_TEXT = new Set(['range', 'radio', 'checkbox', 'button', 'file'])

function typesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type)
  return target instanceof HTMLTextAreaElement
}
