import { DIRECTIONS, KINDS, MEASURES } from '../../../package/indicators.ts'

/** A form field for a column of indicators.csv. */
export interface IndicatorField {
  readonly column: IndicatorColumn
  readonly as: 'line' | 'choice' | 'texts' | 'long texts'
  readonly choices?: readonly string[]
  /** Blank is a valid choice. */
  readonly optional?: boolean
}

const COUNTED = ['yes', 'no'] as const
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
      { column: 'title', as: 'texts' },
      { column: 'id', as: 'line' },
      { column: 'right', as: 'choice' },
      { column: 'definition', as: 'long texts' },
      { column: 'caveat', as: 'long texts' },
    ],
  },
  {
    group: 'measure',
    fields: [
      { column: 'unit', as: 'texts' },
      { column: 'measure', as: 'choice', choices: MEASURES },
      { column: 'direction', as: 'choice', choices: DIRECTIONS },
      { column: 'kind', as: 'choice', choices: KINDS },
      { column: 'headline', as: 'line' },
      { column: 'counted', as: 'choice', choices: COUNTED },
      { column: 'decimals', as: 'line' },
    ],
  },
  {
    group: 'source',
    fields: [
      { column: 'source', as: 'line' },
      { column: 'source_url', as: 'line' },
      { column: 'licence', as: 'line' },
      { column: 'frequency', as: 'choice', choices: FREQUENCIES, optional: true },
      { column: 'release_month', as: 'choice', choices: MONTHS, optional: true },
    ],
  },
  {
    group: 'judging',
    fields: [
      { column: 'baseline', as: 'line' },
      { column: 'target', as: 'line' },
      { column: 'target_year', as: 'line' },
      { column: 'limit', as: 'line' },
      { column: 'meaningful_change', as: 'line' },
    ],
  },
  {
    group: 'rights',
    fields: [
      { column: 'treaty', as: 'line' },
      { column: 'sdg', as: 'line' },
    ],
  },
  {
    group: 'time',
    fields: [
      { column: 'from_edition', as: 'line' },
      { column: 'ended', as: 'line' },
    ],
  },
] as const satisfies readonly {
  readonly group: string
  readonly fields: readonly IndicatorField[]
}[]
