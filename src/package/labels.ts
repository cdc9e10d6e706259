import type { ProblemLog } from './problemLog.ts'
import { nearestWord } from './nearest.ts'
import type { SheetColumn } from './sheet.ts'

/** The columns of a table. */
export interface Labels {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** Columns that may have a variant for each language: `title`, `title_nb`. */
  readonly languages: readonly string[]
}

/** Position of each known column, and of each language variant of a text column. */
export interface LabelPlaces {
  readonly at: ReadonlyMap<string, SheetColumn>
  readonly languages: ReadonlyMap<string, ReadonlyMap<string, SheetColumn>>
  /** Whether all required columns are present. */
  readonly complete: boolean
}

/** Splits lines of column names. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ')
}

const LANGUAGE_LABEL = /^(.+)_([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/

/**
 * Indexes the known columns of a header. An unknown column is reported and ignored, a missing one is reported
 * with the column that was probably meant.
 * @param first language of columns without a language suffix
 */
export function placeLabels(
  columns: readonly SheetColumn[],
  labels: Labels,
  first: string,
  file: string,
  line: number,
  log: ProblemLog,
): LabelPlaces {
  const known = new Set([...labels.required, ...labels.optional])
  const at = new Map<string, SheetColumn>()
  const languages = new Map<string, Map<string, SheetColumn>>()
  const unknown: SheetColumn[] = []
  for (const column of columns) {
    const language = LANGUAGE_LABEL.exec(column.name)
    if (known.has(column.name)) {
      at.set(column.name, column)
      if (labels.languages.includes(column.name)) add(languages, column.name, first, column)
    } else if (language && labels.languages.includes(language[1]!))
      add(languages, language[1]!, languageTag(language[2]!), column)
    else unknown.push(column)
  }
  const missing = labels.required.filter((name) => !at.has(name))
  const free = new Set([...known].filter((name) => !at.has(name)))
  for (const column of unknown) {
    const offer = nearestWord(column.name, free)
    const place = { file, line, column, text: column.name }
    log.warning('extra-label', place, offer ? { offer } : {})
  }
  for (const name of missing) {
    const offer = nearestWord(
      name,
      unknown.map((column) => column.name),
    )
    log.error('missing-label', { file, line }, { label: name, ...(offer ? { offer } : {}) })
  }
  return { at, languages, complete: missing.length === 0 }
}

function add(
  languages: Map<string, Map<string, SheetColumn>>,
  name: string,
  lang: string,
  column: SheetColumn,
): void {
  const places = languages.get(name) ?? new Map<string, SheetColumn>()
  if (!places.has(lang)) places.set(lang, column)
  languages.set(name, places)
}

/** `pt-br` as `pt-BR`: column names are in lower case, tags are not. */
function languageTag(text: string): string {
  return text.replace(/-([a-z]{2})$/, (_, region: string) => `-${region.toUpperCase()}`)
}
