import type { PlaceCard } from './session-view.ts'

/**
 * The places that come with the page, the one shown at the start first. Written out, so that choosing among them needs
 * no scenario file loaded; a test holds it against the files.
 */
export const PLACES: readonly PlaceCard[] = [
  {
    id: 'sao-paulo-school-meals',
    title: 'School meals in São Paulo',
    place: 'São Paulo',
    country: 'BR',
    years: '2012–2026',
  },
  {
    id: 'recoleta-street-cleaning',
    title: 'Street cleaning in Recoleta',
    place: 'Recoleta, Santiago',
    country: 'CL',
    years: '2015–2024',
  },
  {
    id: 'us-city',
    title: 'A large city in the United States',
    place: 'A large city',
    country: 'US',
    years: '2021–2030',
  },
]
