import { RESERVATIONS, reserveLever } from './reserve.ts'

const SLOT = RESERVATIONS.indexOf('organic')

const reserve = reserveLever({
  id: 'organicTarget',
  theme: 'whatWeBuy',
  reservation: 'organic',
  source: 'São Paulo, Law 16.140/2015 (3% to 100%); Rennes (20%)',
})

/** Share of food tenders asked for as organic; a secure target also moves conventional growers to convert. */
export const organicTarget = {
  ...reserve,
  mechanism: `${reserve.mechanism} The target is also the demand on which growers decide to convert.`,
  apply(terms: Parameters<typeof reserve.apply>[0], value: number): void {
    terms.reserveShare[SLOT] = value
    terms.organicDemand = value
  },
}
