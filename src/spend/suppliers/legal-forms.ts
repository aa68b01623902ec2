import { wordsOf } from './fold.ts'

/** Ways to write the same legal form at the end of a name, as folded; the first stands for all. */
const FORMS: readonly (readonly string[])[] = [
  [
    'ltd',
    'limited',
    'co ltd',
    'company limited',
    'co limited',
    'pvt ltd',
    'private limited',
    'pte ltd',
    'pty ltd',
  ],
  ['plc', 'public limited company'],
  ['llp', 'limited liability partnership'],
  ['inc', 'incorporated', 'co inc', 'ltee'],
  ['llc', 'l l c'],
  ['corp', 'corporation'],
  ['co', 'company'],
  ['lp'],
  ['cic', 'community interest company'],
  ['gmbh', 'mbh', 'gmbh and co kg', 'gmbh co kg'],
  ['ggmbh'],
  ['ag'],
  ['kg'],
  ['ohg'],
  ['gbr'],
  ['ek', 'e k'],
  ['eg', 'e g'],
  ['ev', 'e v'],
  ['sa', 's a', 'sau', 's a u'],
  ['sl', 's l', 'slu', 's l u', 'sociedad limitada'],
  ['sarl', 's a r l'],
  ['sas', 's a s', 'sasu'],
  ['eurl'],
  ['scop'],
  ['scic'],
  ['gaec'],
  ['earl'],
  ['srl', 's r l', 'sociedad de responsabilidad limitada', 's de rl', 's de r l'],
  ['spa', 's p a'],
  [
    'sa de cv',
    's a de c v',
    'sab de cv',
    's a b de c v',
    'sapi de cv',
    'sociedad anonima de capital variable',
  ],
  ['s de rl de cv', 's de r l de c v'],
  ['sc de rl', 's c de r l', 'sc de rl de cv', 's c de r l de c v'],
  ['ltda', 'limitada', 'ltda me', 'ltda epp'],
  ['eireli', 'eireli me', 'eireli epp'],
  ['bv', 'b v'],
  ['nv', 'n v'],
  ['ab'],
  ['as', 'a s'],
  ['aps'],
  ['oy'],
  ['sp z oo', 'sp z o o'],
  ['sro', 's r o'],
]

const CANON = new Map(FORMS.flatMap((ways) => ways.map((way) => [way, ways[0] ?? way] as const)))

const LONGEST = 6

/** In Chinese and Japanese names the form is a part of the last or first word. */
const IDEOGRAPHIC = /(股份有限公司|有限公司|股份公司|股[份]?公司|公司|株式会社|有限会社|合同会社)$/u

export interface BareName {
  /** The words without legal form. */
  readonly words: readonly string[]
  /** The legal form in its one way of writing, or null. */
  readonly form: string | null
}

/** Takes the legal form off the end of a name; a name that is nothing else keeps its words. */
export function bareName(name: string): BareName {
  const words = wordsOf(name)
  if (words[0] === 'the' && words.length > 2) words.shift()
  for (let length = Math.min(LONGEST, words.length - 1); length >= 1; length--) {
    const form = CANON.get(words.slice(-length).join(' '))
    if (form !== undefined) return { words: words.slice(0, -length), form }
  }
  const last = words.at(-1) ?? ''
  const form = IDEOGRAPHIC.exec(last)?.[0]
  if (form === undefined || form === last) return { words, form: null }
  return { words: [...words.slice(0, -1), last.slice(0, -form.length)], form }
}
