import type { Row, Table } from '../../model/tables/table.ts'
import { readCsvTable } from '../io/csvTable.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { PLAIN_NUMBER_FORMAT } from '../values/numberFormat.ts'
import { getColumnName, listColumns } from '../../model/tables/columns.ts'
import { indexColumns, type ColumnIndex } from './header.ts'
import { parseCell, type ReferenceIds } from './parseCell.ts'
import { TableRow } from './tableRow.ts'

/** A parsed row with its source row, for checks that need all rows. */
export interface ParsedRow<Value> {
  readonly value: Value
  readonly row: TableRow
}

export interface ParsedTable<Value> {
  /** In file order, without skipped rows. */
  readonly rows: readonly ParsedRow<Value>[]
  /** The ids of all rows, including skipped ones, so that references to them are not reported as well. */
  readonly ids: ReadonlySet<string>
}

/** What the tables of a package share. */
export interface TableContext {
  /** Language of columns without a language suffix. */
  readonly primaryLanguage: string
  readonly problems: ProblemCollector
  readonly ids?: ReferenceIds
}

/**
 * Parses the rows of a table. A row with a fault in an essential cell is skipped, and so is a second row with the same
 * key; other invalid cells are replaced by a cautious default, so that one fault does not remove a row.
 */
export function readTable<T extends Table>(
  table: T,
  bytes: Uint8Array,
  { primaryLanguage, problems, ids = {} }: TableContext,
): ParsedTable<Row<T>> {
  const file = `${table.name}.csv`
  const columns = listColumns(table)
  const rows: ParsedRow<Row<T>>[] = []
  const rowIds = new Set<string>()
  const lines = new Map<string, number>()
  let columnIndex: ColumnIndex | null = null
  let numberFormat = PLAIN_NUMBER_FORMAT
  readCsvTable(bytes, file, problems, {
    header(header, detected, line) {
      columnIndex = indexColumns(header, table, primaryLanguage, file, line, problems)
      numberFormat = detected
      return columnIndex.isComplete
    },
    row(cells, line) {
      const row = new TableRow(cells, line, file, columnIndex!, numberFormat, problems)
      const values = Object.fromEntries(
        columns.map((column) => [column.property, parseCell(row, column, ids)]),
      )
      if (typeof values['id'] === 'string') rowIds.add(values['id'])
      if (Object.values(values).includes(undefined)) return
      const key = JSON.stringify(table.key ? table.key.map((name) => values[name]) : values)
      const firstLine = lines.get(key)
      if (firstLine !== undefined)
        return row.error('primary-key', getKeyColumn(table), { first: firstLine })
      lines.set(key, line)
      rows.push({ value: values as Row<T>, row })
    },
  })
  return { rows, ids: rowIds }
}

function getKeyColumn(table: Table): string {
  return table.key ? getColumnName(table, table.key[0]!) : listColumns(table)[0]!.name
}

/** The values of all rows, sorted by the table's `order` column, if any. */
export function readRows<T extends Table>(
  table: T,
  bytes: Uint8Array,
  context: TableContext,
): readonly Row<T>[] {
  const values = getValues(readTable(table, bytes, context))
  if (!('order' in table.columns)) return values
  const getOrder = (value: Row<T>): number => Number(value['order'])
  return values.toSorted((a, b) => getOrder(a) - getOrder(b))
}

export function getValues<Value>({ rows }: ParsedTable<Value>): readonly Value[] {
  return rows.map(({ value }) => value)
}
