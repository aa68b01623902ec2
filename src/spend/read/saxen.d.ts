declare module 'saxen' {
  type Decode = (text: string) => string
  type Attributes = () => Readonly<Record<string, string>>

  /** A streaming XML parser; the parts that are used here. */
  export class Parser {
    on(
      event: 'openTag',
      call: (name: string, attributes: Attributes, decode: Decode, isEmpty: boolean) => void
    ): this
    on(event: 'closeTag', call: (name: string) => void): this
    on(event: 'text', call: (text: string, decode: Decode) => void): this
    on(event: 'cdata', call: (text: string) => void): this
    on(event: 'error', call: (error: Error) => void): this
    write(xml: string): this
    end(): this
  }
}
