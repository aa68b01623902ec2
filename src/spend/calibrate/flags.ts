/** What a user should know of a calibration; each is put into words by whoever shows it. */
export type WarningCode =
  /** A log-normal is a poor picture of the values (category, distance). */
  | 'poorFit'
  /** Fewer than thirty contracts in a category (category, count). */
  | 'fewContracts'
  /** Nothing is published below an amount (category, amount, count below). */
  | 'publicationCut'
  /** No year is complete (days reached over). */
  | 'noCompleteYear'
  /** Payments of some months were raised to a year; how many more suppliers a year has is not known (months). */
  | 'partYear'
  /** No year is held out, as the earlier ones hold too few contracts. */
  | 'noHoldOut'
  | 'undated'
  /** A register of contracts in force, counted by what began in its last twelve months. */
  | 'stockRegister'
  /** Payments were put together by supplier, category and year: they tell of no tenders and no bids (count). */
  | 'payments'
  /** More than half of the value has a supplier of whom nothing is known. */
  | 'unmatched'
  /** The directory has words that stand for no trait (words). */
  | 'unknownWords'
  /** The ten largest suppliers have more than half of the value (share). */
  | 'topHeavy'
  /** Reserved tenders were won by suppliers of no one trait: they are left out of the rules of today. */
  | 'reservedForNobody'
  /** By the law of bids many tenders find nobody, which no register shows (category, share). */
  | 'unseenTenders'
  /** Nearly all tenders drew one bid. */
  | 'singleBids'
  /** Several currencies: rows in others than the most common one were left out (count). */
  | 'otherCurrency'
  /** Earlier complete years were left aside (count of contracts). */
  | 'earlierYears'
  /** A file of one year also holds awards dated otherwise: they count for it (file, year). */
  | 'yearlyFile'

export interface Warning {
  readonly code: WarningCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const warning = (code: WarningCode, facts: Warning['facts'] = {}): Warning => ({ code, facts })
