import { Parser } from 'saxen'

/** What is called while XML is read. Names come without their prefix. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | undefined): void
  text?(text: string): void
  close?(name: string): void
}

/** Feed of one XML part of a spreadsheet. */
export interface XmlFeed {
  write(bytes: Uint8Array, isLast: boolean): void
}

/** @throws Error when the XML is broken. */
export function xmlFeed(listener: XmlListener): XmlFeed {
  const parser = new Parser()
  const decoder = new TextDecoder()
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('openTag', (name, attributes, decode) => {
    let known: Readonly<Record<string, string>> | null = null
    listener.open(local(name), (key) => {
      known ??= attributes()
      const value = Object.hasOwn(known, key) ? known[key] : undefined
      return value === undefined ? undefined : decode(value)
    })
  })
  parser.on('closeTag', (name) => listener.close?.(local(name)))
  parser.on('text', (text, decode) => listener.text?.(decode(text)))
  parser.on('cdata', (text) => listener.text?.(text))
  parser.on('error', (error) => {
    throw error
  })
  return {
    write(bytes, isLast) {
      const text = decoder.decode(bytes, { stream: !isLast })
      if (text !== '') parser.write(text)
      if (isLast) parser.end()
    },
  }
}
