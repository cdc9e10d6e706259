import { formatCellName, formatColumnName } from '../cellName.ts'
import { escapeXml } from '../../../model/text/escapeXml.ts'
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
  readonly list: { readonly allowedValues: readonly string[]; readonly warning: string } | null
}

export interface BookSheet {
  readonly name: string
  readonly columns: readonly BookColumn[]
  /** The first row is the heading, which is frozen. */
  readonly rows: readonly (readonly BookCell[])[]
}

/** Number of blank rows below the filled ones that have hints and lists. */
const SPARE_ROWS = 200
const MAX_LENGTHS = { title: 32, hint: 255, warning: 225, list: 255, sheet: 31 }

/**
 * Writes an .xlsx workbook (ECMA-376, transitional) with values, text formats, lists and hints
 * only. Libraries that write lists are larger than the whole drafts page.
 */
export function writeXlsx(sheets: readonly BookSheet[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': writeContentTypes(sheets.length),
    '_rels/.rels': writeRelations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': writeWorkbook(sheets),
    'xl/_rels/workbook.xml.rels': writeRelations([
      ...sheets.map((_, index): [string, string] => [
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  }
  for (const [index, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = writeWorksheet(sheet)
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

function writeContentTypes(sheets: number): string {
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

function writeRelations(targets: readonly (readonly [string, string])[]): string {
  const elements = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATED}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`
}

function writeWorkbook(sheets: readonly BookSheet[]): string {
  const elements = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(cleanSheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${elements.join('')}</sheets></workbook>`
}

/** A sheet name excludes these characters and has a maximum length. */
function cleanSheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, MAX_LENGTHS.sheet)
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

function writeWorksheet({ columns, rows }: BookSheet): string {
  const last = rows.length + SPARE_ROWS
  const cols = columns.map(
    ({ width, text }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${text ? 2 : 0}" customWidth="1"/>`,
  )
  const validations = columns.flatMap((column, index) => writeValidation(column, index, last))
  const lines = rows.map((cells, row) => {
    const elements = cells.map((cell, column) =>
      writeCell(cell, formatCellName(row, column), row === 0 ? 1 : columns[column]!.text ? 2 : 0),
    )
    return `<row r="${row + 1}">${elements.join('')}</row>`
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

function writeCell(cell: BookCell, place: string, style: number): string {
  if (cell === '') return style === 2 ? `<c r="${place}" s="2"/>` : ''
  return typeof cell === 'number'
    ? `<c r="${place}" s="${style}"><v>${cell}</v></c>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
}

function writeValidation(
  { hint, list }: BookColumn,
  column: number,
  last: number,
): readonly string[] {
  if (!hint && !list) return []
  const range = `${formatColumnName(column)}2:${formatColumnName(column)}${last}`
  const allowedValues = list?.allowedValues.join(',') ?? ''
  if (allowedValues.length > MAX_LENGTHS.list)
    throw new RangeError('the list of a workbook column is too long')
  const prompt = hint
    ? ` showInputMessage="1" promptTitle="${escapeXml(hint.title.slice(0, MAX_LENGTHS.title))}" prompt="${escapeXml(hint.text.slice(0, MAX_LENGTHS.hint))}"`
    : ''
  const choice = list
    ? ` type="list" errorStyle="warning" showErrorMessage="1" error="${escapeXml(list.warning.slice(0, MAX_LENGTHS.warning))}"`
    : ' type="none"'
  const formula = list ? `<formula1>"${escapeXml(allowedValues)}"</formula1>` : ''
  return [
    `<dataValidation${choice} allowBlank="1"${prompt} sqref="${range}">${formula}</dataValidation>`,
  ]
}
