import type { Column, Table } from './table.ts'

/** A column with its name in the file and its property in a row. */
export type NamedColumn = Column & { readonly name: string; readonly property: string }

const cache = new WeakMap<Table, readonly NamedColumn[]>()

/** The columns of a table in the order of the file. */
export function listColumns(table: Table): readonly NamedColumn[] {
  const cached = cache.get(table)
  if (cached) return cached
  const columns = Object.entries(table.columns).map(([property, column]) => ({
    ...column,
    name: column.name ?? toSnakeCase(property),
    property,
  }))
  cache.set(table, columns)
  return columns
}

/** The column of a property, such as `source_url` of `sourceUrl`. */
export function getColumnName({ columns }: Table, property: string): string {
  return columns[property]?.name ?? toSnakeCase(property)
}

function toSnakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Whether a column has a variant for each language. */
export function isLanguageMap({ kind }: Pick<Column, 'kind'>): boolean {
  return kind === 'language map' || kind === 'long language map'
}

/** The column of a text in a language: without a suffix in the primary language. */
export function getLanguageColumn(
  name: string,
  lang: string,
  languages: readonly string[],
): string {
  return lang === languages[0] ? name : `${name}_${lang.toLowerCase()}`
}

/** Whether new files and forms have the column in every language. */
export function isTranslated(column: Column): boolean {
  return isLanguageMap(column) && !('isPrimaryOnly' in column)
}

/** The languages that a new file has the column in, the primary language first. */
export function getColumnLanguages(
  column: Column,
  languages: readonly string[],
): readonly string[] {
  return isTranslated(column) ? languages : languages.slice(0, 1)
}

/** The columns of a new file in a package of these languages. */
export function getColumnNames(table: Table, languages: readonly string[]): readonly string[] {
  return listColumns(table).flatMap((column) =>
    getColumnLanguages(column, languages).map((lang) =>
      getLanguageColumn(column.name, lang, languages),
    ),
  )
}

/** Whether forms ask for the column. */
export function isRequiredInForms({ required }: Pick<Column, 'required'>): boolean {
  return required === 'column' || required === 'cell' || required === 'form'
}

/** The columns of numbers, which people write with the decimal mark of their language. */
export function getNumberColumns(table: Table): readonly string[] {
  return listColumns(table)
    .filter(({ kind }) => kind === 'number')
    .map(({ name }) => name)
}
