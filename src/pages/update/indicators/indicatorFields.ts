import { FREQUENCIES } from '../../../model/frequency.ts'
import {
  isRequiredInForms,
  isTranslated,
  listColumns,
  type NamedColumn,
} from '../../../model/tables/columns.ts'
import { indicatorTable } from '../../../model/tables/indicators.ts'
import type { ColumnName } from '../../../model/tables/table.ts'

export type IndicatorColumn = ColumnName<typeof indicatorTable>
export type FieldGroup = (typeof indicatorTable.columns)[keyof typeof indicatorTable.columns]['form']

/** A form field for a column of indicators.csv. */
export interface IndicatorField {
  readonly column: IndicatorColumn
  readonly group: FieldGroup
  readonly control: 'line' | 'choice' | 'texts' | 'long texts'
  readonly choices: readonly string[]
  readonly isRequired: boolean
}

/** The fields in the order of the form: the title first, since the id follows it. */
const FIELDS: readonly IndicatorField[] = listColumns(indicatorTable)
  .map((column) => ({
    column: column.name as IndicatorColumn,
    group: column.form as FieldGroup,
    control: getControl(column),
    choices: getChoices(column) ?? [],
    isRequired: isRequiredInForms(column),
  }))
  .toSorted((a, b) => Number(b.column === 'title') - Number(a.column === 'title'))

/** The fields by section of the form. */
export const FIELD_GROUPS: readonly {
  readonly group: FieldGroup
  readonly fields: readonly IndicatorField[]
}[] = [...new Set(FIELDS.map(({ group }) => group))].map((group) => ({
  group,
  fields: FIELDS.filter((field) => field.group === group),
}))

function getControl(column: NamedColumn): IndicatorField['control'] {
  if (isTranslated(column)) return column.kind === 'long language map' ? 'long texts' : 'texts'
  const isChoice = getChoices(column) !== null || column.name === 'right'
  return isChoice ? 'choice' : 'line'
}

function getChoices(column: NamedColumn): readonly string[] | null {
  switch (column.kind) {
    case 'choice':
      return column.choices
    case 'yes or no':
      return ['yes', 'no']
    case 'frequency':
      return FREQUENCIES
    case 'month':
      return Array.from({ length: 12 }, (_, index) => String(index + 1))
    default:
      return null
  }
}
