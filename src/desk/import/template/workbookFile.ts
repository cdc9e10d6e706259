import { strToU8, zipSync } from 'fflate'

/** A cell of a workbook: a number, or text that is never a formula. */
export type BookCell = number | string

export interface BookColumn {
  /** In characters. */
  readonly width: number
  /** Whether typed input stays text: 2011/12 would become a date. */
  readonly text: boolean
  /** Input message of a selected cell. */
  readonly hint: { readonly title: string; readonly text: string } | null
  /** Allowed values; other values are accepted after a warning. */
  readonly list: { readonly words: readonly string[]; readonly warning: string } | null
}

export interface BookSheet {
  readonly name: string
  readonly columns: readonly BookColumn[]
  /** The first row is the heading, which is frozen. */
  readonly rows: readonly (readonly BookCell[])[]
}

/** Number of blank rows below the filled ones that have hints and lists. */
const SPARE_ROWS = 200
const MOST = { title: 32, hint: 255, warning: 225, list: 255, sheet: 31 }

/**
 * Writes an .xlsx workbook (ECMA-376, transitional) with values, text formats, lists and hints
 * only. Libraries that write lists are larger than the whole drafts page.
 */
export function workbookFile(sheets: readonly BookSheet[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): [string, string] => [
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  }
  for (const [index, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet)
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(HEAD + text)])),
    // The same content produces the same file.
    { level: 6, mtime: new Date('2000-01-01T00:00:00Z') },
  )
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  )
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${parts.join('')}</Types>`
  )
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATED}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

function workbook(sheets: readonly BookSheet[]): string {
  const each = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${each.join('')}</sheets></workbook>`
}

/** A sheet name excludes these characters and has a maximum length. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, MOST.sheet)
}

/** Styles by number: 0 plain, 1 heading, 2 text, 3 wrapped text. */
const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8E4DA"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>' +
  '</cellXfs></styleSheet>'

function worksheet({ columns, rows }: BookSheet): string {
  const last = rows.length + SPARE_ROWS
  const cols = columns.map(
    ({ width, text }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${text ? 2 : 0}" customWidth="1"/>`,
  )
  const validations = columns.flatMap((column, index) => validation(column, index, last))
  const lines = rows.map((cells, row) => {
    const each = cells.map((cell, column) =>
      bookCell(cell, `${letters(column)}${row + 1}`, row === 0 ? 1 : columns[column]!.text ? 2 : 0),
    )
    return `<row r="${row + 1}">${each.join('')}</row>`
  })
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
    (validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`) +
    '</worksheet>'
  )
}

function bookCell(cell: BookCell, place: string, style: number): string {
  if (cell === '') return style === 2 ? `<c r="${place}" s="2"/>` : ''
  return typeof cell === 'number'
    ? `<c r="${place}" s="${style}"><v>${cell}</v></c>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

function validation({ hint, list }: BookColumn, column: number, last: number): readonly string[] {
  if (!hint && !list) return []
  const range = `${letters(column)}2:${letters(column)}${last}`
  const words = list?.words.join(',') ?? ''
  if (words.length > MOST.list) throw new RangeError('the list of a workbook column is too long')
  const prompt = hint
    ? ` showInputMessage="1" promptTitle="${escaped(hint.title.slice(0, MOST.title))}" prompt="${escaped(hint.text.slice(0, MOST.hint))}"`
    : ''
  const choice = list
    ? ` type="list" errorStyle="warning" showErrorMessage="1" error="${escaped(list.warning.slice(0, MOST.warning))}"`
    : ' type="none"'
  const formula = list ? `<formula1>"${escaped(words)}"</formula1>` : ''
  return [
    `<dataValidation${choice} allowBlank="1"${prompt} sqref="${range}">${formula}</dataValidation>`,
  ]
}

/** A column's letters: A … Z, AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

/** Control characters except tab and line ends, and noncharacters. */
const NO_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** Escapes text for XML; characters that XML does not allow are dropped. */
function escaped(text: string): string {
  return text
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
