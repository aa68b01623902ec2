import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import type { Block, Brief, BriefTable, Piece } from '../brief/types.ts'
import { PAPER_INK } from '../charts/picture.ts'
import type { BriefMessages } from '../messages/brief/index.ts'
import type { Format } from '../messages/format.ts'
import type { Part } from '../messages/rich.ts'
import { linkReach } from '../state/share-link.ts'

/** A picture for the document: its pixels, and the size it is shown at (CSS pixels). */
export interface DocumentPicture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
}

export interface DocumentParts {
  readonly brief: Brief
  /** The blocks that are switched on. */
  readonly blocks: readonly Block[]
  readonly annex: boolean
  readonly words: BriefMessages
  readonly format: Format
  /** BCP 47 tag of the text's language. */
  readonly language: string
  /** Pictures of the charts by their id, and of the QR code; without one, its words stand alone. */
  readonly pictures: Readonly<Partial<Record<string, DocumentPicture>>>
  readonly qr: DocumentPicture | null
}

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const FACE = 'Calibri'
/** Rows up to which a table stays on one page. */
const MOST_KEPT_ROWS = 10
const LINE = { style: BorderStyle.SINGLE, size: 4, color: PAPER_INK.line } as const
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** The brief as an editable document: real headings, tables with heading rows, pictures with descriptions, no macros. */
export async function briefDocument(parts: DocumentParts): Promise<Uint8Array<ArrayBuffer>> {
  const { brief, blocks, annex, words, language } = parts
  const { document } = words
  const file = new Document({
    title: brief.title,
    creator: 'Spendshift',
    description: `${document.notForecast} ${brief.receipt.link}`,
    styles: {
      default: {
        document: { run: { font: FACE, size: 21, color: PAPER_INK.ink, language: { value: language } } },
        title: {
          run: { font: FACE, size: 40, bold: true, color: PAPER_INK.ink },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: headingStyle(28),
        heading2: headingStyle(24),
        hyperlink: { run: { color: PAPER_INK.a, underline: {} } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 900, bottom: 900, left: 1000, right: 1000 } } },
        footers: { default: new Footer({ children: [small(footText(parts))] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(brief.title)] }),
          small(`${brief.place}. ${parts.format.date(brief.receipt.date)}. ${document.notForecast}`),
          heading(document.headline),
          new Paragraph({ spacing: { after: 120 }, children: runs(brief.headline.sentence, 30) }),
          ...tableParts(brief.answers),
          ...brief.flags.map((flag) => text(flag)),
          heading(document.wording.title),
          small(document.wording.lead),
          text(brief.wording),
          ...blocks.flatMap((block) => blockParts(block, parts)),
          ...(annex
            ? [
                heading(brief.annex.title),
                text(brief.annex.lead),
                ...(brief.annex.rules ? tableParts(brief.annex.rules) : []),
                ...tableParts(brief.annex.table),
              ]
            : []),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function headingStyle(size: number) {
  return {
    run: { font: FACE, size, bold: true, color: PAPER_INK.ink },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  }
}

function footText({ brief, words, format }: DocumentParts): string {
  const { stamp, stampSecond } = words.files
  const { place, years, model, code, runs: futures, seed, date, hash } = brief.receipt
  return `${stamp({ place, years, model, code })} ${stampSecond({
    runs: format.count(futures),
    seed: String(seed),
    date: format.date(date),
    hash,
  })}`
}

function blockParts(block: Block, parts: DocumentParts): (Paragraph | Table)[] {
  const { pieces } = block
  return [
    heading(block.title),
    ...pieces.flatMap((piece, at) =>
      pieceParts(piece, parts, ['table', 'receipt'].includes(pieces[at + 1]?.kind ?? ''))
    ),
  ]
}

/** @param leads a text leads to what follows, and stays on its page. */
function pieceParts(piece: Piece, parts: DocumentParts, leads: boolean): (Paragraph | Table)[] {
  switch (piece.kind) {
    case 'text':
      return [piece.small ? small(piece.text, leads) : text(piece.text, leads)]
    case 'list':
      return piece.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }))
    case 'table':
      return tableParts(piece.table)
    case 'pictures':
      return piece.pictures.flatMap(({ id, picture, caption }) => {
        const drawn = parts.pictures[id]
        return [
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(picture.title)] }),
          drawn ? image(drawn) : text(picture.description),
          small(caption),
        ]
      })
    case 'link':
      return [new Paragraph({ spacing: { after: 80 }, children: [address(piece.link, piece.text)] })]
    case 'receipt':
      return receiptParts(parts)
  }
}

