/** The size of the page's own text (px per rem), which readers set: room that holds text is counted in it. */
export function rootEm(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize)
}
