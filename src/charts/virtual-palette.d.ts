/** The tokens' colours on a light page, made by `src/tools/palette-plugin.mjs` from `src/styles/tokens.css`. */
declare module 'virtual:palette' {
  type Colour =
    | ('card' | 'line' | 'ink' | 'soft' | 'a' | 'aWide' | 'aNarrow' | 'aFaint' | 'b' | 'c')
    | ('today' | 'todayWide' | 'gold' | 'goldText')
  export const PAPER_INK: Readonly<Record<Colour, string>>
}