function receiptParts({ brief, words, format, qr }: DocumentParts): (Paragraph | Table)[] {
  const { receipt: labels } = words.document
  const { place, years, model, runs: futures, seed, date, hash, code, link } = brief.receipt
  const rows = [
    [labels.place, `${place}, ${years}`],
    [labels.model, model],
    [labels.runs, format.count(futures)],
    [labels.seed, String(seed)],
    [labels.date, format.date(date)],
    [labels.hash, hash],
    [labels.code, code],
  ]
  const table = { caption: labels.title, columns: [labels.title, ''], rows, figures: false }
  return [
    new Paragraph({ keepNext: true, spacing: { after: 80 }, children: [address(link)] }),
    ...(qr ? [image(qr)] : []),
    ...tableParts({ ...table, columns: [words.files.item, words.files.value] }),
    small(labels.codeHelp),
  ]
}

/** A link under its text; what leads nowhere by itself is no hyperlink. */
const address = (link: string, content: string = link): ParagraphChild =>
  linkReach(link) === 'anyCopy'
    ? new TextRun(content)
    : new ExternalHyperlink({ link, children: [new TextRun({ text: content, style: 'Hyperlink' })] })

const run = (options: IRunOptions): TextRun => new TextRun(options)

const heading = (title: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] })

const text = (content: string, keepNext = false) =>
  new Paragraph({ keepNext, spacing: { after: 80 }, children: [new TextRun(content)] })

/** @param keepNext it stays on the page of what it belongs to. */
const small = (content: string, keepNext = false) =>
  new Paragraph({
    keepNext,
    spacing: { after: 80 },
    children: [new TextRun({ text: content, size: 18, color: PAPER_INK.soft })],
  })

const runs = (parts: readonly Part[], size: number): ParagraphChild[] =>
  parts.map(({ text: content, strong }) => run({ text: content, bold: strong, size }))

function image({ png, width, height, title, description }: DocumentPicture): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { title, description: `${title}. ${description}`, name: title },
      }),
    ],
  })
}

function tableParts({ caption, columns, rows, figures }: BriefTable): (Paragraph | Table)[] {
  const widths = columnWidths([columns, ...rows])
  const cell = (content: string, at: number, bold: boolean, nth: number) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.PERCENTAGE },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      children: [
        new Paragraph({
          // The headings and the first row are never parted, nor is a short table.
          keepNext: nth < (rows.length <= MOST_KEPT_ROWS ? rows.length : 1),
          ...(figures && at > 0 && { alignment: AlignmentType.RIGHT }),
          children: [run({ text: content, bold, size: 19 })],
        }),
      ],
    })
  /** @param nth 0 for the headings. */
  const row = (cells: readonly string[], nth: number) =>
    new TableRow({
      tableHeader: nth === 0,
      cantSplit: true,
      children: cells.map((content, at) => cell(content, at, nth === 0, nth)),
    })
  return [
    small(caption, true),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: LINE,
        bottom: LINE,
        insideHorizontal: LINE,
        left: NO_LINE,
        right: NO_LINE,
        insideVertical: NO_LINE,
      },
      rows: [columns, ...rows].map(row),
    }),
    new Paragraph({ spacing: { after: 80 }, children: [] }),
  ]
}

/** Widths in percent: the longer a column's longest text, the wider, but none is squeezed to nothing. */
function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const longest = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const weights = longest.map((length) => Math.sqrt(Math.max(8, length)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.round((100 * weight) / all))
}
