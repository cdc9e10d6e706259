import type { Frequency } from '../frequency.ts'
import type { LanguageMap } from '../languageMap.ts'
import type { PartialDate } from '../partialDate.ts'

/** The tables of a package; the file is the name with `.csv`, except for figures (`housing/2026.csv`). */
export type TableName =
  | 'rights'
  | 'indicators'
  | 'areas'
  | 'groups'
  | 'figures'
  | 'price-index'
  | 'recommendations'
  | 'follow-up'
  | 'actions'
  | 'consultation'

/**
 * The definition of a table. Reading, writing, checking, its Table Schema, the forms' fields and all lists of its
 * columns are made from it.
 */
export interface Table {
  readonly name: TableName
  /** Title of the Table Schema. */
  readonly title: string
  /** Columns in the order of the file, by the property of the row that holds their value. */
  readonly columns: Readonly<Record<string, Column>>
  /** Properties that identify a row; without them only a row with the same cells is a duplicate. */
  readonly key?: readonly string[]
}

/** What the cells of a column hold. */
export type Column =
  | IdColumn
  | ReferenceColumn
  | TextColumn
  | ChoiceColumn
  | NumberColumn
  | IntegerColumn
  | YearColumn
  | YesNoColumn
  | OrdinalColumn
  | IdListColumn

interface CommonProperties {
  /** Name in the file, where it is not the property in snake case. */
  readonly name?: string
  /** Description in the Table Schema. */
  readonly description?: string
  /**
   * Whether a cell may be blank. `column`: no, and a file without the column cannot be read. `cell`: no.
   * `header`: yes, but a file without the column cannot be read. `form`: in files, but not in the forms.
   * Absent: yes.
   */
  readonly required?: 'column' | 'cell' | 'header' | 'form'
  /** Whether a row with a blank or invalid cell is skipped; ids, dates and choices without a fallback always are. */
  readonly isEssential?: true
  /** Section of the form that has the field. */
  readonly form?: string
}

/** The id of a row, which appears in file names and URLs. */
interface IdColumn extends CommonProperties {
  readonly kind: 'id'
}

/** The id of a row in another table, or of a dimension or group. */
interface ReferenceColumn extends CommonProperties {
  readonly kind: 'reference'
  /** Table that the Table Schema declares a foreign key to. */
  readonly to?: TableName
}

/**
 * `language map`: one column for each language, `title` and `title_nb`. `long`: the same with a paragraph in a cell.
 * `date`: a partial date. `headline`: `everybody` or groups.
 */
interface TextColumn extends CommonProperties {
  readonly kind:
    | 'text'
    | 'language map'
    | 'long language map'
    | 'date'
    | 'url'
    | 'frequency'
    | 'headline'
    | 'period'
    | 'statuses'
  /** Names of the same column in files of statistical offices. */
  readonly aliases?: readonly string[]
  /** New files and forms have only the column of the primary language; columns of others are read. */
  readonly isPrimaryOnly?: true
}

interface ChoiceColumn extends CommonProperties {
  readonly kind: 'choice'
  readonly choices: readonly string[]
  /** Value of a blank cell. */
  readonly blank?: string
  /** Value of an invalid cell, and of a blank one that is required. Without it the row is skipped. */
  readonly fallback?: string
}

interface NumberColumn extends CommonProperties {
  readonly kind: 'number'
  readonly min?: number
  /** Exclusive minimum. */
  readonly above?: number
}

interface IntegerColumn extends CommonProperties {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
  /** Value of a blank or invalid cell. */
  readonly blank?: number
}

/** A year of four digits. */
interface YearColumn extends CommonProperties {
  readonly kind: 'year'
  readonly min?: number
  readonly max?: number
}

interface YesNoColumn extends CommonProperties {
  readonly kind: 'yes or no'
  /** Value of a blank or invalid cell. */
  readonly blank: boolean
}

/** `order`: position of the row, the line where blank. `month`: 1 to 12. */
interface OrdinalColumn extends CommonProperties {
  readonly kind: 'order' | 'month'
}

/** Ids of another table, separated by `;`. */
interface IdListColumn extends CommonProperties {
  readonly kind: 'id list'
  readonly to: 'indicators' | 'recommendations'
}

/** A series that represents an indicator: a group, or the total population with both ''. */
export interface HeadlineGroup {
  readonly dimension: string
  readonly group: string
}

type EssentialNumber<C> = C extends { isEssential: true } | { blank: number }
  ? number
  : number | null

type Value<C> = C extends { kind: 'language map' | 'long language map' }
  ? LanguageMap
  : C extends { kind: 'number' | 'integer' | 'year' | 'month' }
    ? EssentialNumber<C>
    : C extends { kind: 'order' }
      ? number
      : C extends { kind: 'choice'; choices: readonly (infer Choice)[] }
        ? Choice
        : C extends { kind: 'yes or no' }
          ? boolean
          : C extends { kind: 'id list' }
            ? readonly string[]
            : C extends { kind: 'frequency' }
              ? Frequency | null
              : C extends { kind: 'headline' }
                ? readonly HeadlineGroup[]
                : C extends { kind: 'date' }
                  ? C extends { isEssential: true }
                    ? PartialDate
                    : PartialDate | null
                  : string

/** A parsed row of a table. */
export type Row<T extends Table> = {
  readonly [Property in keyof T['columns']]: Value<T['columns'][Property]>
}

type SnakeCase<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : ''

/** The name of a column in the file. */
export type ColumnName<T extends Table> = {
  [Property in keyof T['columns'] & string]: T['columns'][Property] extends {
    name: infer Name extends string
  }
    ? Name
    : SnakeCase<Property>
}[keyof T['columns'] & string]
