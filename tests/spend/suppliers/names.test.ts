import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldNumber } from '../../../src/spend/suppliers/fold.ts'
import { bareName } from '../../../src/spend/suppliers/legal-forms.ts'
import { readName } from '../../../src/spend/suppliers/name-words.ts'
import type { SupplierTrait } from '../../../src/spend/suppliers/traits.ts'

const traitsOf = (name: string): SupplierTrait[] => readName(name).map(({ trait }) => trait)

describe('a folded name', () => {
  it('has no case, accents, punctuation or double spaces', () => {
    expect(fold('  Société  GÉNÉRALE d’Électricité, S.A. ')).toBe('societe generale delectricite sa')
    expect(fold('Smith & Sons (Leeds) Ltd.')).toBe('smith and sons leeds ltd')
    expect(fold('Łódź Ærø Straße ＡＢＣ')).toBe('lodz aero strasse abc')
    expect(fold('सहकारी समिति')).toBe('सहकारी समिति')
  })

  it('does not change when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      })
    )
  })

  it('is the same in capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàéüñç .&'-]{0,30}$/), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
      })
    )
  })
})

describe('a folded number', () => {
  it.each([
    ['09871073', '9871073'],
    ['GB 123 4567 89', 'GB123456789'],
    ['10.976.220/0001-09', '10976220000109'],
  ])('of %s is %s', (written, folded) => expect(foldNumber(written)).toBe(folded))

  it.each(['', 'n/a', '0', '99999999', '12345678', '123', 'none'])('of %j is none', (written) =>
    expect(foldNumber(written)).toBeNull()
  )
})

describe('a legal form', () => {
  it.each([
    ['Acme Building Ltd', 'acme building', 'ltd'],
    ['ACME BUILDING LIMITED.', 'acme building', 'ltd'],
    ['The Acme Company Limited', 'acme', 'ltd'],
    ['Constructora Sol, S.A. de C.V.', 'constructora sol', 'sa de cv'],
    ['Müller GmbH & Co. KG', 'muller', 'gmbh'],
    ['聚鑫營造有限公司', '聚鑫營造', '有限公司'],
    ['Ltd', 'ltd', null],
  ])('comes off %s', (name, words, form) => {
    const bare = bareName(name)
    expect([bare.words.join(' '), bare.form]).toEqual([words, form])
  })
})

describe('the words of a name', () => {
  it.each([
    'Suma Wholefoods Co-operative Ltd',
    'Leading Lives Co-op Ltd',
    'Unicorn Grocery Workers Cooperative',
    'COOPERATIVA DOS PRODUTORES RURAIS DE JUQUIA',
    'Transportes Unidos S.C. de R.L. de C.V.',
    'Sociedad Cooperativa La Cruz Azul',
    'Delta S. Coop.',
    'Ecotec SCIC SA',
    'Chèque Déjeuner SCOP',
    'Bürgerenergie Jena eG',
    'Wohnungsbaugenossenschaft Nord',
    '有限責任花蓮縣龍鳯甲稻米運銷合作社',
    '東京都生活協同組合',
    'Uralungal Labour Contract Co-operative Society Ltd',
    'Spółdzielnia Mleczarska',
    'Lantmännen ekonomisk förening',
    'Coop. Sociale Aurora',
  ])('make %s a cooperative', (name) => expect(traitsOf(name)).toContain('cooperative'))

  it.each([
    'Cooper & Sons Ltd',
    'Coopers Haulage',
    'The Chicken Coop Company',
    'Nationwide Building Society',
    'The Law Society',
    'International Cooperation Group',
    'Constructora Sol S. de R.L. de C.V.',
    'Despacho Ruiz S.C.',
    'Veolia Eau SCA',
    'The Co-operative Bank plc',
    'Berufsgenossenschaft Holz',
    '合作金庫商業銀行股份有限公司',
    'EG Solutions Ltd',
    'Scoping Services Ltd',
  ])('do not make %s one', (name) => expect(traitsOf(name)).not.toContain('cooperative'))

  it.each([
    'Start in Salford CIC',
    'Lebenshilfe e.V.',
    'Caritas gGmbH',
    '財團法人門諾社會福利基金會',
    'Stichting Welzijn',
    'Casa Luz A.C.',
  ])('make %s an organisation without profit', (name) => expect(traitsOf(name)).toEqual(['nonProfit']))

  it.each(['Foundation Repairs Ltd', 'Charity Hughes LLC', 'Elektro Vogel EV Charging'])(
    'do not make %s one',
    (name) => expect(traitsOf(name)).toEqual([])
  )

  it('tell family farms, sole traders and cooperatives of women', () => {
    expect(traitsOf('GAEC du Moulin')).toEqual(['familyFarm'])
    expect(traitsOf('鴻運土木包工業')).toEqual(['small'])
    expect(traitsOf('MARIA SOUZA EIRELI - ME')).toEqual(['small'])
    expect(traitsOf('Cooperativa de Mulheres Rurais')).toEqual(['cooperative', 'womenLed'])
    expect(traitsOf("Women's Clinic Ltd")).toEqual([])
  })

  it('never throw and always show what they rest on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const finding of readName(name)) {
          expect(finding.holds).toBe(true)
          expect(finding.evidence).not.toBe('')
        }
      })
    )
  })
})
