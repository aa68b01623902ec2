import { guessWidth, type Measure } from '../../charts/picture.ts'
import { PICTURE_FACES } from '../../charts/picture-svg.ts'

let context: CanvasRenderingContext2D | null | undefined

/** Width of a text in the page's own type. */
export const measureType: Measure = (text, size, weight = 400, family = 'sans') => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return guessWidth(text, size, weight)
  context.font = `${weight} ${size}px ${PICTURE_FACES[family]}`
  return context.measureText(text).width
}
