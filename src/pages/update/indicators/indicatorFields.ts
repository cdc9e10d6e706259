import { DIRECTIONS, INDICATOR_KINDS, MEASURES } from '../../../datapackage/tables/indicators.ts'

/** A form field for a column of indicators.csv. */
export interface IndicatorField {
  readonly column: IndicatorColumn
  readonly control: 'line' | 'choice' | 'texts' | 'long texts'
  readonly choices?: readonly string[]
  /** Blank is a valid choice. */
  readonly optional?: boolean
}

const COUNTED_VALUES = ['yes', 'no'] as const
const FREQUENCIES = ['annual', 'biennial', 'quarterly', 'monthly', 'irregular'] as const
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1))

export const COLUMNS = [
  'title',
  'id',
  'right',
  'definition',
  'unit',
  'measure',
  'direction',
  'kind',
  'headline',
  'counted',
  'decimals',
  'source',
  'source_url',
  'licence',
  'frequency',
  'release_month',
  'baseline',
  'target',
  'target_year',
  'limit',
  'meaningful_change',
  'sdg',
  'treaty',
  'caveat',
  'from_edition',
  'ended',
] as const
export type IndicatorColumn = (typeof COLUMNS)[number]

/** The fields in groups, in the order in which people set up an indicator. */
export const FIELD_GROUPS = [
  {
    group: 'what',
    fields: [
      { column: 'title', control: 'texts' },
      { column: 'id', control: 'line' },
      { column: 'right', control: 'choice' },
      { column: 'definition', control: 'long texts' },
      { column: 'caveat', control: 'long texts' },
    ],
  },
  {
    group: 'measure',
    fields: [
      { column: 'unit', control: 'texts' },
      { column: 'measure', control: 'choice', choices: MEASURES },
      { column: 'direction', control: 'choice', choices: DIRECTIONS },
      { column: 'kind', control: 'choice', choices: INDICATOR_KINDS },
      { column: 'headline', control: 'line' },
      { column: 'counted', control: 'choice', choices: COUNTED_VALUES },
      { column: 'decimals', control: 'line' },
    ],
  },
  {
    group: 'source',
    fields: [
      { column: 'source', control: 'line' },
      { column: 'source_url', control: 'line' },
      { column: 'licence', control: 'line' },
      { column: 'frequency', control: 'choice', choices: FREQUENCIES, optional: true },
      { column: 'release_month', control: 'choice', choices: MONTHS, optional: true },
    ],
  },
  {
    group: 'judging',
    fields: [
      { column: 'baseline', control: 'line' },
      { column: 'target', control: 'line' },
      { column: 'target_year', control: 'line' },
      { column: 'limit', control: 'line' },
      { column: 'meaningful_change', control: 'line' },
    ],
  },
  {
    group: 'rights',
    fields: [
      { column: 'treaty', control: 'line' },
      { column: 'sdg', control: 'line' },
    ],
  },
  {
    group: 'time',
    fields: [
      { column: 'from_edition', control: 'line' },
      { column: 'ended', control: 'line' },
    ],
  },
] as const satisfies readonly {
  readonly group: string
  readonly fields: readonly IndicatorField[]
}[]
