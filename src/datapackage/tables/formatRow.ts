import type { Column, HeadlineGroup, Row, Table } from '../../model/tables/table.ts'
import { listColumns, getLanguageColumn, isLanguageMap } from '../../model/tables/columns.ts'

/** The cells of a row by column name: the inverse of parsing it. */
export function formatRow<T extends Table>(
  table: T,
  row: Row<T>,
  languages: readonly string[],
): Readonly<Record<string, string>> {
  const values = row as Readonly<Record<string, unknown>>
  const cells: Record<string, string> = {}
  for (const column of listColumns(table)) {
    const value = values[column.property]
    if (isLanguageMap(column))
      for (const [lang, text] of Object.entries(value as Readonly<Record<string, string>>))
        cells[getLanguageColumn(column.name, lang, languages)] = text
    else cells[column.name] = formatCell(column, value)
  }
  return cells
}

function formatCell({ kind }: Column, value: unknown): string {
  switch (kind) {
    case 'headline':
      return formatHeadline(value as readonly HeadlineGroup[])
    case 'id list':
      return (value as readonly string[]).join('; ')
    case 'yes or no':
      return value === true ? 'yes' : 'no'
    default:
      return typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  }
}

function formatHeadline(headline: readonly HeadlineGroup[]): string {
  return headline
    .map(({ dimension, group }) => (dimension === '' ? 'everybody' : `${dimension}=${group}`))
    .join('; ')
}
