import { strToU8, zipSync } from 'fflate'
import { escaped } from '../charts/picture-svg.ts'
import { wrap } from '../charts/picture.ts'
import type { ColumnKind, Sheet } from './sheets.ts'

/** What the file says of itself in its properties. */
export interface WorkbookHead {
  readonly title: string
  readonly description: string
  /** ISO 8601 date. */
  readonly date: string
}

/** A square picture beside the first sheet's table. */
export interface BookPicture {
  readonly png: Uint8Array
  /** Pixels that its side is shown with. */
  readonly side: number
  /** What it shows, for those who cannot see it. */
  readonly description: string
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
export const XLSX_TYPE = `${TYPES}.sheet`

/** Points of a line of text. */
const LINE_HEIGHT = 15
/** English Metric Units in a pixel. */
const EMU = 9525

/** Cell formats of `styles`, by position. */
const HEADING = 1
const STYLE_OF: Readonly<Record<ColumnKind, number>> = { text: 2, year: 3, share: 4, money: 5, number: 6 }

/**
 * A workbook of tables (Office Open XML, ECMA-376). Every text is a shared string, so that nothing a name says is ever
 * taken for a formula; each sheet's table is marked as one, and its headings stay in view.
 *
 * @param picture stands on the first sheet, right of its table.
 * @throws RangeError when a sheet has a row of another length than its headings, or a blank cell.
 */
export function workbook(
  head: WorkbookHead,
  sheets: readonly Sheet[],
  picture: BookPicture | null = null
): Uint8Array {
  const strings = new Map<string, number>()
  const idOf = (text: string): number => {
    const known = strings.get(text) ?? strings.size
    strings.set(text, known)
    return known
  }
  const parts: Record<string, string> = {}
  sheets.forEach((sheet, index) => {
    checkSheet(sheet)
    const nth = index + 1
    const drawn = picture !== null && index === 0
    parts[`xl/worksheets/sheet${nth}.xml`] = sheetXml(sheet, idOf, drawn)
    parts[`xl/worksheets/_rels/sheet${nth}.xml.rels`] = relations([
      { id: 'rId1', type: `${DOCUMENT}/table`, target: `../tables/table${nth}.xml` },
      ...(drawn ? [{ id: 'rId2', type: `${DOCUMENT}/drawing`, target: '../drawings/drawing1.xml' }] : []),
    ])
    parts[`xl/tables/table${nth}.xml`] = tableXml(sheet, nth)
  })
  Object.assign(parts, {
    '[Content_Types].xml': contentTypes(sheets.length, picture !== null),
    '_rels/.rels': relations([
      { id: 'rId1', type: `${DOCUMENT}/officeDocument`, target: 'xl/workbook.xml' },
      { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': coreXml(head),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: `${DOCUMENT}/worksheet`,
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: 'rIdStyles', type: `${DOCUMENT}/styles`, target: 'styles.xml' },
      { id: 'rIdStrings', type: `${DOCUMENT}/sharedStrings`, target: 'sharedStrings.xml' },
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': stringsXml([...strings.keys()]),
  })
  if (picture)
    Object.assign(parts, {
      'xl/drawings/drawing1.xml': drawingXml(picture, (sheets[0]?.columns.length ?? 0) + 1),
      'xl/drawings/_rels/drawing1.xml.rels': relations([
        { id: 'rId1', type: `${DOCUMENT}/image`, target: '../media/image1.png' },
      ]),
    })
  const files = Object.entries(parts).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)])
  if (picture) files.push(['xl/media/image1.png', picture.png])
  return zipSync(Object.fromEntries(files), { mtime: new Date(`${head.date}T12:00:00`) })
}

function checkSheet({ name, columns, rows }: Sheet): void {
  for (const row of rows) {
    if (row.length !== columns.length)
      throw new RangeError(`${name}: a row of ${row.length} cells, must be ${columns.length}`)
    const blank = row.findIndex((cell) => cell === '' || (typeof cell === 'number' && !Number.isFinite(cell)))
    if (blank >= 0) throw new RangeError(`${name}: a blank cell under ${columns[blank]?.title ?? ''}`)
  }
}

