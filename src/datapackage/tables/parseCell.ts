import { FREQUENCIES, type Frequency } from '../../model/frequency.ts'
import { isPathPart } from '../../model/pathPart.ts'
import type { Column, HeadlineGroup } from '../../model/tables/table.ts'
import { findClosestMatch } from '../closestMatch.ts'
import { toSuggestionDetail } from '../problemCollector.ts'
import { createNumberFault } from '../values/numberFaults.ts'
import { parseDate } from '../values/parseDate.ts'
import { parseNumber } from '../values/parseNumber.ts'
import { suggestFrequency } from '../values/suggestFrequency.ts'
import type { NamedColumn } from '../../model/tables/columns.ts'
import type { TableRow } from './tableRow.ts'

/** The ids that rows may refer to, by table. Null where the file could not be read, absent where they are not checked. */
export interface ReferenceIds {
  readonly rights?: ReadonlySet<string> | null
  readonly indicators?: ReadonlySet<string> | null
  readonly recommendations?: ReadonlySet<string> | null
}

/** The value of a cell; undefined where the row has to be skipped. Faults are reported. */
export function parseCell(row: TableRow, column: NamedColumn, ids: ReferenceIds): unknown {
  const { name } = column
  if (column.kind === 'language map' || column.kind === 'long language map') {
    const texts = row.languageMap(name)
    if (Object.keys(texts).length === 0 && isRequired(column)) reportBlank(row, name)
    return texts
  }
  const text = row.text(name)
  if (text === '') return parseBlank(row, column)
  switch (column.kind) {
    case 'id':
      if (isPathPart(text)) return text
      return row.error('constraint-error', name, { rule: 'path-part' })
    case 'reference':
      return parseReference(row, column, text, ids)
    case 'choice':
      return parseChoice(row, name, text, column)
    case 'frequency':
      return parseFrequency(row, name, text)
    case 'yes or no':
      return parseYesNo(row, name, text, column.blank)
    case 'number':
    case 'order':
    case 'integer':
    case 'month':
    case 'year':
      return parseNumberCell(row, column, text)
    case 'id list':
      return parseIdList(row, name, text, column.to, ids[column.to])
    case 'date': {
      const result = parseDate(text)
      if (result.ok) return text
      return row.error('type-error', name, {
        rule: 'date',
        ...toSuggestionDetail(result.suggestion),
      })
    }
    case 'url':
      if (/^https?:\/\/[^\s/]+/i.test(text)) return text
      row.error('type-error', name, { rule: 'url' })
      return ''
    case 'headline':
      return parseHeadline(row, name, text)
    case 'text':
    case 'period':
    case 'statuses':
      return text
  }
}

function isRequired({ required }: Column): boolean {
  return required === 'column' || required === 'cell'
}

function reportBlank(row: TableRow, name: string): void {
  row.error('constraint-error', name, { rule: 'required' })
}

function parseBlank(row: TableRow, column: NamedColumn): unknown {
  if (isRequired(column)) reportBlank(row, column.name)
  if (column.isEssential) return undefined
  switch (column.kind) {
    case 'id':
      return undefined
    case 'choice':
      return column.blank ?? column.fallback
    case 'yes or no':
      return column.blank
    case 'integer':
      return column.blank ?? null
    case 'order':
      return row.line
    case 'number':
    case 'month':
    case 'year':
    case 'frequency':
    case 'date':
      return null
    case 'id list':
      return []
    case 'headline':
      return [EVERYBODY]
    default:
      return ''
  }
}

function parseReference(
  row: TableRow,
  { name, to, isEssential }: Extract<NamedColumn, { readonly kind: 'reference' }>,
  text: string,
  ids: ReferenceIds,
): string | undefined {
  const known = to && ids[to as keyof ReferenceIds]
  if (!known || known.has(text)) return text
  const rule = isEssential ? 'follow-up' : 'right'
  const suggest = (): string | null => findClosestMatch(text, known)
  row.error('foreign-key', name, { rule, in: `${to}.csv` }, text, suggest)
  return isEssential ? undefined : text
}

