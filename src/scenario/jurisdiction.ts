/** Countries and unions whose law is held as a file in `scenarios/law`, by the file's name. */
export const JURISDICTIONS = [
  'brazil',
  'chile',
  'england',
  'eu',
  'india',
  'kenya',
  'new-zealand',
  'peru',
  'tanzania',
  'united-states',
] as const

export type Jurisdiction = (typeof JURISDICTIONS)[number]
