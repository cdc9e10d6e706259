import { FIGURE_STATUSES } from '../../../model/status.ts'
import { KEY_FIELDS, VALUE_FIELDS, type Draft, type DraftLine } from '../../draft.ts'
import { workbookFile, type BookCell, type BookColumn } from './workbookFile.ts'

/** Columns that help to fill in the template; the import ignores them. */
export const ORIENTATION = ['title', 'unit', 'last', 'where'] as const
export type Orientation = (typeof ORIENTATION)[number]

/** The texts of a template, in the interface language. */
export interface TemplateWords {
  readonly sheet: string
  readonly explained: string
  readonly column: string
  readonly means: string
  readonly statuses: string
  readonly wrong: string
  readonly headings: Readonly<Record<Orientation, string>>
  /** The description of each column, including the helper columns. */
  readonly about: (column: string) => string
  /** A status in the interface language, beside its code. */
  readonly status: (status: (typeof FIGURE_STATUSES)[number]) => string
  readonly orientation: (line: DraftLine) => Readonly<Record<Orientation, string>>
}

const TEXTS: ReadonlySet<string> = new Set([
  ...KEY_FIELDS,
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
export function templateFile(
  draft: Pick<Draft, 'lines'>,
  languages: readonly string[],
  words: TemplateWords,
): Uint8Array {
  const [, ...others] = languages
  const noteAt = VALUE_FIELDS.indexOf('note') + 1
  const fields = [
    ...KEY_FIELDS,
    ...VALUE_FIELDS.slice(0, noteAt),
    ...others.map((lang) => `note_${lang.toLowerCase()}`),
    ...VALUE_FIELDS.slice(noteAt),
  ]
  const columns = ['title', 'last', ...fields, 'unit', 'where']
  const isOurs = new Set<string>(fields)
  const heading = (column: string) =>
    isOurs.has(column) ? column : words.headings[column as Orientation]
  const rows = draft.lines.map((line) => {
    const aside = words.orientation(line)
    return columns.map((column): BookCell =>
      isOurs.has(column) ? cellOf(column, line.cells[column] ?? '') : aside[column as Orientation],
    )
  })
  return workbookFile([
    {
      name: words.sheet,
      columns: columns.map((column) => bookColumn(column, isOurs.has(column), words)),
      rows: [columns.map(heading), ...rows],
    },
    {
      name: words.explained,
      columns: [plainColumn(24), plainColumn(100)],
      rows: [
        [words.column, words.means],
        ...columns.map((column) => [heading(column), words.about(column)]),
        ['', ''],
        [words.statuses, ''],
        ...FIGURE_STATUSES.map((status) => [status, words.status(status)]),
      ],
    },
  ])
}

function cellOf(column: string, text: string): BookCell {
  const isNumber = !isText(column) && /^-?(?:\d+\.?\d*|\.\d+)$/.test(text)
  return isNumber && String(Number(text)) === text ? Number(text) : text
}

function isText(column: string): boolean {
  return TEXTS.has(column) || column.startsWith('note_')
}

function bookColumn(column: string, isOurs: boolean, words: TemplateWords): BookColumn {
  return {
    width: WIDTHS[column.replace(/_[a-z]{2,3}$/, '')] ?? 13,
    text: !isOurs || isText(column),
    hint: isOurs ? { title: column, text: words.about(column) } : null,
    list: column === 'status' ? { words: FIGURE_STATUSES, warning: words.wrong } : null,
  }
}

function plainColumn(width: number): BookColumn {
  return { width, text: true, hint: null, list: null }
}
