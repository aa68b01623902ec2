import { decodeQR } from 'qr/decode.js'

/** Enough for a code on a screen held before a camera; larger pictures take long to search. */
const MOST_SIDE = 1280

/** What can be drawn to be read: a picture, or a camera's film. */
type Source = ImageBitmap | HTMLVideoElement

/** A picture that is not read at its own size may be at another one; a film has a next frame. */
const SIZES_OF_A_PICTURE = [1, 0.75, 0.5] as const
const SIZES_OF_A_FRAME = [1] as const

/** The text of the QR code in a picture; null where none is found. */
export function readCode(source: Source, canvas: HTMLCanvasElement): string | null {
  const isFilm = source instanceof HTMLVideoElement
  const [width, height] = isFilm ? [source.videoWidth, source.videoHeight] : [source.width, source.height]
  if (width === 0 || height === 0) return null
  const most = Math.min(1, MOST_SIDE / Math.max(width, height))
  for (const size of isFilm ? SIZES_OF_A_FRAME : SIZES_OF_A_PICTURE) {
    canvas.width = Math.max(1, Math.round(width * most * size))
    canvas.height = Math.max(1, Math.round(height * most * size))
    const paper = canvas.getContext('2d', { willReadFrequently: true })
    if (!paper) return null
    paper.drawImage(source, 0, 0, canvas.width, canvas.height)
    const text = decoded(paper.getImageData(0, 0, canvas.width, canvas.height))
    if (text !== null) return text
  }
  return null
}

function decoded(image: ImageData): string | null {
  try {
    return decodeQR(image)
  } catch {
    return null
  }
}