function parseChoice(
  row: TableRow,
  name: string,
  text: string,
  { choices, fallback }: Extract<Column, { readonly kind: 'choice' }>,
): string | undefined {
  const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase())
  if (found !== undefined) return found
  // A wrong choice would attribute a false statement, so without a fallback the row is skipped.
  const rule = fallback === undefined ? 'choice' : 'enum'
  const separator = fallback === undefined ? '; ' : ', '
  const suggestion = toSuggestionDetail(findClosestMatch(text, choices))
  row.error('constraint-error', name, { rule, choices: choices.join(separator), ...suggestion })
  return fallback
}

function parseFrequency(row: TableRow, name: string, text: string): Frequency | null {
  const found = FREQUENCIES.find((frequency) => frequency === text.toLowerCase())
  if (found !== undefined) return found
  const suggestion = toSuggestionDetail(suggestFrequency(text))
  row.error('constraint-error', name, {
    rule: 'enum',
    choices: FREQUENCIES.join(', '),
    ...suggestion,
  })
  return null
}

function parseYesNo(row: TableRow, name: string, text: string, blank: boolean): boolean {
  const found = parseChoice(row, name, text, {
    kind: 'choice',
    choices: ['yes', 'no'],
    fallback: blank ? 'yes' : 'no',
  })
  return found === 'yes'
}

type NumericColumn = Extract<
  NamedColumn,
  { readonly kind: 'number' | 'order' | 'integer' | 'month' | 'year' }
>

function parseNumberCell(
  row: TableRow,
  column: NumericColumn,
  text: string,
): number | null | undefined {
  const value =
    column.kind === 'year' ? parseYear(row, column, text) : parseDecimal(row, column, text)
  if (value !== null) return value
  if (column.isEssential) return undefined
  return column.kind === 'order'
    ? row.line
    : column.kind === 'integer'
      ? (column.blank ?? null)
      : null
}

function parseYear(
  row: TableRow,
  { name, min = 1000, max = 9999, isEssential }: Extract<NamedColumn, { readonly kind: 'year' }>,
  text: string,
): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN
  if (year >= min && year <= max) return year
  row.error('type-error', name, { rule: isEssential ? 'year' : 'optional-year' })
  return null
}

function parseDecimal(row: TableRow, column: NumericColumn, text: string): number | null {
  const { name, kind } = column
  const result = parseNumber(text, row.numberFormat, false)
  if (!result.ok) {
    row.error('type-error', name, createNumberFault(result).detail)
    return null
  }
  const { value } = result
  const range = kind === 'month' ? { min: 1, max: 12 } : kind === 'integer' ? column : null
  if (range && !Number.isInteger(value)) {
    row.error('type-error', name, { rule: 'whole-number' })
    return null
  }
  if (range && (value < range.min || value > range.max)) {
    row.error('constraint-error', name, { rule: 'range', min: range.min, max: range.max })
    return null
  }
  if (kind === 'number' && column.above !== undefined && value <= column.above) {
    row.error('constraint-error', name, { rule: 'positive' })
    return null
  }
  if (kind === 'number' && column.min !== undefined && value < column.min) {
    row.error('constraint-error', name, { rule: 'minimum', min: column.min })
    return null
  }
  return value
}

/** The distinct ids of a list. An unknown id is reported and left out. */
function parseIdList(
  row: TableRow,
  name: string,
  text: string,
  table: 'indicators' | 'recommendations',
  known: ReadonlySet<string> | null | undefined,
): readonly string[] {
  const ids = text.split(';').map((id) => id.trim())
  const distinct = [...new Set(ids)].filter((id) => id !== '')
  const rule = table === 'indicators' ? 'linked-indicator' : 'recommendation'
  return distinct.filter((id) => {
    if (!known || known.has(id)) return true
    const suggest = (): string | null => findClosestMatch(id, known)
    row.error('foreign-key', name, { rule, in: `${table}.csv` }, id, suggest)
    return false
  })
}

const EVERYBODY: HeadlineGroup = { dimension: '', group: '' }

function parseHeadline(row: TableRow, name: string, text: string): readonly HeadlineGroup[] {
  const headline: HeadlineGroup[] = []
  for (const part of text.split(';').map((one) => one.trim())) {
    const pair = /^([^=]+)=([^=]+)$/.exec(part)
    if (part.toLowerCase() === 'everybody') headline.push(EVERYBODY)
    else if (pair) headline.push({ dimension: pair[1]!.trim(), group: pair[2]!.trim() })
    else if (part !== '') row.error('type-error', name, { rule: 'headline' })
  }
  return headline.length > 0 ? headline : [EVERYBODY]
}
