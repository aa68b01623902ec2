import type { PlaceCard } from './session-view.ts'

/**
 * The places that come with the page, the first one shown first. Written out, so that choosing among them needs no
 * scenario file loaded; a test holds it against the files.
 */
export const PLACES: readonly PlaceCard[] = [
  {
    id: 'sao-paulo-school-meals',
    title: 'School meals in São Paulo',
    place: 'São Paulo',
    years: '2012–2026',
  },
]
