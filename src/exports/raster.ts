import { PAPER_INK, type Picture } from '../charts/picture.ts'
import { PICTURE_FACES } from '../charts/picture-svg.ts'

/**
 * A picture as a PNG file, painted in the page's own type.
 *
 * @param scale pixels for each of the picture's units.
 * @throws Error when the browser gives no canvas, or none of this size.
 */
export async function picturePng(picture: Picture, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  await document.fonts.ready
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.scale(scale, scale)
  paint(context, picture)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('no picture')
  return new Uint8Array(await blob.arrayBuffer())
}

function paint(context: CanvasRenderingContext2D, { width, height, marks }: Picture): void {
  context.fillStyle = PAPER_INK.card
  context.fillRect(0, 0, width, height)
  for (const mark of marks) {
    if (mark.kind === 'text') {
      const { x, y, text, size, fill, weight = 400, family = 'sans', anchor = 'start', halo } = mark
      context.font = `${weight} ${size}px ${PICTURE_FACES[family]}`
      context.textAlign = anchor === 'middle' ? 'center' : anchor
      if (halo !== undefined) {
        context.setLineDash([])
        context.lineJoin = 'round'
        context.lineWidth = size * 0.35
        context.strokeStyle = halo
        context.strokeText(text, x, y)
      }
      context.fillStyle = fill
      context.fillText(text, x, y)
      continue
    }
    const path = new Path2D(mark.d)
    if (mark.fill !== undefined) {
      context.fillStyle = mark.fill
      context.fill(path)
    }
    if (mark.stroke !== undefined) {
      context.setLineDash([...(mark.dash ?? [])])
      context.lineWidth = mark.width ?? 1
      context.strokeStyle = mark.stroke
      context.stroke(path)
    }
  }
}

/** A QR code as a picture, which files that hold no paths can take. */
export function qrPicture(code: { readonly size: number; readonly d: string }, title: string): Picture {
  const { size, d } = code
  const marks = [{ kind: 'shape', d, fill: '#000000' }] as const
  return { width: size, height: size, title, description: title, marks }
}
