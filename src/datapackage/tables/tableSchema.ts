import { FREQUENCIES } from '../../model/frequency.ts'
import { FIGURE_STATUSES } from '../../model/status.ts'
import type { Column, Table } from '../../model/tables/table.ts'
import {
  getColumnLanguages,
  getColumnName,
  listColumns,
  getLanguageColumn,
  type NamedColumn,
} from '../../model/tables/columns.ts'

/** A Table Schema of the Data Package standard (v2), as JSON. */
export interface TableSchema {
  readonly fields: readonly Field[]
  readonly [property: string]: unknown
}

interface Field {
  readonly name: string
  readonly type: string
  readonly [property: string]: unknown
}

/** The Table Schema of a new file of a package in these languages, the primary language first. */
export function createTableSchema(table: Table, languages: readonly string[]): TableSchema {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    title: table.title,
    fieldsMatch: 'partial',
    missingValues: [''],
    fields: listColumns(table).flatMap((column) => createFields(column, table, languages)),
    ...(table.key
      ? { primaryKey: table.key.map((property) => getColumnName(table, property)) }
      : {}),
    ...createForeignKeys(table),
  }
}

/** The schema without the fields of columns that a file does not have. */
export function selectFields(schema: TableSchema, header: readonly string[]): TableSchema {
  return { ...schema, fields: schema.fields.filter(({ name }) => header.includes(name)) }
}

function createFields(
  column: NamedColumn,
  table: Table,
  languages: readonly string[],
): readonly Field[] {
  const [, ...others] = getColumnLanguages(column, languages)
  return [
    createField(column, table.key?.includes(column.property) === true),
    ...others.map((lang) => ({
      name: getLanguageColumn(column.name, lang, languages),
      type: 'string',
      description: `${column.name} in ${lang}`,
    })),
  ]
}

function createField(column: NamedColumn, isKey: boolean): Field {
  const isRequired = column.required === 'column' || column.required === 'cell'
  // A blank cell of a key is a value, which identifies a row; so it has to be text.
  const isBlankKey = isKey && !isRequired
  const pattern = PATTERNS[column.kind]
  const { type, limits = {}, ...properties } = isBlankKey ? TEXT : describeType(column)
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    // Anchored, since libraries differ in whether a pattern has to match the whole cell.
    ...(pattern ? { pattern: isBlankKey ? `^(${pattern})?$` : `^(${pattern})$` } : {}),
    ...limits,
  }
  return {
    name: column.name,
    type,
    ...properties,
    ...(column.description === undefined ? {} : { description: column.description }),
    ...(isBlankKey ? { missingValues: [] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

const YEAR = '[0-9]{4}'
/** As `isPathPart` of the model, without its names of devices. */
const EDGE = '[^/\\\\:*?"<>|.\\s]'
const ID = `${EDGE}([^/\\\\:*?"<>|]*${EDGE})?`
const LISTED_ID = '[^;\\s]([^;]*[^;\\s])?'
const GROUP = '(everybody|[^=;]+=[^=;]+)'
const STATUS = `(${FIGURE_STATUSES.join('|')})`

const PATTERNS: Readonly<Partial<Record<Column['kind'], string>>> = {
  id: ID,
  year: YEAR,
  'id list': `${LISTED_ID}(; ?${LISTED_ID})*`,
  date: `${YEAR}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?`,
  headline: `${GROUP}(; ?${GROUP})*`,
  period: `${YEAR}(/[0-9]{2}|-${YEAR}|-Q[1-4]|-M(0[1-9]|1[0-2]))?`,
  statuses: `${STATUS}(; ?${STATUS})*`,
}

interface CellType {
  readonly type: string
  readonly limits?: Readonly<Record<string, unknown>>
  readonly [property: string]: unknown
}

const TEXT: CellType = { type: 'string' }

function describeType(column: Column): CellType {
  switch (column.kind) {
    case 'choice':
      return { ...TEXT, limits: { enum: column.choices } }
    case 'frequency':
      return { ...TEXT, limits: { enum: FREQUENCIES } }
    case 'number':
      return { type: 'number', limits: createLimits(column) }
    case 'integer':
      return { type: 'integer', limits: createLimits(column) }
    case 'month':
      return { type: 'integer', limits: createLimits({ min: 1, max: 12 }) }
    case 'year':
      return { type: 'year', limits: createLimits(column) }
    case 'order':
      return { type: 'number' }
    case 'yes or no':
      return { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] }
    case 'url':
      return { ...TEXT, format: 'uri' }
    default:
      return TEXT
  }
}

function createLimits({
  min,
  max,
  above,
}: {
  readonly min?: number
  readonly max?: number
  readonly above?: number
}): Readonly<Record<string, number>> {
  return {
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    // Libraries of the first version of the standard know no exclusive minimum.
    ...(above === undefined ? {} : { minimum: above, exclusiveMinimum: above }),
  }
}

function createForeignKeys(table: Table): { readonly foreignKeys?: readonly unknown[] } {
  const foreignKeys = listColumns(table).flatMap((column) => {
    if (column.kind !== 'reference' || column.to === undefined) return []
    const isSelf = column.to === table.name
    const reference = { ...(isSelf ? {} : { resource: column.to }), fields: ['id'] }
    return [{ fields: [column.name], reference }]
  })
  return foreignKeys.length === 0 ? {} : { foreignKeys }
}
