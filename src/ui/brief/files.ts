import type { PictureRoom } from '../../charts/dots-picture.ts'
import { pictureSvg } from '../../charts/picture-svg.ts'
import type { Picture } from '../../charts/picture.ts'
import { Facts } from '../../brief/facts.ts'
import type { BriefInput } from '../../brief/input.ts'
import { leftOutLine, pictureCaption, pictureIds, pictureOf, pictureOwner } from '../../brief/pictures.ts'
import { policyFile, reproduction, type Reproduction } from '../../brief/reproduce.ts'
import type { Block, Brief, PictureId } from '../../brief/types.ts'
import { framed, type FormId } from '../../exports/framed.ts'
import { qrPath } from '../../exports/qr.ts'
import { linkReach } from '../../state/share-link.ts'
import { currentLocale } from '../../messages/messages.svelte.ts'
import { fileName, toCsv } from '../chart/csv.ts'
import { measureType } from './measure.ts'

/** A file ready to be saved. */
export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** What files are made of. */
export interface FileParts {
  readonly input: BriefInput
  readonly brief: Brief
  /** The blocks that are switched on. */
  readonly blocks: readonly Block[]
  readonly annex: boolean
}

const DOCUMENT_ROOMS: Readonly<Record<PictureId, { width: number; height: number }>> = {
  dots: { width: 600, height: 220 },
  time: { width: 600, height: 240 },
  strips: { width: 600, height: 240 },
}
const DOCUMENT_SCALE = 2.5
const QR_SCALE = 8
const QR_SHOWN = 120

/** "spendshift-sao-paulo-school-meals-2018-dots.svg": place, year, what it is. */
function named({ input }: FileParts, what: string, extension: string): string {
  return fileName(`spendshift ${input.scenario.id} ${input.focus.year} ${what}`, extension)
}

// Writers come when they are first wanted: together they weigh more than the page.

export async function docxFile(parts: FileParts): Promise<MadeFile> {
  const [{ briefDocument, DOCX_TYPE }, { picturePng, qrPicture }] = await Promise.all([
    import('../../exports/docx.ts'),
    import('../../exports/raster.ts'),
  ])
  const { input, brief, blocks, annex } = parts
  const facts = new Facts(input)
  const drawn = async (picture: Picture, scale: number, width = picture.width) => ({
    png: await picturePng(picture, scale),
    width,
    height: Math.round((width * picture.height) / picture.width),
    title: picture.title,
    description: picture.description,
  })
  const pictures = await Promise.all(
    pictureIds(facts).map(async (id) => {
      const room = { ...DOCUMENT_ROOMS[id], size: 13, measure: measureType }
      return [id, await drawn(pictureOf(facts, id, room), DOCUMENT_SCALE)] as const
    })
  )
  const code = qrPath(brief.receipt.link)
  const content = await briefDocument({
    ...{ brief, blocks, annex, words: input.words, format: input.language.format },
    language: currentLocale(),
    pictures: Object.fromEntries(pictures),
    qr: code && (await drawn(qrPicture(code, input.words.document.cite.qr), QR_SCALE, QR_SHOWN)),
  })
  return { name: named(parts, 'brief', 'docx'), type: DOCX_TYPE, content }
}

/** @param above how many futures end above the target, by policy and year. */
export async function xlsxFile(parts: FileParts, above: readonly (readonly number[])[]): Promise<MadeFile> {
  const [{ workbook, XLSX_TYPE }, { bookSheets }, { picturePng, qrPicture }] = await Promise.all([
    import('../../exports/xlsx.ts'),
    import('../../exports/book.ts'),
    import('../../exports/raster.ts'),
  ])
  const { input, brief } = parts
  const head = { title: brief.title, description: input.words.document.notForecast, date: input.date }
  const code = qrPath(brief.receipt.link)
  const picture = code && {
    png: await picturePng(qrPicture(code, input.words.document.cite.qr), QR_SCALE),
    ...{ side: QR_SHOWN, description: input.words.document.cite.qr },
  }
  const content = workbook(head, bookSheets(new Facts(input), brief, above), picture)
  return { name: named(parts, 'tables', 'xlsx'), type: XLSX_TYPE, content: new Uint8Array(content) }
}

