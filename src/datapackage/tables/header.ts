import type { ProblemCollector } from '../problemCollector.ts'
import { findClosestMatch } from '../closestMatch.ts'
import type { CsvColumn } from '../io/csvTable.ts'

/** The columns of a table. */
export interface TableColumns {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** Columns that may have a variant for each language: `title`, `title_nb`. */
  readonly languages: readonly string[]
}

/** Position of each known column, and of each language variant of a text column. */
export interface ColumnIndex {
  readonly byName: ReadonlyMap<string, CsvColumn>
  readonly languages: ReadonlyMap<string, ReadonlyMap<string, CsvColumn>>
  /** Whether all required columns are present. */
  readonly isComplete: boolean
}

/** Splits lines of column names. */
export function splitWords(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ')
}

const LANGUAGE_LABEL = /^(.+)_([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/

/**
 * Indexes the known columns of a header. An unknown column is reported and ignored, a missing one is reported
 * with the column that was probably meant.
 * @param first language of columns without a language suffix
 */
export function indexColumns(
  columns: readonly CsvColumn[],
  labels: TableColumns,
  primaryLanguage: string,
  file: string,
  line: number,
  problems: ProblemCollector,
): ColumnIndex {
  const knownNames = new Set([...labels.required, ...labels.optional])
  const byName = new Map<string, CsvColumn>()
  const languages = new Map<string, Map<string, CsvColumn>>()
  const unknown: CsvColumn[] = []
  for (const column of columns) {
    const language = LANGUAGE_LABEL.exec(column.name)
    if (knownNames.has(column.name)) {
      byName.set(column.name, column)
      if (labels.languages.includes(column.name))
        addLanguageColumn(languages, column.name, primaryLanguage, column)
    } else if (language && labels.languages.includes(language[1]!))
      addLanguageColumn(languages, language[1]!, toLanguageTag(language[2]!), column)
    else unknown.push(column)
  }
  const missing = labels.required.filter((name) => !byName.has(name))
  const unusedNames = new Set([...knownNames].filter((name) => !byName.has(name)))
  for (const column of unknown) {
    const suggestion = findClosestMatch(column.name, unusedNames)
    const place = { file, line, column, text: column.name }
    problems.warning('extra-label', place, suggestion ? { offer: suggestion } : {})
  }
  for (const name of missing) {
    const suggestion = findClosestMatch(
      name,
      unknown.map((column) => column.name),
    )
    problems.error(
      'missing-label',
      { file, line },
      { label: name, ...(suggestion ? { offer: suggestion } : {}) },
    )
  }
  return { byName, languages, isComplete: missing.length === 0 }
}

function addLanguageColumn(
  languages: Map<string, Map<string, CsvColumn>>,
  name: string,
  lang: string,
  column: CsvColumn,
): void {
  const places = languages.get(name) ?? new Map<string, CsvColumn>()
  if (!places.has(lang)) places.set(lang, column)
  languages.set(name, places)
}

/** `pt-br` as `pt-BR`: column names are in lower case, tags are not. */
function toLanguageTag(text: string): string {
  return text.replace(/-([a-z]{2})$/, (_, region: string) => `-${region.toUpperCase()}`)
}
