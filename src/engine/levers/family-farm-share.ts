import { reserveLever } from './reserve.ts'

/** Share of food tenders kept for family farms, usually in calls at a posted price. */
export const familyFarmShare = reserveLever({
  id: 'familyFarmShare',
  theme: 'whatWeBuy',
  reservation: 'familyFarm',
  source: 'Brazil, Law 11.947/2009 art. 14 (30%); Peru, Law 31071/2020 (30%)',
})
