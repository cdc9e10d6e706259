import { isPathPart } from '../../model/pathPart.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { indexColumns, type ColumnIndex, type TableColumns } from './header.ts'
import { findClosestMatch } from '../closestMatch.ts'
import { createNumberFault } from '../values/numberFaults.ts'
import { PLAIN_NUMBER_FORMAT } from '../values/numberFormat.ts'
import { parseNumber, type NumberFormat } from '../values/parseNumber.ts'
import type {
  ProblemDetail,
  ProblemLocation,
  ProblemCollector,
  Suggest,
} from '../problemCollector.ts'
import { cellText, readCsvTable, type CsvColumn } from '../io/csvTable.ts'

/** One row of a table with typed access to its cells. Faults of a cell are reported. */
export class TableRow {
  constructor(
    private readonly cells: readonly string[],
    readonly line: number,
    private readonly file: string,
    private readonly columnIndex: ColumnIndex,
    private readonly numbers: NumberFormat,
    private readonly problems: ProblemCollector,
  ) {}

  /** '' where the cell is blank or the column is absent. */
  text(name: string): string {
    const column = this.columnIndex.byName.get(name)
    return column ? this.getCell(column) : ''
  }

  /** The same; a blank cell is an error. */
  requiredText(name: string): string {
    const text = this.text(name)
    if (text === '') this.error('constraint-error', name, { rule: 'required' })
    return text
  }

  /** A required id that is valid in file names and URLs; '' where it is not. */
  id(name: string): string {
    const text = this.requiredText(name)
    if (text === '' || isPathPart(text)) return text
    this.error('constraint-error', name, { rule: 'path-part' })
    return ''
  }

  languageMap(name: string): LanguageMap {
    const texts: Record<string, string> = {}
    for (const [lang, column] of this.columnIndex.languages.get(name) ?? []) {
      const text = this.getCell(column)
      if (text !== '') texts[lang] = text
    }
    return texts
  }

  requiredLanguageMap(name: string): LanguageMap {
    const text = this.languageMap(name)
    if (Object.keys(text).length === 0) this.error('constraint-error', name, { rule: 'required' })
    return text
  }

  /** Null where blank or, with a problem, not a number. */
  number(name: string): number | null {
    const text = this.text(name)
    if (text === '') return null
    const result = parseNumber(text, this.numbers, false)
    if (result.ok) return result.value
    this.error('type-error', name, createNumberFault(result).detail)
    return null
  }

  wholeNumber(name: string): number | null {
    const value = this.number(name)
    if (value === null || Number.isInteger(value)) return value
    this.error('type-error', name, { rule: 'whole-number' })
    return null
  }

  /** One of the choices; the fallback where blank or, with a problem, not a choice. */
  choice<Word extends string>(
    name: string,
    words: readonly Word[],
    fallback: Word,
    required = true,
  ): Word {
    const text = required ? this.requiredText(name) : this.text(name)
    const found = words.find((word) => word === text.toLowerCase())
    if (found !== undefined || text === '') return found ?? fallback
    const detail = {
      rule: 'enum',
      choices: words.join(', '),
      ...toSuggestionDetail(findClosestMatch(text, words)),
    }
    this.error('constraint-error', name, detail)
    return fallback
  }

  /** @param text the faulty text, where it is not the whole cell */
  error(
    code: string,
    name: string,
    detail: ProblemDetail = {},
    text = this.text(name),
    suggest?: Suggest,
  ): void {
    this.problems.error(code, this.place(name, text), detail, suggest)
  }

  warning(code: string, name: string, detail: ProblemDetail = {}, text = this.text(name)): void {
    this.problems.warning(code, this.place(name, text), detail)
  }

  private place(name: string, text: string): ProblemLocation {
    const column = this.columnIndex.byName.get(name)
    const place = { file: this.file, line: this.line, text }
    return column ? { ...place, column } : place
  }

  private getCell(column: CsvColumn): string {
    return cellText(this.cells[column.position - 1] ?? '')
  }
}

export function toSuggestionDetail(suggestion: string | null): { readonly offer?: string } {
  return suggestion === null ? {} : { offer: suggestion }
}

/**
 * Parses every row of a table; `make` returns null for a row to skip.
 * @param key identifies a row; a second row with the same key is reported and skipped
 * @param first primary language of the package
 */
export function readTable<Value>(
  bytes: Uint8Array,
  file: string,
  labels: TableColumns,
  first: string,
  problems: ProblemCollector,
  parseRow: (row: TableRow) => Value | null,
  key: (value: Value) => string,
): readonly Value[] {
  const values: Value[] = []
  const lines = new Map<string, number>()
  let columnIndex: ColumnIndex | null = null
  let numbers = PLAIN_NUMBER_FORMAT
  readCsvTable(bytes, file, problems, {
    header(columns, written, line) {
      columnIndex = indexColumns(columns, labels, first, file, line, problems)
      numbers = written
      return columnIndex.isComplete
    },
    row(cells, line) {
      const row = new TableRow(cells, line, file, columnIndex!, numbers, problems)
      const value = parseRow(row)
      if (value === null) return
      const name = key(value)
      const firstLine = lines.get(name)
      if (firstLine !== undefined)
        return row.error('primary-key', labels.required[0]!, { first: firstLine })
      lines.set(name, line)
      values.push(value)
    },
  })
  return values
}