function sheetXml({ columns, rows }: Sheet, idOf: (text: string) => number, drawn: boolean): string {
  const cell = (value: string | number | null, at: number, row: number, style: number) => {
    const place = `r="${columnName(at)}${row}" s="${style}"`
    if (value === null) return `<c ${place}/>`
    return typeof value === 'number'
      ? `<c ${place}><v>${value}</v></c>`
      : `<c ${place} t="s"><v>${idOf(value)}</v></c>`
  }
  const line = (row: readonly (string | number | null)[], nth: number, heading: boolean) =>
    `<row r="${nth}"${heightOf(row)}>${row
      .map((value, at) => cell(value, at, nth, heading ? HEADING : STYLE_OF[columns[at]?.kind ?? 'text']))
      .join('')}</row>`
  // Programs differ in whether they make room for a text of several lines by themselves.
  const heightOf = (row: readonly (string | number | null)[]) => {
    const lines = Math.max(...row.map((value, at) => linesOf(value, columns[at]?.width ?? 1)))
    return lines > 1 ? ` ht="${lines * LINE_HEIGHT}" customHeight="1"` : ''
  }
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
  )
  return [
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeOf(columns.length, rows.length)}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    `</sheetView></sheetViews><sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`,
    `<cols>${widths.join('')}</cols><sheetData>`,
    line(
      columns.map(({ title }) => title),
      1,
      true
    ),
    ...rows.map((row, index) => line(row, index + 2, false)),
    '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    ...(drawn ? ['<drawing r:id="rId2"/>'] : []),
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  ].join('')
}

/** Lines that a cell's text takes in a column that is so many characters wide; words are broken between columns. */
function linesOf(value: string | number | null, width: number): number {
  return typeof value !== 'string' ? 1 : wrap(value, width, (text) => text.length).length
}

function drawingXml({ side, description }: BookPicture, column: number): string {
  const text = escaped(description)
  return [
    `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${DOCUMENT}">`,
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>`,
    '<xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
    `<xdr:ext cx="${side * EMU}" cy="${side * EMU}"/><xdr:pic><xdr:nvPicPr>`,
    `<xdr:cNvPr id="2" name="${text}" descr="${text}"/><xdr:cNvPicPr/></xdr:nvPicPr>`,
    '<xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>',
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${side * EMU}" cy="${side * EMU}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>',
    '</xdr:oneCellAnchor></xdr:wsDr>',
  ].join('')
}

function tableXml({ columns, rows }: Sheet, nth: number): string {
  const ref = rangeOf(columns.length, rows.length)
  const names = columns.map(({ title }, at) => `<tableColumn id="${at + 1}" name="${escaped(title)}"/>`)
  return [
    `${XML}<table xmlns="${MAIN}" id="${nth}" name="Table${nth}" displayName="Table${nth}" ref="${ref}"`,
    ` totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">`,
    `${names.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0"',
    ' showColumnStripes="0"/></table>',
  ].join('')
}

/** A table has at least one row under its headings. */
const rangeOf = (columns: number, rows: number): string =>
  `A1:${columnName(columns - 1)}${Math.max(2, rows + 1)}`

/** 0 is A, 26 is AA. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
  )
  // A table that prints on several pages has its headings on each.
  const titles = sheets.map(
    ({ name }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(name.slice(0, 31).replaceAll("'", "''"))}'!$1:$1</definedName>`
  )
  return [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${list.join('')}</sheets>`,
    `<definedNames>${titles.join('')}</definedNames></workbook>`,
  ].join('')
}

function stringsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
  return `${XML}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${items.join('')}</sst>`
}

function coreXml({ title, description, date }: WorkbookHead): string {
  const when = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:created>`
  return [
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Spendshift</dc:creator>`,
    `<dc:description>${escaped(description)}</dc:description>${when}</cp:coreProperties>`,
  ].join('')
}

function contentTypes(sheets: number, drawn: boolean): string {
  const parts = Array.from({ length: sheets }, (_, at) => [
    `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
    `<Override PartName="/xl/tables/table${at + 1}.xml" ContentType="${TYPES}.table+xml"/>`,
  ]).flat()
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    ...parts,
    ...(drawn ? DRAWING_TYPES : []),
    '</Types>',
  ].join('')
}

const DRAWING_TYPES = [
  '<Default Extension="png" ContentType="image/png"/>',
  '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
]

function relations(all: readonly { id: string; type: string; target: string }[]): string {
  const each = all.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

/** Formats: heading, text, year, share, money, number; the first is what a cell without any has. */
const STYLES = [
  `${XML}<styleSheet xmlns="${MAIN}">`,
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.####"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">',
  '<alignment vertical="bottom" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">',
  '<alignment vertical="top" wrapText="1"/></xf>',
  ...['1', '164', '3', '165'].map(
    (format) =>
      `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`
  ),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
