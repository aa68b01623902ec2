/** What browsers' translators put in the place of a text; the page itself has none. */
const STAND_IN = 'FONT'

interface Translated {
  /** What shows the translation. */
  readonly standIn: Element
  /** The page's own words. */
  readonly words: string
}

/**
 * Keeps texts true on a translated page. A translator takes text nodes out and puts elements with other words in their
 * place; what the page then writes into its nodes nobody sees, and the old words stay beside new ones. So each node
 * goes back, empty, in front of its translation: written to anew, it shows its new words and the translation goes, as
 * it does when the node goes. The translator then translates the new words, too.
 *
 * @returns ends the watch.
 */
export function keepTranslatedTextsTrue(root: Node): () => void {
  const translations = new WeakMap<Node, Translated>()
  const texts = new WeakMap<Node, Text>()
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') drop(record.target)
      else record.removedNodes.forEach((node) => removed(node, record))
    }
    // All of these are this watch's own.
    observer.takeRecords()
  })

  const removed = (node: Node, record: MutationRecord): void => {
    const text = texts.get(node)
    if (text && !node.isConnected) restore(text, record)
    else if (translations.has(node)) follow(node as Text, record)
    else if (node instanceof Text && !node.isConnected && node.data.trim() !== '') keep(node, record)
  }

  /** A text was translated: it goes back in front of its translation. */
  const keep = (text: Text, { target, addedNodes, previousSibling, nextSibling }: MutationRecord): void => {
    const near = [...addedNodes, previousSibling, nextSibling, wrapper(target)]
    const standIn = near.find((node) => node instanceof Element && isNew(node)) as Element | undefined
    if (!standIn) return
    translations.set(text, { standIn, words: text.data })
    texts.set(standIn, text)
    standIn.before(text)
    text.data = ''
    // Until something is translated nobody needs to hear of every text that is written.
    observer.observe(root, { childList: true, subtree: true, characterData: true })
  }

  const isNew = (node: Element): boolean => node.tagName === STAND_IN && node.isConnected && !texts.has(node)

  /** A translated text was moved or taken away: its translation goes with it. */
  const follow = (text: Text, record: MutationRecord): void => {
    if (!text.isConnected) return drop(text)
    const standIn = translations.get(text)?.standIn
    if (standIn && !standIn.isConnected) restore(text, record)
    else if (standIn && standIn.previousSibling !== text) text.after(standIn)
  }

  /** The text says something else now, or is gone: so does its translation. */
  const drop = (text: Node): void => {
    const standIn = translations.get(text)?.standIn
    if (!standIn) return
    forget(text, standIn)
    standIn.remove()
  }

  /** The translator has taken its words back. */
  const restore = (text: Text, { addedNodes }: MutationRecord): void => {
    const known = translations.get(text)
    if (!known) return
    forget(text, known.standIn)
    if (!text.isConnected) return
    text.data = known.words
    for (const node of addedNodes) if (node instanceof Text && node !== text) node.remove()
  }

  const forget = (text: Node, standIn: Element): void => {
    translations.delete(text)
    texts.delete(standIn)
  }

  observer.observe(root, { childList: true, subtree: true })
  return () => observer.disconnect()
}

/** The outermost stand-in around a place: some translators wrap a text first and then change it. */
function wrapper(place: Node): Element | null {
  let found: Element | null = null
  for (let at = place as Element | null; at?.tagName === STAND_IN; at = at.parentElement) found = at
  return found
}
