import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { Fault } from '../../model/problem.ts'

/** A formally valid figure that is implausible, or a missing figure. */
export type Warning = Fault & {
  /** The row and column name of the cell, or the whole file. */
  readonly at: { readonly row: number; readonly label: string } | { readonly file: string }
  readonly text: string
}

/**
 * A pure rule over the dataset. It yields lazily, since a long table may have more warnings than are
 * reported.
 */
export type Rule = (dataset: Dataset) => Iterable<Warning>

/** Indicator metadata by code of the table's indicator column. */
export function getIndicatorsByCode(dataset: Dataset): readonly (Indicator | undefined)[] {
  const byId = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]))
  return dataset.figures.indicator.dictionary.map((id) => byId.get(id))
}

/** Whether the row has a note in any language. */
export function hasNote({ figures }: Dataset, row: number): boolean {
  return Object.values(figures.note).some((column) => column.codes[row] !== 0)
}

/** Whether a row has a note, in any language, that the other row does not have. */
export function hasDifferentNote({ figures }: Dataset, row: number, other: number): boolean {
  return Object.values(figures.note).some(
    ({ codes }) => codes[row] !== 0 && codes[row] !== codes[other],
  )
}
