/** The colours and the typeface of a canvas, read from the page's tokens. */
export interface Ink {
  readonly card: string
  readonly line: string
  readonly ink: string
  readonly soft: string
  readonly a: string
  readonly aWide: string
  readonly aNarrow: string
  readonly aFaint: string
  readonly b: string
  readonly c: string
  readonly today: string
  readonly todayWide: string
  readonly gold: string
  readonly goldText: string
  readonly family: string
  /** Size of the smallest chart text (px). */
  readonly size: number
}

/** Reads the tokens as they stand for `element`: a canvas knows neither custom properties nor `light-dark()`. */
export function readInk(element: Element): Ink {
  const probe = document.createElement('span')
  probe.hidden = true
  element.append(probe)
  const colour = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  probe.style.fontSize = 'var(--labels)'
  const { fontFamily, fontSize } = getComputedStyle(probe)
  const ink = {
    card: colour('--card'),
    line: colour('--line'),
    ink: colour('--ink'),
    soft: colour('--soft'),
    a: colour('--a'),
    aWide: colour('--a-wide'),
    aNarrow: colour('--a-narrow'),
    aFaint: colour('--a-faint'),
    b: colour('--b'),
    c: colour('--c'),
    today: colour('--today'),
    todayWide: colour('--today-wide'),
    gold: colour('--gold'),
    goldText: colour('--gold-text'),
    family: fontFamily,
    size: Math.max(12, Number.parseFloat(fontSize)),
  }
  probe.remove()
  return ink
}