export async function csvFile(parts: FileParts): Promise<MadeFile> {
  const { csvLines } = await import('../../exports/csv-lines.ts')
  const lines = csvLines(new Facts(parts.input), parts.brief.receipt)
  return { name: named(parts, 'all numbers', 'csv'), type: 'text/csv;charset=utf-8', content: toCsv(lines) }
}

/** A chart with its sentence, range and stamp. */
function framedPicture({ input, brief }: FileParts, id: PictureId, form: FormId): Picture {
  const facts = new Facts(input)
  const { stamp, stampSecond, codeHere } = input.words.files
  const { place, years, model, code, runs, seed, date, hash, link } = brief.receipt
  const qr = qrPath(link)
  const { format } = input.language
  return framed(
    form,
    {
      sentence: brief.headline.sentence,
      discs: brief.headline.discs,
      range: `${brief.headline.range} ${brief.headline.today}`,
      owner: pictureOwner(facts, id),
      leavesOut: leftOutLine(facts),
      caption: pictureCaption(facts, id),
      stamp: [
        stamp({ place, years, model, code }),
        [
          stampSecond({ runs: format.count(runs), seed: String(seed), date: format.date(date), hash }),
          ...(qr && linkReach(link) === 'thisComputer' ? [codeHere] : []),
        ].join(' '),
      ],
      qr,
    },
    (room: PictureRoom) => pictureOf(facts, id, room),
    measureType
  )
}

export async function pngFile(parts: FileParts, id: PictureId, form: FormId): Promise<MadeFile> {
  const { picturePng } = await import('../../exports/raster.ts')
  const content = await picturePng(framedPicture(parts, id, form))
  return { name: named(parts, `${id} ${form}`, 'png'), type: 'image/png', content }
}

export function svgFile(parts: FileParts, id: PictureId): MadeFile {
  const content = pictureSvg(framedPicture(parts, id, 'wide'))
  return { name: named(parts, id, 'svg'), type: 'image/svg+xml', content }
}

/** HTML that shows the frozen picture, with its words for those who cannot see it. */
export function embedHtml(parts: FileParts, id: PictureId): string {
  const { width, height, description } = framedPicture(parts, id, 'wide')
  const alt = description.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const link = parts.brief.receipt.link.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const style = 'max-width:100%;height:auto'
  const image = `<img src="${svgFile(parts, id).name}" width="${width}" height="${height}" style="${style}" alt="${alt}">`
  return linkReach(link) === 'anyCopy' ? image : `<a href="${link}">${image}</a>`
}

const JSON_TYPE = 'application/json'

/** The place as it is simulated, with the author's numbers. */
export function scenarioFile(parts: FileParts, inForce: BriefInput['scenario']): MadeFile {
  const content = `${JSON.stringify(inForce, null, 2)}\n`
  return { name: fileName(`spendshift ${parts.input.scenario.id} place`, 'json'), type: JSON_TYPE, content }
}

export function proposalFile(parts: FileParts, proposal: BriefInput['proposals'][number]): MadeFile {
  const name = fileName(`spendshift ${parts.input.scenario.id} proposal ${proposal.letter}`, 'json')
  return { name, type: JSON_TYPE, content: policyFile(proposal) }
}

/** The command line that gives the same digits. @param ownFile the place's file is needed for it. */
export function commandOf(parts: FileParts, ownFile: boolean): Reproduction {
  const { input, brief } = parts
  return reproduction({
    scenario: input.scenario.id,
    scenarioFile: ownFile ? scenarioFile(parts, input.scenario).name : null,
    policyFiles: input.proposals.map((proposal) => proposalFile(parts, proposal).name),
    metric: input.focus.metric,
    runs: brief.receipt.runs,
    seed: brief.receipt.seed,
  })
}
