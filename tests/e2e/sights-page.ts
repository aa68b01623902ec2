import type { Page } from '@playwright/test'

/** As a reader's own style sheet would set it, which the page's policy does not stop. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

/** Waits until nothing has moved for a while: charts measure their room once per frame, and then ease into place. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const STILL_FRAMES = 8
    const MOST_FRAMES = 120
    const layout = () =>
      [document.documentElement, ...document.querySelectorAll('main, section, svg, svg *, canvas, table')]
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return `${x} ${y} ${width} ${height}`
        })
        .join()
    let before = layout()
    for (let frame = 0, unmoved = 0; unmoved < STILL_FRAMES && frame < MOST_FRAMES; frame++) {
      await new Promise(requestAnimationFrame)
      const now = layout()
      unmoved = now === before ? unmoved + 1 : 0
      before = now
    }
  })
}

/**
 * What is cut off, sticks out or lies over other text: one line each, none where all is well. The figures of charts
 * are looked at unless text is spaced out by hand: that is for running text, and charts have equal tables.
 */
export function cutOff(page: Page, pictures = true): Promise<string[]> {
  return page.evaluate((withPictures) => {
    const SLACK_PX = 2
    // Beside the ink of a letter is air.
    const LETTER_PX = 4
    const found: string[] = []
    const told = (element: Element) => {
      const place = element.closest('[id]')?.id ?? ''
      const words = (element as HTMLInputElement).value || element.textContent
      return `#${place} ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words.trim().slice(0, 50)}”`
    }
    // For screen readers only: cut down to nothing.
    const unseen = [...document.querySelectorAll('body *')].filter(
      (element) => getComputedStyle(element).clipPath === 'inset(50%)'
    )
    const isShown = (element: Element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
      return element.closest('.hidden') === null && !unseen.some((other) => other.contains(element))
    }

    const sideways = document.documentElement.scrollWidth - window.innerWidth
    if (sideways > SLACK_PX) {
      found.push(`the page scrolls sideways by ${sideways} px`)
      for (const element of document.querySelectorAll('body *'))
        if (isShown(element) && element.getBoundingClientRect().right > window.innerWidth + SLACK_PX)
          found.push(`wider than the page: ${told(element)}`)
    }

    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.clientWidth <= 1 || !isShown(element)) continue
      // What a reader writes may be longer than its box; a number may not.
      if (element.matches('input:not([inputmode]), select')) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const isBox = element.matches('input[inputmode]')
      if ((hides(overflowX) || isBox) && element.scrollWidth > element.clientWidth + SLACK_PX)
        found.push(`cut at the side: ${told(element)}`)
      if (hides(overflowY) && !isBox && element.scrollHeight > element.clientHeight + SLACK_PX)
        found.push(`cut below: ${told(element)}`)
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode
      const around = text.parentElement?.closest('button, .button, th')
      if (text.nodeValue?.trim() === '' || !around || !text.parentElement || !isShown(text.parentElement))
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const [inner, box] = [range.getBoundingClientRect(), around.getBoundingClientRect()]
      if (inner.right > box.right + SLACK_PX || inner.left < box.left - SLACK_PX)
        found.push(`sticks out: ${told(around)}`)
    }

    for (const picture of document.querySelectorAll('svg')) {
      if (!withPictures || !isShown(picture)) continue
      const frame = picture.getBoundingClientRect()
      const cuts = getComputedStyle(picture).overflow !== 'visible'
      const labels = [...picture.querySelectorAll('text')]
        .filter((label) => isShown(label) && label.textContent.trim() !== '')
        .map((label) => ({ label, box: label.getBoundingClientRect() }))
      for (const [index, { label, box }] of labels.entries()) {
        const [left, right] = cuts ? [frame.left, frame.right] : [0, Math.max(window.innerWidth, frame.right)]
        if (box.left < left - LETTER_PX || box.right > right + LETTER_PX)
          found.push(`cut in a picture: ${told(label)}`)
        for (const other of labels.slice(index + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          // Line boxes are taller than their letters.
          if (wide > SLACK_PX && high > box.height / 3)
            found.push(`over each other: ${told(label)} and ${told(other.label)}`)
        }
      }
    }
    return [...new Set(found)]
  }, pictures)
}

/** Marks drawn by a plain box's background, remembered before the colours are forced. */
export async function rememberPaintedBoxes(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { backgroundColor, backgroundImage } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      const isPainted = !/rgba\(.+, 0\)|transparent/.test(backgroundColor) || backgroundImage !== 'none'
      const isMark = element.textContent.trim() === '' && element.childElementCount === 0
      if (isPainted && isMark && width * height > 4 && !element.matches('input, select, button, canvas'))
        element.setAttribute('data-painted', '')
    }
  })
}

/** Marks that cannot be told from the paper while the colours are forced. */
export function vanished(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const seen = (colour: string, under: readonly number[]): readonly number[] => {
      if (canvas === null) throw new Error('no canvas')
      canvas.fillStyle = `rgb(${under.join(' ')})`
      canvas.fillRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)]
    }
    const paper = seen(getComputedStyle(document.body).backgroundColor, [255, 255, 255])
    const differs = (colour: string) =>
      colour !== 'none' &&
      seen(colour, paper).some((channel, index) => Math.abs(channel - (paper[index] ?? 0)) > 12)
    const told = (element: Element) =>
      `#${element.closest('[id]')?.id ?? ''} ${element.tagName}.${element.getAttribute('class') ?? ''} in ${
        element.closest('svg, div, li, td')?.getAttribute('class') ?? ''
      }`
    const found: string[] = []
    for (const mark of document.querySelectorAll(
      'body svg :is(circle, path, rect, line, polyline, polygon)'
    )) {
      if (!mark.checkVisibility() || mark.closest('defs, clipPath, marker') !== null) continue
      const { fill, stroke, fillOpacity, forcedColorAdjust } = getComputedStyle(mark)
      // On a paper of its own, which stays as it is.
      if (forcedColorAdjust === 'none') continue
      if (fill === 'none' && stroke === 'none') continue
      // Nothing to be seen in any colours: a place to point at.
      if (Number(fillOpacity) === 0 || /, 0\)|transparent/.test(fill)) continue
      if (!differs(fill) && !differs(stroke)) found.push(told(mark))
    }
    for (const box of document.querySelectorAll('[data-painted]')) {
      if (!box.checkVisibility()) continue
      const style = getComputedStyle(box)
      const edged = [style.borderTopWidth, style.borderLeftWidth, style.borderBottomWidth].some(
        (width) => parseFloat(width) > 0
      )
      if (!differs(style.backgroundColor) && style.backgroundImage === 'none' && !edged) found.push(told(box))
    }
    return [...new Set(found)]
  })
}

/** What still moves by itself. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) =>
        effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 80) ?? '') : ''
      )
  )
}

/** What looks pressable on paper; the name of a place in a box without edges is but a name. */
export function controls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isPressable = (control: HTMLElement) => {
      const { appearance, borderLeftWidth, borderLeftStyle } = getComputedStyle(control)
      if (control.matches('nav, progress, [role=tablist], input[type=range]')) return true
      return (
        (parseFloat(borderLeftWidth) > 0 && borderLeftStyle !== 'none') ||
        (appearance !== 'none' && control.matches('select, [type=checkbox], [type=radio]'))
      )
    }
    return [
      ...document.querySelectorAll<HTMLElement>(
        'button, input, select, textarea, progress, nav, [role=tablist]'
      ),
    ]
      .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 1)
      .filter(isPressable)
      .map((control) => control.outerHTML.slice(0, 140))
  })
}
