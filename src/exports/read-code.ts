import { decodeQR } from 'qr/decode.js'

/** Enough for a code on a screen held before a camera; larger pictures take long to search. */
const MOST_SIDE = 1280

/** What can be drawn to be read: a picture, or a camera's film. */
type Source = ImageBitmap | HTMLVideoElement

/** The text of the QR code in a picture; null where none is found. */
export function readCode(source: Source, canvas: HTMLCanvasElement): string | null {
  const size =
    source instanceof HTMLVideoElement
      ? [source.videoWidth, source.videoHeight]
      : [source.width, source.height]
  const [width = 0, height = 0] = size
  if (width === 0 || height === 0) return null
  const scale = Math.min(1, MOST_SIDE / Math.max(width, height))
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const paper = canvas.getContext('2d', { willReadFrequently: true })
  if (!paper) return null
  paper.drawImage(source, 0, 0, canvas.width, canvas.height)
  try {
    return decodeQR(paper.getImageData(0, 0, canvas.width, canvas.height))
  } catch {
    return null
  }
}
