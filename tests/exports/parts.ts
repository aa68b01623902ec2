import { makeBrief } from '../../src/brief/brief.ts'
import { Facts } from '../../src/brief/facts.ts'
import { FISCAL_METRICS, type FiscalTotals } from '../../src/brief/fiscal/totals.ts'
import { spreadOf } from '../../src/brief/quantile-error.ts'
import { briefDocument } from '../../src/exports/docx.ts'
import { bookSheets } from '../../src/exports/book.ts'
import { workbook } from '../../src/exports/xlsx.ts'
import { brief as words } from '../../src/messages/brief/en.ts'
import { language, quota, reform, townBrief } from '../brief/town-brief.ts'

/** A brief of two proposals for the town, and the files made of it. */
export async function townFiles() {
  const flags = ['Beyond the law: farms.']
  const input = await townBrief([reform(), quota()], { flags, totals: totalsOf(2) })
  const facts = new Facts(input)
  const brief = makeBrief(input)
  const above = input.summary.policies.map(() => input.summary.years.map((_, at) => at / 10))
  const sheets = bookSheets(facts, brief, above)
  return {
    ...{ input, facts, brief, sheets },
    xlsx: workbook({ title: brief.title, description: 'Ranges', date: input.date }, sheets, {
      png: pixel(),
      ...{ side: 120, description: 'QR code. Of the link.' },
    }),
    docx: () =>
      briefDocument({
        ...{ brief, blocks: brief.blocks, annex: true, words, format: language.format, language: 'en' },
        pictures: { dots: picture('Dots', 'Twenty dots.') },
        qr: picture('QR code', 'Of the link.'),
      }),
  }
}

/** A sum of 7 in every future, for each measure of the fiscal note. */
function totalsOf(proposals: number): FiscalTotals {
  const sum = Object.fromEntries(FISCAL_METRICS.map((metric) => [metric, spreadOf([7])]))
  const each = sum as FiscalTotals['proposals'][number]
  return { years: [2020, 2021, 2022], proposals: Array.from({ length: proposals }, () => each) }
}

/** One white pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='

const pixel = () => new Uint8Array(Buffer.from(PIXEL, 'base64'))

const picture = (title: string, description: string) => ({
  png: pixel(),
  ...{ width: 100, height: 60, title, description },
})
