/** Letters that Unicode does not take apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/**
 * A name as it is compared: lower case, without accents, punctuation and double spaces, full-width letters as plain
 * ones. Dots within abbreviations join (S.L. → sl), apostrophes vanish, any other mark parts words; & is "and".
 * Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Signs of Indian, Thai and Arabic writing are part of the word; accents of Latin, Greek and Cyrillic are not.
      .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{Mn}*)\p{Mn}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{Mn}*)\p{Mn}/gu, '')
      .normalize('NFC')
      .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
      .replace(/['’‘`´ʼ]/g, '')
      .replace(/&/g, ' and ')
      .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?:[^\p{L}\p{M}]|$))/gu, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  )
}

/** The words of a name, as compared. */
export const wordsOf = (text: string): string[] => {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}

/**
 * A register's number as it is compared: letters and digits alone, in capitals, without zeros in front. Null for what
 * is too short or too plain to be one.
 */
export function foldNumber(text: string | null): string | null {
  if (text === null) return null
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+/, '')
  if (plain.length < 4 || !/\d/.test(plain)) return null
  // 99999999, 12345678 and the like are written where a number was asked for and none was known.
  if (/^(.)\1+$/.test(plain) || '12345678901234567890'.startsWith(plain)) return null
  return plain
}
