import { parsePeriod } from '../../model/period.ts'
import type { MarkMeaning } from '../../package/marks.ts'

/** The columns of ours that a column of the table may be read as, apart from those that name the figure's group. */
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

/** What a figure is of, as ids of the package; what is absent has to come from the table. */
export interface Named {
  readonly indicator?: string
  readonly period?: string
  readonly area?: string
  readonly dimension?: string
  readonly group?: string
}

/** The level of our own column `area`, in which a blank cell is the city. */
export const OWN_AREA = 0

/** What a column of the table is read as. */
export type ColumnUse =
  | { readonly as: 'nothing' }
  /** `lang`: of a note in another language than the package's first. */
  | { readonly as: Exclude<Field, 'value' | 'area'>; readonly lang?: string }
  /** `level`: of several columns of areas the lowest that is filled counts (authority before region before country). */
  | { readonly as: 'area'; readonly level: number }
  /** Which group of a dimension; '' where the texts tell it, or a column of dimensions does. */
  | { readonly as: 'group'; readonly dimension: string }
  /** Figures. Of a column of one year, one group …, `of` says which: such a table is turned. */
  | { readonly as: 'value'; readonly of: Named }

/**
 * How numbers in text are written. `point`: 1,234.5. `comma`: 1234,5, so that 1.234 stays in
 * doubt. `comma and points`: 1.234,5. `unsure`: nothing in the table tells, so that 1,234 is in doubt.
 */
export const DECIMALS = ['point', 'comma', 'comma and points', 'unsure'] as const
export type Decimals = (typeof DECIMALS)[number]

/** What a year and the next (`2023 to 2024`) are: a school or financial year, or two that are pooled. */
export const TWO_YEARS = ['unsure', 'one year', 'together'] as const
export type TwoYears = (typeof TWO_YEARS)[number]

/**
 * What a period of another kind than the series' own is, such as the calendar year 2026 in a series
 * of financial years: the year that ends or begins then, or a period of that kind all the same.
 */
export const OTHER_KINDS = ['unsure', 'year that ends', 'year that begins', 'as written'] as const
export type OtherKind = (typeof OTHER_KINDS)[number]

/** The key in `rows` under which the heading row of the meant table stands, where a sheet has several. */
export const BLOCK = 'table of the sheet'

/** What a day (`2026-06-30`) stands for in a column of periods. */
export const DAYS = ['unsure', 'year', 'month'] as const
export type Days = (typeof DAYS)[number]

/** Which figures are taken, held against what is published. */
export const TAKES = ['new', 'new and changed', 'all'] as const
export type Take = (typeof TAKES)[number]

/** A text of the table that names an indicator, an area or a group, as somebody said what it means; '' leaves it out. */
export interface SaidNames {
  readonly indicator: Readonly<Record<string, string>>
  readonly area: Readonly<Record<string, string>>
  /** `dimension=group`, or `*` for everybody. */
  readonly group: Readonly<Record<string, string>>
}

export const NO_NAMES: SaidNames = { indicator: {}, area: {}, group: {} }

/** How a table is read. Whatever was recognised can be changed by hand. */
export interface ImportPlan {
  readonly sheet: number
  /** Index of the row with the headings; rows above it are passed over. */
  readonly headerRow: number
  readonly columns: readonly ColumnUse[]
  /** What holds for the whole table. */
  readonly fixed: Named
  readonly decimals: Decimals
  readonly twoYears: TwoYears
  readonly days: Days
  readonly otherKind: OtherKind
  /** Of what tells rows apart the text whose rows are meant; null where it says nothing of the figure. */
  readonly rows: Readonly<Record<string, string | null>>
  readonly take: Take
  readonly names: SaidNames
  readonly marks: Readonly<Record<string, MarkMeaning>>
  /** What codes of a column of statuses mean, as somebody said; '' that they say nothing. */
  readonly flags: Readonly<Record<string, MarkMeaning>>
}

export type PlanFault =
  | { readonly kind: 'missing'; readonly field: 'indicator' | 'area' | 'period' | 'value' }
  | { readonly kind: 'twice'; readonly field: string }
  /** Limits and the like beside several columns of figures: nobody knows which they belong to. */
  | { readonly kind: 'beside several'; readonly field: string }

const BESIDE_A_VALUE = ['lower', 'upper', 'numerator', 'denominator', 'status'] as const

/** What keeps a plan from being carried out; nothing where it can be. */
export function planFaults({ columns, fixed }: ImportPlan): readonly PlanFault[] {
  const values = columns.filter((use) => use.as === 'value')
  const faults: PlanFault[] = []
  const has = (field: 'indicator' | 'area' | 'period') =>
    fixed[field] !== undefined ||
    columns.some((use) => use.as === field) ||
    (values.length > 0 && values.every((use) => use.of[field] !== undefined))
  for (const field of ['indicator', 'area', 'period'] as const)
    if (!has(field)) faults.push({ kind: 'missing', field })
  const unsaid = values.some(({ of }) => of.period !== undefined && !parsePeriod(of.period).ok)
  if (unsaid && has('period')) faults.push({ kind: 'missing', field: 'period' })
  if (values.length === 0) faults.push({ kind: 'missing', field: 'value' })
  const seen = new Set<string>()
  for (const column of columns) {
    const id = idOfUse(column)
    if (column.as === 'nothing' || column.as === 'group' || column.as === 'area') continue
    if (seen.has(id)) faults.push({ kind: 'twice', field: column.as })
    seen.add(id)
  }
  if (values.length > 1)
    for (const field of BESIDE_A_VALUE)
      if (columns.some((use) => use.as === field)) faults.push({ kind: 'beside several', field })
  return faults
}

const NAMES = ['indicator', 'period', 'area', 'dimension', 'group'] as const

/** The same for two uses that no table may have twice. */
function idOfUse(use: ColumnUse): string {
  if (use.as === 'value') return `value ${NAMES.map((name) => use.of[name] ?? '').join('|')}`
  return use.as === 'note' ? `note ${use.lang ?? ''}` : use.as
}
