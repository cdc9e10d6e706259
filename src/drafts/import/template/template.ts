import { FIGURE_STATUSES } from '../../../model/status.ts'
import { KEY_COLUMNS, VALUE_COLUMNS, type Draft, type DraftLine } from '../../draft.ts'
import { writeXlsx, type BookCell, type BookColumn } from './xlsxWriter.ts'

/** Columns that help to fill in the template; the import ignores them. */
export const HELPER_COLUMNS = ['title', 'unit', 'last', 'where'] as const
export type HelperColumn = (typeof HELPER_COLUMNS)[number]

/** The texts of a template, in the interface language. */
export interface TemplateTexts {
  readonly sheet: string
  readonly explanations: string
  readonly column: string
  readonly meaning: string
  readonly statuses: string
  readonly warning: string
  readonly headings: Readonly<Record<HelperColumn, string>>
  /** The description of each column, including the helper columns. */
  readonly describeColumn: (column: string) => string
  /** A status in the interface language, beside its code. */
  readonly describeStatus: (describeStatus: (typeof FIGURE_STATUSES)[number]) => string
  readonly getHelperCells: (line: DraftLine) => Readonly<Record<HelperColumn, string>>
}

const TEXTS: ReadonlySet<string> = new Set([
  ...KEY_COLUMNS,
  'status',
  'note',
  'source',
  'source_url',
])
const WIDTHS: Readonly<Record<string, number>> = {
  indicator: 30,
  title: 46,
  note: 40,
  last: 20,
  unit: 28,
  where: 40,
  source: 24,
  source_url: 30,
  area: 22,
  status: 16,
}

/** A spreadsheet with the lines of a draft, to be filled in and imported again. */
export function createTemplate(
  draft: Pick<Draft, 'lines'>,
  languages: readonly string[],
  texts: TemplateTexts,
): Uint8Array {
  const [, ...others] = languages
  const noteAt = VALUE_COLUMNS.indexOf('note') + 1
  const fields = [
    ...KEY_COLUMNS,
    ...VALUE_COLUMNS.slice(0, noteAt),
    ...others.map((lang) => `note_${lang.toLowerCase()}`),
    ...VALUE_COLUMNS.slice(noteAt),
  ]
  const columns = ['title', 'last', ...fields, 'unit', 'where']
  const isDataColumn = new Set<string>(fields)
  const heading = (column: string) =>
    isDataColumn.has(column) ? column : texts.headings[column as HelperColumn]
  const rows = draft.lines.map((line) => {
    const helperCells = texts.getHelperCells(line)
    return columns.map((column): BookCell =>
      isDataColumn.has(column)
        ? createCell(column, line.cells[column] ?? '')
        : helperCells[column as HelperColumn],
    )
  })
  return writeXlsx([
    {
      name: texts.sheet,
      columns: columns.map((column) => createColumn(column, isDataColumn.has(column), texts)),
      rows: [columns.map(heading), ...rows],
    },
    {
      name: texts.explanations,
      columns: [createPlainColumn(24), createPlainColumn(100)],
      rows: [
        [texts.column, texts.meaning],
        ...columns.map((column) => [heading(column), texts.describeColumn(column)]),
        ['', ''],
        [texts.statuses, ''],
        ...FIGURE_STATUSES.map((status) => [status, texts.describeStatus(status)]),
      ],
    },
  ])
}

function createCell(column: string, text: string): BookCell {
  const isNumber = !isTextColumn(column) && /^-?(?:\d+\.?\d*|\.\d+)$/.test(text)
  return isNumber && String(Number(text)) === text ? Number(text) : text
}

function isTextColumn(column: string): boolean {
  return TEXTS.has(column) || column.startsWith('note_')
}

function createColumn(column: string, isDataColumn: boolean, texts: TemplateTexts): BookColumn {
  return {
    width: WIDTHS[column.replace(/_[a-z]{2,3}$/, '')] ?? 13,
    text: !isDataColumn || isTextColumn(column),
    hint: isDataColumn ? { title: column, text: texts.describeColumn(column) } : null,
    list: column === 'status' ? { allowedValues: FIGURE_STATUSES, warning: texts.warning } : null,
  }
}

function createPlainColumn(width: number): BookColumn {
  return { width, text: true, hint: null, list: null }
}
