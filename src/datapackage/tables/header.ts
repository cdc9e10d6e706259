import type { Table } from '../../model/tables/table.ts'
import { findClosestMatch } from '../closestMatch.ts'
import type { CsvColumn } from '../io/csvTable.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { listColumns, isLanguageMap } from '../../model/tables/columns.ts'

/** Position of each known column, and of each language variant of a text column. */
export interface ColumnIndex {
  readonly byName: ReadonlyMap<string, CsvColumn>
  readonly languages: ReadonlyMap<string, ReadonlyMap<string, CsvColumn>>
  /** Whether all required columns are present. */
  readonly isComplete: boolean
}

const LANGUAGE_COLUMN = /^(.+)_([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/

/**
 * Indexes the known columns of a header. An unknown column is reported and ignored, a missing one is reported with the
 * column that was probably meant.
 * @param primaryLanguage language of columns without a language suffix
 */
export function indexColumns(
  header: readonly CsvColumn[],
  table: Table,
  primaryLanguage: string,
  file: string,
  line: number,
  problems: ProblemCollector,
): ColumnIndex {
  const columns = listColumns(table)
  const names = columns.flatMap(({ name, ...column }) =>
    'aliases' in column ? [name, ...column.aliases] : [name],
  )
  const knownNames = new Set(names)
  const translated = new Set(columns.filter(isLanguageMap).map(({ name }) => name))
  const byName = new Map<string, CsvColumn>()
  const languages = new Map<string, Map<string, CsvColumn>>()
  const unknown: CsvColumn[] = []
  for (const column of header) {
    const [, plain = '', tag = ''] = LANGUAGE_COLUMN.exec(column.name) ?? []
    if (knownNames.has(column.name)) {
      byName.set(column.name, column)
      if (translated.has(column.name)) addLanguage(languages, column.name, primaryLanguage, column)
    } else if (translated.has(plain)) addLanguage(languages, plain, toLanguageTag(tag), column)
    else unknown.push(column)
  }
  const unusedNames = new Set([...knownNames].filter((name) => !byName.has(name)))
  for (const column of unknown) {
    const suggestion = findClosestMatch(column.name, unusedNames)
    const location = { file, line, column, text: column.name }
    problems.warning('extra-label', location, suggestion ? { suggestion } : {})
  }
  const missing = columns.filter(
    ({ name, required }) => (required === 'column' || required === 'header') && !byName.has(name),
  )
  const unknownNames = unknown.map(({ name }) => name)
  for (const { name } of missing) {
    const suggestion = findClosestMatch(name, unknownNames)
    const detail = { label: name, ...(suggestion ? { suggestion } : {}) }
    problems.error('missing-label', { file, line }, detail)
  }
  return { byName, languages, isComplete: missing.length === 0 }
}

function addLanguage(
  languages: Map<string, Map<string, CsvColumn>>,
  name: string,
  lang: string,
  column: CsvColumn,
): void {
  const variants = languages.get(name) ?? new Map<string, CsvColumn>()
  if (!variants.has(lang)) variants.set(lang, column)
  languages.set(name, variants)
}

/** `pt-br` as `pt-BR`: column names are in lower case, tags are not. */
function toLanguageTag(text: string): string {
  return text.replace(/-([a-z]{2})$/, (_, region: string) => `-${region.toUpperCase()}`)
}
