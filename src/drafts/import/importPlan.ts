import { parsePeriod } from '../../model/period.ts'
import type { MarkMeaning } from '../../datapackage/values/publisherMarks.ts'

/** The package's columns that a column of the table can be mapped to, except groups. */
export const FIELDS = [
  'indicator',
  'period',
  'area',
  'dimension',
  'value',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'status',
  'note',
  'source',
  'source_url',
] as const
export type Field = (typeof FIELDS)[number]

/** What a figure is about, as ids of the package; absent parts come from the table. */
export interface FigureNames {
  readonly indicator?: string
  readonly period?: string
  readonly area?: string
  readonly dimension?: string
  readonly group?: string
}

/** The level of the package's own column `area`, where a blank cell is the city. */
export const OWN_AREA_LEVEL = 0

/** What a column of the table is mapped to. */
export type ColumnUse =
  | { readonly as: 'nothing' }
  /** `lang`: of a note that is not in the package's primary language. */
  | { readonly as: Exclude<Field, 'value' | 'area'>; readonly lang?: string }
  /** `level`: the lowest filled area column counts (authority before region before country). */
  | { readonly as: 'area'; readonly level: number }
  /** Group of a dimension; '' if the texts or a dimension column name the dimension. */
  | { readonly as: 'group'; readonly dimension: string }
  /** Values. In a wide table, `of` names the column's year, group and so on. */
  | { readonly as: 'value'; readonly of: FigureNames }

/**
 * Number format of text cells. `point`: 1,234.5. `comma`: 1234,5, so 1.234 stays ambiguous. `comma
 * and points`: 1.234,5. `unsure`: the table does not show it, so 1,234 is ambiguous.
 */
export const DECIMALS = ['point', 'comma', 'comma and points', 'unsure'] as const
export type Decimals = (typeof DECIMALS)[number]

/** What two consecutive years (`2023 to 2024`) mean: a school or financial year, or two pooled years. */
export const TWO_YEARS = ['unsure', 'one year', 'together'] as const
export type TwoYears = (typeof TWO_YEARS)[number]

/**
 * What a period of a different kind than the series' means, such as the calendar year 2026 in a
 * series of financial years: the year that ends or begins then, or that period itself.
 */
export const OTHER_KINDS = ['unsure', 'year that ends', 'year that begins', 'as written'] as const
export type OtherKind = (typeof OTHER_KINDS)[number]

/** Key in `rows` for the heading row of the chosen table, if a sheet has several. */
export const BLOCK_KEY = 'table of the sheet'

/** What a day (`2026-06-30`) means in a period column. */
export const DAYS = ['unsure', 'year', 'month'] as const
export type Days = (typeof DAYS)[number]

/** Which figures are imported, compared with the published ones. */
export const IMPORT_SCOPES = ['new', 'new and changed', 'all'] as const
export type ImportScope = (typeof IMPORT_SCOPES)[number]

/** What names in the table mean, as answered by the user; '' leaves the name out. */
export interface NameOverrides {
  readonly indicator: Readonly<Record<string, string>>
  readonly area: Readonly<Record<string, string>>
  /** `dimension=group`, or `*` for everybody. */
  readonly group: Readonly<Record<string, string>>
}

export const NO_OVERRIDES: NameOverrides = { indicator: {}, area: {}, group: {} }

/** How a table is read. The user can change every detected part. */
export interface ImportPlan {
  readonly sheet: number
  /** Index of the heading row; rows above it are skipped. */
  readonly headerRow: number
  readonly columns: readonly ColumnUse[]
  /** Values for the whole table. */
  readonly fixed: FigureNames
  readonly decimals: Decimals
  readonly twoYears: TwoYears
  readonly days: Days
  readonly otherKind: OtherKind
  /** For each feature that distinguishes rows: the text of the rows to read; null if it does not matter. */
  readonly rows: Readonly<Record<string, string | null>>
  readonly take: ImportScope
  readonly names: NameOverrides
  readonly marks: Readonly<Record<string, MarkMeaning>>
  /** Meaning of codes in a status column, as answered by the user; '' if they mean nothing. */
  readonly flags: Readonly<Record<string, MarkMeaning>>
}

export type PlanFault =
  | { readonly kind: 'missing'; readonly field: 'indicator' | 'area' | 'period' | 'value' }
  | { readonly kind: 'twice'; readonly field: string }
  /** Limits and the like beside several value columns: it is unknown which they belong to. */
  | { readonly kind: 'beside several'; readonly field: string }

const SINGLE_VALUE_FIELDS = ['lower', 'upper', 'numerator', 'denominator', 'status'] as const

/** Why a plan cannot be executed; empty if it can. */
export function findPlanFaults({ columns, fixed }: ImportPlan): readonly PlanFault[] {
  const values = columns.filter((use) => use.as === 'value')
  const faults: PlanFault[] = []
  const has = (field: 'indicator' | 'area' | 'period') =>
    fixed[field] !== undefined ||
    columns.some((use) => use.as === field) ||
    (values.length > 0 && values.every((use) => use.of[field] !== undefined))
  for (const field of ['indicator', 'area', 'period'] as const)
    if (!has(field)) faults.push({ kind: 'missing', field })
  const hasInvalidPeriod = values.some(
    ({ of }) => of.period !== undefined && !parsePeriod(of.period).ok,
  )
  if (hasInvalidPeriod && has('period')) faults.push({ kind: 'missing', field: 'period' })
  if (values.length === 0) faults.push({ kind: 'missing', field: 'value' })
  const seen = new Set<string>()
  for (const column of columns) {
    const id = getUseId(column)
    if (column.as === 'nothing' || column.as === 'group' || column.as === 'area') continue
    if (seen.has(id)) faults.push({ kind: 'twice', field: column.as })
    seen.add(id)
  }
  if (values.length > 1)
    for (const field of SINGLE_VALUE_FIELDS)
      if (columns.some((use) => use.as === field)) faults.push({ kind: 'beside several', field })
  return faults
}

const NAMES = ['indicator', 'period', 'area', 'dimension', 'group'] as const

/** Equal for two column uses that a table may not have twice. */
function getUseId(use: ColumnUse): string {
  if (use.as === 'value') return `value ${NAMES.map((name) => use.of[name] ?? '').join('|')}`
  return use.as === 'note' ? `note ${use.lang ?? ''}` : use.as
}
